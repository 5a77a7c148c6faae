"""Times told from the day of publication: "last month", « hier », « il y a deux ans », "the past 30 days"."""

from dataclasses import replace
from datetime import date, timedelta

from claims.extraction.phrases import Found

from .absolute import month_at
from .behind import past_links
from .fiscal import is_fiscal
from .pointed import pointed_at
from .stretch import MONTHS, UNKNOWN, Stretch, around, months, step, year
from .time import Context, Time

# "the past decade", « le siècle dernier »: these run up to now, and are no calendar's.
LONG = frozenset(("10a", "100a"))
# « en el último año »: in some languages these do, too.
SHORT = frozenset(("wk", "mo", "a"))
# One of these that a month closes needs no number: "the quarter ended in June".
CLOSED = frozenset(("q", "s", "a"))
# For these companies report, so that a text on one says « nel trimestre ».
REPORTED = frozenset(("q", "s"))


def day_at(context: Context, at: int) -> Time | None:
    """Read « hier », "today", "currently", a weekday."""
    words, grammar, published = context.words, context.grammar, context.published
    periods = grammar.data.periods
    if found := grammar.periods.now.at(words, at):
        if (until := grammar.periods.openers.before(words, found.start)) and until.meaning == "until":
            return None  # « hasta ahora » is no time of the figure's own
        return Time(found.start, found.end, _only(published))
    if words.word(at) in periods.yesterday:
        return Time(at, _past_day_part(context, at + 1), _only(published and published - timedelta(days=1)))
    if words.word(at - 1) not in periods.each and (weekday := grammar.periods.weekdays.at(words, at)):
        return _weekday(context, weekday)
    if found := grammar.periods.far.at(words, at):
        opener = grammar.periods.openers.at(words, at)
        goes_on = opener is not None and opener.meaning == "since"
        return Time(found.start, found.end, Stretch(None, published) if goes_on else UNKNOWN)
    return None


def _past_day_part(context: Context, at: int) -> int:
    """Return the word after « soir », « por la noche », if they stand at a position, else the position."""
    part = context.grammar.periods.day_parts.at(context.words, at)
    return part.end if part else at


def unit_at(context: Context, at: int) -> Time | None:
    """Read a calendar unit with "this", "last" or "next": « l'an dernier », "this year", « le mois prochain »."""
    words, grammar, published = context.words, context.grammar, context.published
    unit = grammar.data.periods.units.get(words.word(at))
    if unit is None:
        return None
    own_years = grammar.data.periods.own_years
    after = at + 1 + (words.word(at + 1) in own_years)  # « exercice | fiscal »
    is_compound = words.word(at - 1) == "-" and words.glued(at)  # "3% year-on-year in May"
    if (unit in CLOSED and not is_compound) or is_fiscal(grammar, words.word(at)):
        to_month = _to_month(context, at, after, 1, unit if unit in CLOSED else "a")
        if to_month:
            return to_month
    if unit == "wk" and (week := _to_day(context, at, at + 1, 1)):
        return week
    if unit == "mo" and (month := month_at(context, past_links(context, at + 1))):
        return replace(month, start=at - (words.word(at - 1) in grammar.data.periods.last_before))
    first = at - (words.word(at - 1) in own_years)
    pointed = pointed_at(context, first, at + 1)
    if pointed is None:
        return _rolling(context, at, unit) or _parted(context, at, unit) or _bare(context, at, unit)
    shift, start, end = pointed
    if first < at or is_fiscal(grammar, words.word(at)):
        return Time(start, end)  # the months of a fiscal year are not told by the day of publication
    if shift and published and (unit in LONG or (unit in SHORT and grammar.periods.rolling.before(words, at))):
        there = step(published, shift, unit) or None
        return Time(start, end, Stretch(there, published) if shift < 0 else Stretch(published, there))
    there = published and step(published, shift, unit)
    return Time(start, end, around(there, unit) if there else UNKNOWN)


def _parted(context: Context, at: int, unit: str) -> Time | None:
    """Read this year where only its start or end is told: « en fin d'année », „Anfang des Jahres“."""
    if unit != "a" or at + 1 in context.numbers or not context.grammar.periods.parts.before(context.words, at):
        return None
    return Time(at, at + 1, year(context.published.year) if context.published else UNKNOWN)


def _bare(context: Context, at: int, unit: str) -> Time | None:
    """Read a quarter or a half-year that is not told which: « nel trimestre », „im Quartal“."""
    words, data = context.words, context.grammar.data
    opener = context.grammar.periods.openers.before(words, at)
    if unit not in REPORTED or opener is None or opener.meaning != "in" or words.word(opener.start) in data.numbers.of:
        return None
    after = words.word(at + 1)
    return None if after.isalpha() and after not in data.counts.function_words else Time(at, at + 1)


def _rolling(context: Context, at: int, unit: str) -> Time | None:
    """Read a unit that ends or begins now: "over the past year", « ces derniers mois » of nobody knows how many."""
    opener = context.grammar.periods.spans.before(context.words, at)
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
    if unit == "wk" and (weeks := _to_day(context, at, unit_word + 1, int(number.low))):
        return weeks
    if first := _first_of_year(context, at, unit_word, int(number.low), unit):
        return first
    end = unit_word + 1 + (words.word(unit_word + 1) in periods.last_after | periods.next_after_units)
    return _located(context, at, end, int(number.low), unit)


def _to_month(context: Context, at: int, end: int, count: int, unit: str) -> Time | None:
    """Read a number of months that a month closes: "the 12 months to January 2025", "the year ending in March"."""
    words, periods = context.words, context.grammar.data.periods
    last = _closing(context, end) if unit in MONTHS else None
    if last is None or last.stretch.ends is None:
        return None
    ends = last.stretch.ends
    is_day = last.stretch.begins == ends
    is_told = context.published is None or last.end - 1 in context.years
    is_over = is_told or (ends if is_day else ends.replace(day=1)) <= (context.published or ends)
    whole = months(ends.year - (not is_over), ends.month, 1)
    if is_day and whole.ends and ends.day < whole.ends.day:
        ends = ends.replace(year=whole.ends.year)
        stretch = Stretch(step(ends + timedelta(days=1), -count * MONTHS[unit], "mo"), ends)
    else:
        stretch = Stretch(step(whole.begins, 1 - count * MONTHS[unit], "mo") if whole.begins else None, whole.ends)
    start = at
    while words.word(start - 1) in periods.years:
        start -= 1
    start -= words.word(start - 1) in periods.articles
    return Time(start, last.end, stretch)


def _to_day(context: Context, at: int, end: int, count: int) -> Time | None:
    """Read weeks that a day closes: "in the week ending June 14", "in the 28 weeks to 12 April"."""
    words, periods = context.words, context.grammar.data.periods
    last = _closing(context, end) if words.word(end) in periods.endings or count > 1 else None
    if last is None or last.stretch.ends is None or last.stretch.begins != last.stretch.ends:
        return None
    start = at - (words.word(at - 1) in periods.articles)
    return Time(start, last.end, Stretch(last.stretch.ends - timedelta(days=7 * count - 1), last.stretch.ends))


def _closing(context: Context, at: int) -> Time | None:
    """Return the month, or day of a month, that closes a span of months: "ended 30 June", « clos fin mars »."""
    words, grammar = context.words, context.grammar
    periods, link = grammar.data.periods, at
    links = periods.closers | periods.endings
    while words.word(link) in links or (link > at and words.word(link) in periods.articles):
        link += 1
    if part := grammar.periods.parts.at(words, link):
        link = part.end
    if link == at:
        return None
    found = (month_at(context, place) for place in range(link, link + 3))
    return next((month for month in found if month and month.start <= link), None)


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
        if grammar.periods.spans.before(words, at) or grammar.periods.comparisons.before(words, at)
        else grammar.bounds_before.before(words, at)
    )
    if bound:
        start = bound.start
    opener = grammar.periods.spans.before(words, start)
    if (
        bound
        and opener
        and words.word(opener.end - 1) in grammar.data.counts.definite
        and opener.start == opener.end - 1
    ):
        return None  # « chez | les moins de 35 ans »
    ago = grammar.periods.ago_before.before(words, start)
    if ago and not (opener and opener.start < ago.start):  # « desde | hace cinco años »
        return Time(ago.start, end, _ago(context.published, count, unit))
    if later := grammar.periods.later.at(words, end):
        return Time(start, later.end)
    if ago := grammar.periods.ago_after.at(words, end):
        return Time(start, ago.end, _ago(context.published, count, unit))
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


def _weekday(context: Context, found: Found[int]) -> Time | None:
    """Return the last such day up to publication, or the next one when the words say so."""
    words, published, data = context.words, context.published, context.grammar.data
    is_ordinal = found.end == found.start + 1 and words.word(found.start) in data.periods.ordinals
    if is_ordinal and words.form(found.end)[:1].islower() and words.word(found.end) not in data.counts.function_words:
        return None  # « na segunda metade »
    shift, start, end = pointed_at(context, found.start, found.end) or (0, found.start, found.end)
    end = _past_day_part(context, end)
    if published is None:
        return Time(start, end)
    back = (published.weekday() - found.meaning) % 7
    if shift < 0 and back == 0:
        back = 7
    return Time(start, end, _only(published + timedelta(days=(7 if shift > 0 else 0) - back)))
