"""Bare numbers that go on with a list of figures, and so are none of what they look like alone."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from claims.extraction.grammar import Grammar
from claims.extraction.numbers import Number
from claims.extraction.words import Words

# How far before a number the first figure of its list may stand.
REACH = 40


def continues_brackets(words: Words, numbers: Sequence[Number], at: int) -> bool:
    """Say whether a bracket goes on with others that say their unit: « l'Italie (14 morts), la Grèce (9) »."""
    return any(
        words.form(number.start - 1) == "(" and words.form(number.end) != ")" for number in _before(words, numbers, at)
    )


def continues_shares(words: Words, numbers: Sequence[Number], at: int, grammar: Grammar) -> bool:
    """Say whether a name and its number go on with shares: « le RN recueille 33 %, le NFP 28 »."""
    name = at - 1 - (words.word(at - 2) in grammar.data.counts.definite | grammar.data.periods.articles)
    if words.word(name - 1) not in grammar.data.reading.coordinators and words.form(name - 1) != ";":
        return False
    return any(words.word(number.end) == "%" for number in _before(words, numbers, at))


def _before(words: Words, numbers: Sequence[Number], at: int) -> list[Number]:
    first, here = (bisect_left(numbers, place, key=attrgetter("start")) for place in (at - REACH + 1, at))
    return [number for number in numbers[first:here] if words.same_sentence(number.start, at)]
