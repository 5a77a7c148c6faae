"""What is written with digits or number words and is no quantity: dates, ages, names, scores. One module each."""

from collections.abc import Callable, Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.numbers import Number
from claims.extraction.words import Words

from . import (
    addresses,
    ages,
    clock,
    dates,
    identifiers,
    idioms,
    legal,
    maturities,
    names,
    numbering,
    ordinals,
    phones,
    scores,
    years,
)

Mask = Callable[[Words, Sequence[Number], Grammar], Iterator[tuple[int, int]]]

MASKS: tuple[Mask, ...] = (
    dates.find,
    years.find,
    clock.find,
    ages.find,
    ordinals.find,
    names.find,
    legal.find,
    addresses.find,
    phones.find,
    scores.find,
    numbering.find,
    identifiers.find,
    idioms.find,
    maturities.find,
)


def unmasked(words: Words, numbers: Sequence[Number], grammar: Grammar) -> list[Number]:
    """Return the numbers that no mask covers."""
    covered: set[int] = set()
    for find in MASKS:
        for start, end in find(words, numbers, grammar):
            covered.update(range(start, end))
    return [number for number in numbers if number.start not in covered]
