"""Maturities of bonds, which name them: « OAT à 10 ans », "10-year Treasury", « Bund a 10 anni »."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.numbers import Number
from claims.extraction.words import Words

# "10-year German government bond": so many words may stand before the noun.
REACH = 3


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield numbers of years beside the noun of a bond."""
    bonds = grammar.data.masks.bonds
    if bonds.isdisjoint(words.vocabulary):
        return
    for number in numbers:
        unit = number.end + (words.word(number.end) == "-")
        if grammar.data.periods.units.get(words.word(unit)) == "a" and _is_bond(words, number.start, unit, grammar):
            yield number.start, number.end


def _is_bond(words: Words, start: int, unit: int, grammar: Grammar) -> bool:
    """Say whether a bond stands behind a number of years glued by a hyphen, or before « à » and a number of years."""
    bonds = grammar.data.masks.bonds
    if words.word(unit - 1) == "-":
        near = (at for at in range(unit + 1, unit + 1 + REACH) if words.same_sentence(start, at))
        return any(words.word(at) in bonds for at in near)
    links = grammar.data.masks.maturing
    if words.word(start - 1) not in links:
        return False
    return any(
        words.word(at) in bonds and words.same_sentence(at, start) for at in range(start - 1 - REACH, start - 1)
    )
