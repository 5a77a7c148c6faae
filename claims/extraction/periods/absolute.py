"""Times on the calendar: years, months, days, quarters, seasons."""

from datetime import date

from claims.extraction.masks.dates import is_month

from .stretch import UNKNOWN, Stretch, closest_year, day, months, year
from .time import Context, Time

DECADE = 10


def year_at(context: Context, at: int) -> Time | None:
    """Read a year, with « l'année » before it: 2012, « l'année 2013 », "the 1960s"."""
    if at not in context.years:
        return None
    words, periods = context.words, context.grammar.data.periods
    number = int(words.form(at)[:4])
    start = _over(context, at, periods.years)
    if words.word(at + 1) == "s" and words.glued(at + 1):
        return Time(start, at + 2, Stretch(date(number, 1, 1), date(number + DECADE - 1, 12, 31)))
    return Time(start, at + 1, year(number))


def month_at(context: Context, at: int) -> Time | None:
    """Read a month with the day and the year beside it: « le 4 novembre 1979 », "March 4, 2011"."""
    words, grammar = context.words, context.grammar
    if not is_month(words, at, grammar):
        return None
    month = grammar.data.periods.months[words.word(at)]
    start, end, of_month = _day_beside(context, at)
    comma = words.word(end) == "," and end + 1 in context.years
    number = closest_year(month, context.published)
    if end + comma in context.years:
        number, end = int(words.form(end + comma)), end + comma + 1
    stretch = UNKNOWN
    if number:
        stretch = day(number, month, of_month) if of_month else months(number, month, 1)
    if words.word(end) in grammar.data.periods.last_after:
        end += 1
    return Time(_weekday_before(context, start), end, stretch)


def part_of_year_at(context: Context, at: int) -> Time | None:
    """Read a quarter, a half-year or a season: « premier semestre 2012 », "the third quarter", "summer 2015"."""
    words, periods = context.words, context.grammar.data.periods
    word = words.word(at)
    if word in periods.seasons:
        first, count, start = periods.seasons[word], 3, at
    elif word in periods.quarters or word in periods.halves:
        ordinal_at = at if word in periods.ordinals else at - 1
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
    if context.published is None:
        return Time(start, end)
    number = context.published.year - (first > context.published.month)  # the last one that has begun
    return Time(start, end, months(number, first, count))


def _day_beside(context: Context, at: int) -> tuple[int, int, int]:
    """Return where a date starts and ends around its month, and its day (0 without)."""
    words, grammar = context.words, context.grammar
    before = at - (words.word(at - 1) in grammar.data.numbers.of)
    before -= words.glued(before - 1) and words.word(before - 1) in grammar.data.masks.ordinal_endings
    number = context.ending.get(before)
    if number and _is_day(number.low):
        return number.start, at + 1, int(number.low)
    number = context.numbers.get(at + 1)
    if number and _is_day(number.low) and number.end == at + 2:
        end = number.end + (words.glued(number.end) and words.word(number.end) in grammar.data.masks.ordinal_endings)
        return at, end, int(number.low)
    return at, at + 1, 0


def _is_day(value: object) -> bool:
    return value in range(1, 32)


def _weekday_before(context: Context, start: int) -> int:
    comma = context.words.word(start - 1) == ","
    weekday = context.words.word(start - 1 - comma) in context.grammar.data.periods.weekdays
    return start - 1 - comma if weekday else start


def _over(context: Context, at: int, openers: frozenset[str]) -> int:
    """Step back over a word such as « année » and its article."""
    if context.words.word(at - 1) not in openers:
        return at
    is_article = context.words.word(at - 2) in context.grammar.data.periods.articles
    return at - 1 - is_article
