"""The words of a text as plain lists, for the detectors: folded forms and sentences beside the tokens."""

from bisect import bisect_right
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain, count, repeat
from operator import sub

from .contract import Span
from .lang.sentence_words import SentenceWords
from .sentences import sentence_starts
from .stops import stopped
from .tokens import Tokens, tokenise

# What a fold changes besides case: one apostrophe, one hyphen, one minus.
_FOLD = str.maketrans({"’": "'", "‐": "-", "‑": "-", "−": "-"})


def fold(word: str) -> str:
    """Return the form under which word lists hold a word."""
    low = word.lower()
    return low if low.isascii() else low.translate(_FOLD)


@dataclass(frozen=True, slots=True)
class Words(Tokens):
    """Tokens with their folded forms and the numbers of their sentences, counted from 1."""

    folded: list[str]
    vocabulary: AbstractSet[str]  # the folded words that there are, each once
    sentences: list[int]
    begins: list[int]  # the first word of each sentence, and at last the length of the text

    def word(self, at: int) -> str:
        """Return the folded word at a position, empty outside the text."""
        try:  # asked so often that a look at the length would tell
            return self.folded[at] if at >= 0 else ""
        except IndexError:
            return ""

    def find(self, wanted: AbstractSet[str]) -> list[int]:
        """Return in order where any of some words stand."""
        return [at for at, word in enumerate(self.folded) if word in wanted] if wanted else []

    def same_sentence(self, first: int, second: int) -> bool:
        """Say whether two positions exist and stand in one sentence."""
        last = len(self.sentences)
        return 0 <= first < last and 0 <= second < last and self.sentences[first] == self.sentences[second]

    def span(self, start: int, end: int) -> Span:
        """Return the slice of the text from the word ``start`` to before the word ``end``."""
        first, last = self.starts[start], self.ends[end - 1]
        return Span(first, last, self.text[first:last])

    def sentence(self, number: int) -> tuple[int, int]:
        """Return the first word of a sentence and the one after its last."""
        return self.begins[number - 1], self.begins[number]

    def sentence_at(self, offset: int) -> int:
        """Return the number of the sentence that a character stands in."""
        return self.sentences[bisect_right(self.starts, offset) - 1]


def words_of(text: str, language: SentenceWords) -> Words:
    """Return the words of a text."""
    tokens = tokenise(text)
    tokens, begins = stopped(tokens, [*sentence_starts(tokens, language), len(tokens)])
    folds = {form: fold(form) for form in set(tokens.forms)}
    folded = [folds[form] for form in tokens.forms]
    return Words(
        tokens.text,
        tokens.forms,
        tokens.starts,
        tokens.ends,
        tokens.lines,
        folded=folded,
        vocabulary=frozenset(folds.values()),
        sentences=list(chain.from_iterable(map(repeat, count(1), map(sub, begins[1:], begins)))),
        begins=begins,
    )
