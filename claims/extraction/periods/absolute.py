"""Times on the calendar: years, decades, centuries, months, days."""

import re
from collections.abc import Iterator
from datetime import date

from claims.extraction.masks.dates import is_month
from claims.extraction.words import Words

from .stretch import UNKNOWN, Stretch, century, closest_year, day, months, year
from .time import Context, Time

DECADE = 10
# « XIXe », with the ending of its language or without.
ROMAN = re.compile(r"([IVX]{1,5})(?:e|er|ème)?")


def year_at(context: Context, at: int) -> Time | None:
    """Read a year, with « l'année » before it: 2012, « l'année 2013 », "the 1960s"."""
    if at not in context.years:
        return None
    words, periods = context.words, context.grammar.data.periods
    number = _year(words, at)
    start, end = _over(context, at, periods.years), at + 1
    if words.word(at + 1) == "s" and words.glued(at + 1):
        return Time(start, at + 2, _decade(number))
    if words.word(at - 1) in periods.decades and number % DECADE == 0:
        return Time(_over(context, at, periods.decades), at + 1, _decade(number))
    while words.word(end) in periods.years:
        end += 1
    return Time(start, end, year(number))


def _year(words: Words, at: int) -> int:
    """Return the year of a word; the short one of « 2022-23 » is in the century of the one before."""
    form = words.form(at)[:4]
    return int(form) if len(form) > 2 else int(words.form(at - 2)[:2] + form)


def _decade(number: int) -> Stretch:
    return Stretch(date(number, 1, 1), date(number + DECADE - 1, 12, 31))


def glued_year_at(context: Context, at: int) -> Time | None:
    """Read a year glued to its word: "FY2023", "FY24"."""
    form = context.words.form(at)
    digits = form.lstrip("".join(filter(str.isalpha, form)))
    if not form[:1].isalpha() or not digits.isdecimal() or len(digits) not in (2, 4):
        return None
    if context.words.word(at)[: -len(digits)] not in context.grammar.data.periods.years:
        return None
    return Time(at, at + 1, year(int(digits) if len(digits) == 4 else 2000 + int(digits)))


def century_at(context: Context, at: int) -> Time | None:
    """Read a century: « XIXe siècle », "the 19th century", « siglo XIX »."""
    words, grammar = context.words, context.grammar
    if grammar.data.periods.units.get(words.word(at)) != "100a":
        return None
    is_ordinal = words.word(at - 1) in grammar.data.masks.ordinal_endings and words.glued(at - 1)
    if is_ordinal and words.form(at - 2).isdecimal() and len(words.form(at - 2)) <= 2:
        return Time(at - 2, at + 1, century(int(words.form(at - 2))))
    for beside, start, end in ((at - 1, at - 1, at + 1), (at + 1, at, at + 2)):
        if roman := ROMAN.fullmatch(words.form(beside)):
            return Time(start, end, century(sum(_roman(roman[1]))))
    return None


def _roman(digits: str) -> Iterator[int]:
    """Yield the values of Roman digits, those before a greater one below zero."""
    values = [{"I": 1, "V": 5, "X": 10}[digit] for digit in digits]
    for value, after in zip(values, [*values[1:], 0], strict=True):
        yield -value if value < after else value


def month_at(context: Context, at: int) -> Time | None:
    """Read a month with the day and the year beside it: « le 4 novembre 1979 », "March 4, 2011"."""
    words, grammar = context.words, context.grammar
    if not is_month(words, at, grammar):
        return None
    month = grammar.data.periods.months[words.word(at)]
    start, end, of_month = _day_beside(context, at)
    first = last = of_month
    if of_month and start < at:
        start, first = _first_day(context, start)
    elif of_month:
        end, last = _last_day(context, end)
    # « octubre de 2023 », "October, 2023"
    links = {",", *grammar.data.numbers.of} - grammar.data.periods.articles
    linked = words.word(end) in links and end + 1 in context.years
    number = closest_year(month, context.published)
    if end + linked in context.years:
        number, end = int(words.form(end + linked)), end + linked + 1
    stretch = UNKNOWN
    if number:
        stretch = day(number, month, of_month) if of_month else months(number, month, 1)
        if first or last != of_month:
            stretch = Stretch(day(number, month, first or of_month).begins, day(number, month, last or of_month).ends)
    if words.word(end) in grammar.data.periods.last_after:
        end += 1
    return Time(_weekday_before(context, start), end, stretch)


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


def _first_day(context: Context, start: int) -> tuple[int, int]:
    """Return where a run of days begins that ends on the day at a position, and its first: « du 3 au 9 juin »."""
    words, data = context.words, context.grammar.data
    articles = words.word(start - 1) in data.periods.articles
    joiner = start - 1 - articles
    number = context.ending.get(joiner)
    joiners = data.periods.joiners | data.reading.coordinators
    if number is None or not _is_day(number.low) or words.word(joiner) not in joiners:
        return start, 0
    return number.start, int(number.low)


def _last_day(context: Context, end: int) -> tuple[int, int]:
    """Return where a run of days ends that begins before a position, and its last: "June 3-9", "June 3 and 4"."""
    words, data = context.words, context.grammar.data
    number = context.numbers.get(end + 1)
    if number is None or not _is_day(number.low) or words.word(end) not in data.periods.joiners:
        return end, 0
    after = words.word(number.end)
    closes = not after[:1].isalnum() or after in data.counts.function_words
    return (number.end, int(number.low)) if closes and after != "%" else (end, 0)


def _is_day(value: object) -> bool:
    return value in range(1, 32)


def _weekday_before(context: Context, start: int) -> int:
    comma = context.words.word(start - 1) == ","
    weekday = context.words.word(start - 1 - comma) in context.grammar.data.periods.weekdays
    return start - 1 - comma if weekday else start


def _over(context: Context, at: int, openers: frozenset[str]) -> int:
    """Step back over words such as « année » and "fiscal", and their article."""
    start = at
    while context.words.word(start - 1) in openers:
        start -= 1
    return start - (start < at and context.words.word(start - 1) in context.grammar.data.periods.articles)
