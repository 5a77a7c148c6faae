"""Number words of a language that writes numbers in one word: "zweihundertfünfzigtausend", "duecentomila"."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

HUNDRED, THOUSAND = 100, 1000
# The letters by which most words are told at once to begin with no number; no row of names begins with a shorter one.
HEAD = 3


class OneWord(Mapping[str, int]):
    """Cardinals by name, and any number below a million that is written as a row of them.

    The names hold those of 100 and 1000. ``joiner`` may stand between two names ("hundertundeins"). Iteration yields
    the names alone.
    """

    def __init__(self, names: Mapping[str, int], *, joiner: str = "") -> None:
        self._names = dict(names)
        name = f"(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})"
        more = f"(?:(?:{joiner})?{name})*"
        self._row = re.compile(name + more)
        # What follows a name must be names too: « cent|ottanta », not « cento|ttanta ».
        self._names_in_row = re.compile(f"{name}(?={more}$)")

    def __getitem__(self, word: str) -> int:
        value = self._names.get(word)
        if value is None and self._row.fullmatch(word):
            value = self._sum(self._names_in_row.findall(word))
        if value is None:
            raise KeyError(word)
        return value

    def __contains__(self, word: object) -> bool:
        return word in self._names or (isinstance(word, str) and self._row.fullmatch(word) is not None)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def _sum(self, pieces: list[str]) -> int:
        """Return what a row of names says: zwei hundert fünfzig tausend is (2 · 100 + 50) · 1000."""
        total = current = 0
        for piece in pieces:
            value = self._names[piece]
            if value == THOUSAND:
                total, current = (total + current or 1) * THOUSAND, 0
            elif value == HUNDRED:
                current = (current or 1) * HUNDRED
            else:
                current += value
        return total + current


@dataclass(frozen=True, slots=True)
class Openings:
    """The words that a number can start with, those written in one word among them."""

    words: frozenset[str]
    cardinals: OneWord
    heads: frozenset[str]

    def __contains__(self, word: object) -> bool:
        return word in self.words or (isinstance(word, str) and word[:HEAD] in self.heads and word in self.cardinals)


def openings(phrases: Iterable[str], cardinals: Mapping[str, int]) -> Container[str]:
    """Return the first words of phrases that numbers start with, and the numbers in one word that a language has."""
    words = frozenset(phrase.split()[0] for phrase in phrases)
    if not isinstance(cardinals, OneWord):
        return words
    return Openings(words, cardinals, frozenset(name[:HEAD] for name in cardinals))
