"""Times on the calendar: years, decades, centuries, months, days."""

import re
from collections.abc import Iterator
from datetime import date

from claims.extraction.masks.dates import is_month
from claims.extraction.words import Words

from .behind import year_behind
from .stretch import UNKNOWN, Stretch, century, closest_year, day, months, year
from .time import Context, Time

DECADE = 10
# « les années 90 »: of which century those before the thirties are, the words do not say.
SHORT_DECADES, LAST_CENTURY = range(10, 100, 10), range(30, 100, 10)
LONG_DECADES = range(1900, 2100, 10)
APOSTROPHES = frozenset("'’")
SPANNING = frozenset("/-–")
# « XIXe », with the ending of its language or without.
ROMAN = re.compile(r"([IVX]{1,5})(?:e|er|ème)?")


def year_at(context: Context, at: int) -> Time | None:
    """Read a year, with « l'année » before it: 2012, « l'année 2013 », "the 1960s"."""
    if at not in context.years:
        return None
    words, periods = context.words, context.grammar.data.periods
    number = _year(words, at)
    start, end = _over(context, at, periods.years), at + 1
    if words.word(at + 1) in periods.decade_endings and words.glued(at + 1):
        return Time(start, _past_years(context, at + 2), _decade(number))
    if number % DECADE == 0 and _over(context, at, periods.decades) < at:
        return Time(_over(context, at, periods.decades), at + 1, _decade(number))
    while words.word(end) in periods.years:
        end += 1
    return Time(start, end, year(number))


def _past_years(context: Context, at: int) -> int:
    """Return the word after « Jahre », with or without a hyphen: „1990er-Jahre“."""
    word = at + (context.words.word(at) == "-")
    return word + 1 if context.grammar.data.periods.units.get(context.words.word(word)) == "a" else at


def decade_at(context: Context, at: int) -> Time | None:
    """Read ten years by their last two digits: « les années 90 », „die 90er Jahre“, « años noventa », "the '90s"."""
    number = context.numbers.get(at)
    words, periods = context.words, context.grammar.data.periods
    if number is None or at in context.years:
        return None
    if number.low in LONG_DECADES and words.word(at - 1) in periods.decades:  # « gli anni Duemila »
        return Time(_over(context, at, periods.decades), number.end, _decade(int(number.low)))
    if number.low not in SHORT_DECADES:
        return None
    opening = at - (words.form(at - 1) in APOSTROPHES)
    decade = _decade(1900 + int(number.low)) if number.low in LAST_CENTURY else UNKNOWN
    if words.word(number.end) in periods.decade_endings and words.glued(number.end):
        return Time(opening, _past_years(context, number.end + 1), decade)
    start = _over(context, opening, periods.decades)
    return Time(start, number.end, decade) if start < opening and not _is_counted(context, start, number.end) else None


def _is_counted(context: Context, start: int, end: int) -> bool:
    """Say whether a number behind an article alone counts something: « los 90 trabajadores », not « los 90, »."""
    words, data, after = context.words, context.grammar.data, context.words.word(end)
    is_bare = words.word(start) in data.counts.definite and words.word(start + 1) not in data.periods.decades
    return is_bare and after.isalpha() and after not in data.counts.function_words


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
    words, periods = context.words, context.grammar.data.periods
    if words.word(at)[: -len(digits)] not in periods.years:
        return None
    first = int(digits) if len(digits) == 4 else 2000 + int(digits)
    second = words.form(at + 2) if words.form(at + 1) in SPANNING and words.glued(at + 2) else ""
    if second.isdecimal() and len(second) in (2, 4):  # FY2024/25
        return Time(at, at + 3, Stretch(year(first).begins, year(first + 1).ends), joined=True)
    return Time(at, at + 1, year(first))


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
    """Read a month with the day and the year beside it: « le 4 novembre 1979 », "March 4, 2011", "May last year"."""
    words, grammar = context.words, context.grammar
    if not is_month(words, at, grammar):
        return None
    month, periods = grammar.data.periods.months[words.word(at)], grammar.data.periods
    start, end, of_month = _day_beside(context, at)
    first = last = of_month
    if of_month and start < at:
        start, first = _first_day(context, start)
    elif of_month:
        end, last = _last_day(context, end)
    number, end, is_told = _year_of_month(context, month, end)
    if not is_told and (words.word(end) in periods.last_after or words.word(start - 1) in periods.last_before):
        number -= bool(context.published and (number, month) > (context.published.year, context.published.month))
    stretch = UNKNOWN
    if number:
        stretch = day(number, month, of_month) if of_month else months(number, month, 1)
        if first or last != of_month:
            stretch = Stretch(day(number, month, first or of_month).begins, day(number, month, last or of_month).ends)
    end += words.word(end) in periods.last_after
    start -= not of_month and (words.word(start - 1) in periods.last_before or words.word(start - 1) in periods.this)
    return Time(_weekday_before(context, start), end, stretch, joined=0 not in (first, last) and first != last)


def _year_of_month(context: Context, month: int, end: int) -> tuple[int, int, bool]:
    """Return the year of a month, the word after it, and whether the words name it: « octubre de 2023 »."""
    comma = end + (context.words.word(end) == ",")
    if comma in context.years:
        return int(context.words.form(comma)[:4]), comma + 1, True
    if found := year_behind(context, end):
        return *found, True
    return closest_year(month, context.published), end, False


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
    joiners = data.periods.joiners | data.reading.coordinators
    for joiner in (start - 1, start - 2):
        if words.word(joiner) in joiners and (joiner == start - 1 or words.word(start - 1) in data.periods.articles):
            is_ordinal = words.word(joiner - 1) in data.masks.ordinal_endings and words.glued(joiner - 1)
            number = context.ending.get(joiner - is_ordinal)
            if number is not None and _is_day(number.low):
                return number.start, int(number.low)
    return start, 0


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
    weekday = context.grammar.periods.weekdays.before(context.words, start - comma)
    return weekday.start if weekday else start


def _over(context: Context, at: int, openers: frozenset[str]) -> int:
    """Step back over words such as « année » and "fiscal", and their article."""
    words = context.words
    start = at - (words.word(at - 1) in context.grammar.data.numbers.of and words.word(at - 2) in openers)
    while words.word(start - 1) in openers:
        start -= 1
    return start - (start < at and words.word(start - 1) in context.grammar.data.periods.articles)
