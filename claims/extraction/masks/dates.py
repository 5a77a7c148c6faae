"""Dates: « 2 décembre », "December 2, 2025", 12/03/2024, « du 3 au 5 mai »."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.numbers import Number
from claims.extraction.words import Words

JOINERS = frozenset(("-", "–", "—", ",", "/"))


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield days of a month, and numeric dates."""
    for here, number in enumerate(numbers):
        if not words.form(number.start).isdecimal():
            continue
        if _is_day(words, number, grammar):
            yield number.start, number.end
            yield from _earlier_days(words, numbers, here, grammar)
        elif len(words.form(number.start)) <= 4:
            yield from _numeric(words, number.start)


def is_month(words: Words, at: int, grammar: Grammar) -> bool:
    """Say whether the word at a position is the name of a month."""
    masks = grammar.data.masks
    return words.word(at) in masks.months and (not masks.months_capitalised or words.form(at)[0].isupper())


def _is_day(words: Words, number: Number, grammar: Grammar) -> bool:
    if not 1 <= number.low <= 31 or number.end - number.start > 1:
        return False
    after = number.end
    if words.glued(after) and words.word(after) in grammar.data.masks.ordinal_endings:
        after += 1
    after += words.word(after) in grammar.data.numbers.of or (words.form(after) == "-" and words.glued(after))
    if is_month(words, after, grammar):
        return True
    return is_month(words, number.start - 1, grammar) and words.same_sentence(number.start - 1, number.start)


def _earlier_days(words: Words, numbers: Sequence[Number], here: int, grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield the days before a day: « les 3, 4 et 5 mai », "July 10-12"."""
    joiners = JOINERS | grammar.data.numbers.range_joiners | grammar.data.reading.coordinators | {"au"}
    for step in (-1, 1):
        at = here
        while 0 <= at + step < len(numbers):
            one, two = sorted((numbers[at], numbers[at + step]), key=lambda number: number.start)
            between = words.folded[one.end : two.start]
            other = numbers[at + step]
            if between[1:] and between[-1] in grammar.data.periods.articles:
                between = between[:-1]
            if len(between) != 1 or between[0] not in joiners or not 1 <= other.low <= 31:
                break
            if step > 0 and not words.glued(other.start):
                break
            yield other.start, other.end
            at += step


def _numeric(words: Words, at: int) -> Iterator[tuple[int, int]]:
    """Yield three numbers parted by one mark: 12/03/2024, 2024-03-12."""
    mark = words.form(at + 1)
    is_glued = all(words.glued(place) for place in range(at + 1, at + 5))
    are_digits = words.form(at + 2).isdecimal() and words.form(at + 4).isdecimal()
    if mark in ("/", "-") and words.form(at + 3) == mark and is_glued and are_digits:
        yield at, at + 5
