"""Identifiers and fractions by slash: 24/7, version numbers, codes glued to letters, 4x4."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.numbers import Number
from claims.extraction.words import Words


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield numbers glued to a slash and a number, or to letters before them."""
    for number in numbers:
        at, after = number.start, number.end
        if words.form(after) == "/" and words.glued(after + 1) and words.form(after + 1)[:1].isdecimal():
            yield at, after + 2
        elif words.glued(after) and words.form(after)[:1] in "xX" and words.form(after)[1:].isdecimal():
            yield at, after + 1
        elif words.glued(at) and words.form(at - 1)[-1:].isalpha() and not grammar.is_currency(words.form(at - 1)):
            yield at, after
