"""Idioms with a number word: « en un mot », "at sixes and sevens", "zero tolerance"."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.numbers import Number
from claims.extraction.words import Words

# No idiom reaches further back from its number than this.
REACH = 4


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield idioms that hold a number."""
    for number in numbers:
        for at in range(max(0, number.start - REACH), number.start + 1):
            idiom = grammar.idioms.at(words, at)
            if idiom and idiom.end > number.start:
                yield idiom.start, idiom.end
