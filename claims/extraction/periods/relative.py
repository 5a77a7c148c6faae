"""Times told from the day of publication: "last month", « hier », « il y a deux ans », "the past 30 days"."""

from datetime import date, timedelta

from .absolute import month_at
from .pointed import pointed_at
from .stretch import MONTHS, UNKNOWN, Stretch, around, months, step
from .time import Context, Time

# "the past decade", « le siècle dernier »: these run up to now, and are no calendar's.
LONG = frozenset(("10a", "100a"))


def day_at(context: Context, at: int) -> Time | None:
    """Read « hier », "today", "currently", a weekday."""
    words, grammar, published = context.words, context.grammar, context.published
    periods = grammar.data.periods
    if found := grammar.now.at(words, at):
        return Time(found.start, found.end, _only(published))
    if words.word(at) in periods.yesterday:
        end = at + 1 + (words.word(at + 1) in periods.day_parts)
        return Time(at, end, _only(published and published - timedelta(days=1)))
    if words.word(at) in periods.weekdays and words.word(at - 1) not in periods.each:
        return _weekday(context, at)
    if found := grammar.far.at(words, at):
        return Time(found.start, found.end)
    return None


def unit_at(context: Context, at: int) -> Time | None:
    """Read a calendar unit with "this", "last" or "next": « l'an dernier », "this year", « le mois prochain »."""
    words, periods, published = context.words, context.grammar.data.periods, context.published
    unit = periods.units.get(words.word(at))
    if unit is None:
        return None
    pointed = pointed_at(context, at, at + 1)
    if pointed is None:
        to_month = _to_month(context, at, at + 1, 1, unit) if unit == "a" else None
        return to_month or _rolling(context, at, unit)
    shift, start, end = pointed
    there = published and step(published, shift, unit)
    if shift and published and unit in LONG:
        return Time(start, end, Stretch(there or None, published) if shift < 0 else Stretch(published, there or None))
    return Time(start, end, around(there, unit) if there else UNKNOWN)


def _rolling(context: Context, at: int, unit: str) -> Time | None:
    """Read a unit that ends or begins now: "over the past year", « ces derniers mois » of nobody knows how many."""
    opener = context.grammar.spans.before(context.words, at)
    if opener is None or opener.meaning not in ("past", "next") or at + 1 in context.years:
        return None
    is_many = context.words.word(opener.end - 1).endswith("s") or context.words.word(at).endswith("s")
    stretch = UNKNOWN if is_many else _span(context.published, 1, unit, opener.meaning)
    return Time(opener.start, at + 1, stretch)


def span_at(context: Context, at: int) -> Time | None:
    """Read a number of units that locates: "three years ago", « depuis cinq ans », "over two weeks"."""
    words, periods = context.words, context.grammar.data.periods
    number = context.numbers.get(at)
    if number is None or number.low != int(number.low):
        return None
    unit_word = number.end
    while unit_word - number.end < 2 and words.word(unit_word) in periods.between:
        unit_word += 1
    unit = periods.units.get(words.word(unit_word))
    if unit is None or not words.same_sentence(at, unit_word):
        return None
    if to_month := _to_month(context, at, unit_word + 1, int(number.low), unit):
        return to_month
    if first := _first_of_year(context, at, unit_word, int(number.low), unit):
        return first
    end = unit_word + 1 + (words.word(unit_word + 1) in periods.last_after | periods.next_after_units)
    return _located(context, at, end, int(number.low), unit)


def _to_month(context: Context, at: int, end: int, count: int, unit: str) -> Time | None:
    """Read a number of months that a month closes: "the 12 months to January 2025", "the year ending in March"."""
    words, periods = context.words, context.grammar.data.periods
    link = end
    while link < end + 3 and words.word(link) in periods.closers:
        link += 1
    last = month_at(context, link) if link > end else None
    if last is None or unit not in MONTHS or last.stretch.ends is None:
        return None
    stretch = months(last.stretch.ends.year, last.stretch.ends.month, 1)
    begins = step(stretch.begins, 1 - count * MONTHS[unit], "mo") if stretch.begins else None
    start = at
    while words.word(start - 1) in periods.years:
        start -= 1
    start -= words.word(start - 1) in periods.articles
    return Time(start, last.end, Stretch(begins, stretch.ends))


def _first_of_year(context: Context, at: int, unit_word: int, count: int, unit: str) -> Time | None:
    """Read « les six premiers mois de l'année », "the first nine months of 2024"."""
    words, periods = context.words, context.grammar.data.periods
    if unit not in ("mo", "q") or count * MONTHS[unit] >= MONTHS["a"]:
        return None
    if not any(words.word(beside) in periods.firsts for beside in (at - 1, *range(at + 1, unit_word))):
        return None
    of = unit_word + 1
    while words.word(of) in context.grammar.data.numbers.of or words.word(of) in periods.articles | periods.this:
        of += 1
    number = int(words.form(of)) if of in context.years else 0
    if not number and words.word(of) in periods.years:
        number = context.published.year if context.published else 0
    elif not number:
        return None
    start = at - (words.word(at - 1) in periods.firsts)
    start -= words.word(start - 1) in periods.articles
    return Time(start, of + 1, months(number, 1, count * MONTHS[unit]) if number else UNKNOWN)


def _located(context: Context, at: int, end: int, count: int, unit: str) -> Time | None:
    words, grammar = context.words, context.grammar
    start = at
    bound = (
        None
        if grammar.spans.before(words, at) or grammar.comparisons.before(words, at)
        else grammar.bounds_before.before(words, at)
    )
    if bound:
        start = bound.start
    if ago := grammar.ago_before.before(words, start):
        return Time(ago.start, end, _ago(context.published, count, unit))
    if later := grammar.later.at(words, end):
        return Time(start, later.end)
    if ago := grammar.ago_after.at(words, end):
        return Time(start, ago.end, _ago(context.published, count, unit))
    opener = grammar.spans.before(words, start)
    if opener is None:
        return None
    return Time(opener.start, end, _span(context.published, count, unit, opener.meaning))


def _span(published: date | None, count: int, unit: str, direction: str) -> Stretch:
    """Return the days of a span that ends or begins on the day of publication, where the words say which."""
    if published is None or direction == "within":
        return UNKNOWN
    if direction == "past":
        return Stretch(step(published, -count, unit), published)
    there = step(published, count, unit)
    return Stretch(None, there) if direction == "by" else Stretch(published, there)


def _ago(published: date | None, count: int, unit: str) -> Stretch:
    there = published and step(published, -count, unit)
    return around(there, unit) if there else UNKNOWN


def _only(some_day: date | None) -> Stretch:
    return Stretch(some_day, some_day)


def _weekday(context: Context, at: int) -> Time:
    """Return the last such day up to publication, or the next one when the words say so."""
    words, periods, published = context.words, context.grammar.data.periods, context.published
    is_next = words.word(at - 1) in periods.next_before or words.word(at + 1) in periods.next_after
    is_last = words.word(at + 1) in periods.last_after
    start, end = at - (words.word(at - 1) in periods.this), at + 1 + (is_next or is_last)
    if words.word(end) in periods.day_parts:
        end += 1
    if published is None:
        return Time(start, end)
    back = (published.weekday() - periods.weekdays[words.word(at)]) % 7
    if is_last and back == 0:
        back = 7
    day = published + timedelta(days=7 - back) if is_next else published - timedelta(days=back)
    return Time(start, end, _only(day))
