"""Ordinals and rankings in digits: « 33e », "45th", « 3.º », « n° 3 », "No. 1", #2."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.numbers import Number
from claims.extraction.words import Words

SIGNS = frozenset("#§№")
# „seinen 100. Geburtstag“: an ordinal with a dot has no more digits.
LONGEST = 3


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield ordinals."""
    masks = grammar.data.masks
    for number in numbers:
        at, after = number.start, number.end
        if words.word(after) in masks.ordinal_endings and words.glued(after) and not _is_full_stop(words, after):
            yield at, after + 1
        elif _is_dotted(words, after, grammar):
            yield at, after + 2
        elif words.form(at - 1) in SIGNS or _is_numbered(words, at, grammar):
            yield at, after


def _is_numbered(words: Words, at: int, grammar: Grammar) -> bool:
    """Say whether « n° » or "no." stands before a number."""
    masks = grammar.data.masks
    if words.word(at - 1) in masks.number_signs_bare:
        return True
    return words.form(at - 1) in ("°", ".", "º") and words.word(at - 2) in masks.number_signs


def _is_dotted(words: Words, at: int, grammar: Grammar) -> bool:
    """Say whether a dot and an ending follow a number: « 3.º », « 2.ª »."""
    ending = words.form(at + 1)
    is_raised = ending in ("º", "ª", "°") and ending in grammar.data.masks.ordinal_endings
    return words.form(at) == "." and is_raised and words.glued(at) and words.glued(at + 1)


def _is_full_stop(words: Words, at: int) -> bool:
    """Say whether a dot ends its sentence or follows more than a day or a rank: „auf 45.“, but „am 3. Platz“."""
    if words.form(at) != ".":
        return False
    return (
        not words.same_sentence(at, at + 1) or not words.form(at - 1).isdecimal() or len(words.form(at - 1)) > LONGEST
    )
