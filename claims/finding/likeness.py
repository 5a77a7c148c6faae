"""Words that two texts have in common, also where one is a translation of the other: names, numbers, cognates."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from .stop_words import STOP_WORDS

# Words that begin with so many letters alike, and with so large a part of the shorter one, are taken for the same:
# soldats and soldiers, Russie and Russian, territoire and territory.
LETTERS = 4
PART = 0.55

_WORD = re.compile(r"[^\W\d_]{4,}|[A-Z]{2,3}\b|\d{1,3}(?:[ .,]\d{3})+(?!\d)|\d[\d.,]*\d")
_ACCENTS = re.compile("[\u0300-\u036f]+")
_MARKS = re.compile(r"\D")


def words_in(text: str) -> list[str]:
    """Return the words of a text that may tell what it is about: acronyms, words of four letters and more, numbers.

    They are in lower case without accents, the numbers in bare digits.
    """
    if not text.isascii():
        text = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    found = (word.lower() for word in _WORD.findall(text))
    return [_MARKS.sub("", word) if word[0].isdigit() else word for word in found if word not in STOP_WORDS]


class Likeness:
    """The words of one text, to be found in others."""

    def __init__(self, text: str) -> None:
        self._starts: defaultdict[str, list[str]] = defaultdict(list)
        for word in dict.fromkeys(words_in(text)):
            self._starts[word[:LETTERS]].append(word)

    def shared(self, text: str) -> frozenset[str]:
        """Return those of the words that another text has too, in whatever form."""
        found: set[str] = set()
        for other in words_in(text):
            found.update(word for word in self._starts.get(other[:LETTERS], ()) if _alike(word, other))
        return frozenset(found)


@lru_cache(maxsize=4096)
def is_alike(words: str, others: str) -> bool:
    """Say whether two short phrases have a word in common."""
    return bool(Likeness(words).shared(others))


def _alike(word: str, other: str) -> bool:
    if word == other:
        return True
    if word[0].isdigit():
        return False
    shorter = min(len(word), len(other))
    common = next((at for at in range(shorter) if word[at] != other[at]), shorter)
    return common >= max(LETTERS, PART * shorter)


def rarity(found: Iterable[frozenset[str]]) -> dict[str, float]:
    """Return how much each word says, from 0 to 1: one that stands at every passage says little."""
    counts: defaultdict[str, int] = defaultdict(int)
    passages = 0
    for words in found:
        passages += 1
        for word in words:
            counts[word] += 1
    return {word: 1 - 0.8 * (count - 1) / max(passages - 1, 4) for word, count in counts.items()}
