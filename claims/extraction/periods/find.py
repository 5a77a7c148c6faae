"""Every time of a text, with its preposition: "since 2022", « entre janvier et avril », "from 1980 to 2012"."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from claims.extraction.grammar import Grammar
from claims.extraction.masks import years
from claims.extraction.numbers import Number
from claims.extraction.words import Words

from .absolute import century_at, decade_at, glued_year_at, month_at, year_at
from .fiscal import restated, stated_end
from .named import named_at, told_before
from .numeric import numeric_at
from .parts_of_years import part_of_year_at
from .relative import day_at, span_at, unit_at
from .stretch import UNKNOWN, Stretch, step, year
from .time import Context, Time

CORES = (
    named_at,
    numeric_at,
    month_at,
    part_of_year_at,
    year_at,
    decade_at,
    century_at,
    unit_at,
    span_at,
    day_at,
)
# « depuis le début du conflit en 2022 »: how far an opener reaches for its date.
REACH = 8
# « Lyon, 16 fév 2025 (AFP) - »: so near the start of the line.
DATELINE = 6
# "to the": so many words may stand between the two ends of a time.
JOINING_WORDS = 2


def periods(words: Words, numbers: Sequence[Number], grammar: Grammar, published: date | None) -> list[Time]:
    """Return the times of a text in order; they do not overlap."""
    context = Context(
        words,
        grammar,
        published,
        {number.start: number for number in numbers},
        {number.end: number for number in numbers},
        frozenset(start for start, _ in years.find(words, numbers, grammar)),
        stated_end(words, grammar),
    )
    single, firsts = grammar.periods.time_words, grammar.periods.time_phrases.firsts
    telling = words.find(
        {word for word in words.vocabulary if word in single or word in firsts or word[-1].isdecimal()}
    )
    found: list[Time] = []
    end = 0
    for at in sorted({*telling, *context.numbers}):
        core = _core(context, at, found) if at >= end else None
        if core and core.start >= end:
            end = core.end
            if not _is_dateline(context, core):
                found.append(core)
    return _outermost(_with_opener(context, restated(context, time)) for time in _joined(context, found))


def _outermost(times: Iterable[Time]) -> list[Time]:
    """Leave out times that a later one takes in: « desde el inicio de la guerra | en febrero de 2022 »."""
    result: list[Time] = []
    for time in times:
        while result and result[-1].start >= time.start:
            result.pop()
        result.append(time)
    return result


def _core(context: Context, at: int, found: Sequence[Time]) -> Time | None:
    """Return the time, without preposition, whose main word stands at a position; ``found`` are those before it."""
    words, grammar = context.words, context.grammar
    if words.word(at) not in grammar.periods.time_words and at not in context.numbers:
        if words.word(at)[-1].isdecimal():
            return glued_year_at(context, at) or numeric_at(context, at)
        if not grammar.periods.time_phrases.at(words, at):
            return None
    return told_before(context, at, found) or next((time for rule in CORES if (time := rule(context, at))), None)


def _is_dateline(context: Context, time: Time) -> bool:
    """Say whether a date says where and when the text was sent: « Lyon, 16 fév 2025 (AFP) - », "BERN, 3 May —"."""
    words = context.words
    if words.form(time.end) not in ("(", "-", "–", "—") or words.form(time.start - 1) != ",":
        return False
    return any(back == 0 or "\n" in words.gap(back) for back in range(time.start - 1, time.start - DATELINE, -1))


def _joined(context: Context, found: list[Time]) -> list[Time]:
    """Make one of two times that a joiner alone parts: « de 2010 à 2012 », "January 23 - March 9"."""
    result: list[Time] = []
    for time in found:
        before = result[-1] if result else None
        if before and (_joins(context, before, time) or _adds_year(context, before, time)):
            part = context.grammar.periods.parts.before(context.words, time.start)
            ends = time.stretch.ends if part is None or part.meaning == "end" else None
            stretch = Stretch(_start_of(before, time), ends)
            result[-1] = Time(before.start, time.end, stretch, joined=True)
        else:
            result.append(time)
    return result


def _joins(context: Context, one: Time, two: Time) -> bool:
    words, data, openers = context.words, context.grammar.data, context.grammar.periods.openers
    part = context.grammar.periods.parts.before(words, two.start)  # „bis | Mitte April“, « a fine marzo »
    between = words.folded[one.end : max(one.end + 1, part.start) if part else two.start]
    if not words.same_sentence(one.start, two.start) or not 1 <= len(between) <= JOINING_WORDS:
        return False
    if (opener := openers.before(words, two.start)) and opener.start <= one.start:
        return False  # „in der Nacht zum | Sonntag“
    if between[0] in data.periods.loose_joiners:
        article = words.word(one.start - 1) in data.periods.articles
        opened = openers.before(words, one.start) or (article and openers.before(words, one.start - 1))
        if not opened or opened.meaning != "between":
            return False
    links = data.periods.articles | data.periods.joiners
    return between[0] in data.periods.joiners and all(word in links for word in between[1:])


def _adds_year(context: Context, one: Time, two: Time) -> bool:
    """Say whether two years in a row are one time: « nel 2023 e nel 2024 », „in den Jahren 2023 und 2024“."""
    words, data, openers = context.words, context.grammar.data, context.grammar.periods.openers
    if one.end - 1 not in context.years or two.start not in context.years or one.joined:
        return False
    between = words.folded[one.end : two.start]
    if not 1 <= len(between) <= JOINING_WORDS or between[0] not in data.reading.coordinators:
        return False
    opened = openers.before(words, one.start - (words.word(one.start - 1) in data.periods.articles))
    again = openers.before(words, two.start)
    if not opened or opened.meaning != "in" or (len(between) > 1 and not (again and again.meaning == "in")):
        return False
    last, first = one.stretch.ends, two.stretch.begins
    follows = first is not None and last == year(first.year - 1).ends
    return follows and first is not None and two.stretch == year(first.year)


def _start_of(one: Time, two: Time) -> date | None:
    """Return the first day of a joined time; « entre janvier et avril 2012 » gives both the year of the second."""
    begins, ends = one.stretch.begins, two.stretch.ends
    if begins and ends and begins > ends:
        return begins.replace(year=ends.year, day=1)
    return begins


def _with_opener(context: Context, time: Time) -> Time:
    """Take in the preposition before a time and what it does to its ends."""
    words, grammar = context.words, context.grammar
    part = grammar.periods.parts.before(words, time.start)
    start = part.start if part else time.start
    article = words.word(start - 1) in grammar.data.periods.articles
    opener = grammar.periods.openers.before(words, start - article)
    if opener is None or (time.start in context.years and grammar.periods.comparisons.before(words, time.start)):
        start -= article and time.start not in context.years  # « le 4 mai », but not "the 2019 election"
        stretch = _from_part(time, part.meaning) if part else time.stretch
        return _reached(context, replace(time, start=start, stretch=stretch))
    if opener.meaning == "in" and not part:
        return _reached(context, replace(time, start=opener.start))
    return Time(opener.start, time.end, _moved(context, time, opener.meaning, part.meaning if part else ""))


def _moved(context: Context, time: Time, opening: str, part: str) -> Stretch:
    """Return the days that a preposition makes of a time, or of the start or end of it that stands between them."""
    begins, ends = time.stretch
    if opening in ("since", "from") and not time.joined:  # « dal 1990 al 2022 » has its end
        edge = {"": begins, "start": begins, "end": ends}.get(part)
        has_year = not context.years.isdisjoint(range(time.start, time.end))
        if edge and context.published and edge > context.published:
            if opening == "from" or has_year:
                return Stretch(edge, None)
            edge = step(edge, -1, "a")  # "since April", said in March
        return Stretch(edge, context.published)
    if opening == "until":
        has_year = not context.years.isdisjoint(range(time.start, time.end))
        if (
            ends
            and context.published
            and ends.year < context.published.year
            and not has_year
            and _is_month(context, time)
        ):
            ends = step(ends, 1, "a")  # "by December", said in June
        return Stretch(None, ends if part in ("", "end") else None)
    return _from_part(time, part) if part else time.stretch


def _is_month(context: Context, time: Time) -> bool:
    """Say whether a month, with a day or not, is all that a time tells: no "last year" behind it."""
    return context.words.word(time.end - 1) in context.grammar.data.periods.months


def _from_part(time: Time, part: str) -> Stretch:
    """Return the days of a time of which only the start or end is meant; where it has two ends, this is its first."""
    if not time.joined:
        return UNKNOWN
    return time.stretch if part == "start" else Stretch(None, time.stretch.ends)


def _reached(context: Context, time: Time) -> Time:
    """Take in an earlier "since" whose date this is: « depuis le début du conflit en 2022 »."""
    words, grammar = context.words, context.grammar
    event = grammar.periods.far.before(words, time.start - 1) if words.word(time.start - 1) == "," else None
    if event and _is_since(context, event.start) and time.stretch.begins:
        return Time(event.start, time.end, Stretch(time.stretch.begins, context.published))
    for at in range(time.start - 1, max(-1, time.start - REACH), -1):
        if not words.same_sentence(at, time.start) or not words.word(at)[0].isalpha() or at in context.numbers:
            break
        if _is_since(context, at) and time.stretch.begins:
            return Time(at, time.end, Stretch(time.stretch.begins, context.published))
    return time


def _is_since(context: Context, at: int) -> bool:
    opener = context.grammar.periods.openers.at(context.words, at)
    return opener is not None and opener.meaning == "since"
