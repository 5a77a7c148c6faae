"""Ordinals and rankings in digits: « 33e », "45th", « n° 3 », "No. 1", #2."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.numbers import Number
from claims.extraction.words import Words

SIGNS = frozenset("#§№")


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield ordinals."""
    masks = grammar.data.masks
    for number in numbers:
        at, after = number.start, number.end
        if words.word(after) in masks.ordinal_endings and words.glued(after):
            yield at, after + 1
        elif words.form(at - 1) in SIGNS or _is_numbered(words, at, grammar):
            yield at, after


def _is_numbered(words: Words, at: int, grammar: Grammar) -> bool:
    """Say whether « n° » or "no." stands before a number."""
    masks = grammar.data.masks
    if words.word(at - 1) in masks.number_signs_bare:
        return True
    return words.form(at - 1) in ("°", ".", "º") and words.word(at - 2) in masks.number_signs
