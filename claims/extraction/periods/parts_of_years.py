"""Quarters, half-years and seasons."""

from .pointed import pointed_at
from .relative import unit_at
from .stretch import UNKNOWN, months, season
from .time import Context, Time


def part_of_year_at(context: Context, at: int) -> Time | None:
    """Read a quarter, a half-year or a season: « premier semestre 2012 », "the third quarter", "summer 2015"."""
    words, periods = context.words, context.grammar.data.periods
    word = words.word(at)
    if word in periods.seasons:
        first, count, start = periods.seasons[word], 3, at
        if pointed := pointed_at(context, at, at + 1):
            return _pointed_season(context, first, pointed)
    elif word in periods.quarters or word in periods.halves:
        ordinal_at = at if word in periods.ordinals else at - 1 - (words.word(at - 1) == "-")
        ordinal = periods.ordinals.get(words.word(ordinal_at))
        if ordinal is None:
            return None
        count = 3 if word in periods.quarters else 6
        first, start = (ordinal - 1) * count + 1, ordinal_at
    else:
        return None
    if first > 12:
        return None
    return _with_year(context, start, at + 1, first, count)


def _pointed_season(context: Context, first: int, pointed: tuple[int, int, int]) -> Time:
    shift, start, end = pointed
    return Time(start, end, season(first, context.published, shift) if context.published else UNKNOWN)


def _with_year(context: Context, start: int, end: int, first: int, count: int) -> Time | None:
    """Return the part of the year named behind it, or of the one being published in."""
    words = context.words
    of = end
    while words.word(of) in context.grammar.data.numbers.of or words.word(of) in context.grammar.data.periods.articles:
        of += 1
    if words.word(of) in context.grammar.data.periods.years:
        of += 1
    if of in context.years:
        return Time(start, of + 1, months(int(words.form(of)), first, count))
    if words.word(end - 1) in context.grammar.data.periods.seasons:
        return None
    this_year = of > end and words.word(of - 1) in context.grammar.data.periods.years
    if (that := unit_at(context, of)) and that.stretch.ends:
        return Time(start, that.end, months(that.stretch.ends.year, first, count))
    end = of if this_year else end
    if context.published is None:
        return Time(start, end)
    if this_year:
        return Time(start, end, months(context.published.year, first, count))
    number = context.published.year - (first > context.published.month)  # the last one that has begun
    return Time(start, end, months(number, first, count))
