"""Quarters, half-years and seasons."""

from .behind import past_links, year_behind
from .fiscal import is_fiscal, restated
from .pointed import pointed_at
from .stretch import UNKNOWN, Stretch, months, season, step
from .time import Context, Time

# The ordinal of "the final quarter": the last one of the year that is named.
FINAL = -1
WINTER = 12
SPANNING = frozenset("/-–")


def part_of_year_at(context: Context, at: int) -> Time | None:
    """Read a quarter, a half-year or a season: « premier semestre 2012 », "the third quarter", "summer 2015"."""
    words, periods = context.words, context.grammar.data.periods
    word = words.word(at)
    if word in periods.seasons:
        return _season(context, at, periods.seasons[word])
    if word not in periods.quarters and word not in periods.halves:
        return None
    ordinal, start = _ordinal(context, at)
    count = 3 if word in periods.quarters else 6
    if ordinal == FINAL:
        named = year_behind(context, at + 1)
        if named is None:
            return None
        ordinal = 12 // count
    if not ordinal or ordinal * count > 12:
        return None
    return _with_year(context, start, at + 1, (ordinal - 1) * count + 1, count)


def _ordinal(context: Context, at: int) -> tuple[int, int]:
    """Return which one of the year a quarter or a half is, 0 unknown, and where its words start."""
    words, data = context.words, context.grammar.data
    if words.word(at) in data.periods.ordinals:
        return data.periods.ordinals[words.word(at)], at
    before = at - 1 - (words.word(at - 1) == "-")
    if words.word(before) in data.periods.ordinals:
        return data.periods.ordinals[words.word(before)], before
    if words.word(before) in data.masks.ordinal_endings and words.glued(before) and words.form(before - 1).isdecimal():
        return int(words.form(before - 1)), before - 1
    return 0, at


def _season(context: Context, at: int, first: int) -> Time | None:
    words, published = context.words, context.published
    if pointed := pointed_at(context, at, at + 1):
        shift, start, end = pointed
        return Time(start, end, season(first, published, shift) if published else UNKNOWN)
    named = year_behind(context, at + 1)
    if named is None:
        return Time(at, at + 1) if _opens(context, at) else None
    number, end = named
    if first == WINTER and words.form(end) in SPANNING and end + 1 in context.years:
        end += 2  # « hiver 2022-2023 »
    return Time(at, end, months(number, first, 3) if number else UNKNOWN)


def _opens(context: Context, at: int) -> bool:
    """Say whether a season without a year opens its sentence: « In autunno »; elsewhere it is any of them."""
    words, grammar = context.words, context.grammar
    opener = grammar.periods.openers.before(words, at - (words.word(at - 1) in grammar.data.periods.articles))
    return opener is not None and not words.same_sentence(opener.start - 1, at)


def _with_year(context: Context, start: int, end: int, first: int, count: int) -> Time | None:
    """Return the part of the year named behind it, or of the one being published in."""
    words, data, published = context.words, context.grammar.data, context.published
    if fiscal := _fiscal(context, start, end, first, count):
        return fiscal
    if named := year_behind(context, end):
        return Time(start, named[1], months(named[0], first, count) if named[0] else UNKNOWN)
    year_word = past_links(context, end)
    if year_word > end and words.word(year_word) in data.periods.years:
        return Time(start, year_word + 1, months(published.year, first, count) if published else UNKNOWN)
    if words.word(end - 1) in data.numbers.half:
        return None
    if published is None:
        return Time(start, end)
    number = published.year - (first > published.month)  # the last one that has begun
    return Time(start, end, months(number, first, count))


def _fiscal(context: Context, start: int, end: int, first: int, count: int) -> Time | None:
    """Read a part of a fiscal year: "the third quarter of fiscal 2024", „im ersten Quartal des Geschäftsjahres“."""
    words, grammar, periods = context.words, context.grammar, context.grammar.data.periods
    if is_fiscal(grammar, words.word(start - 1)):
        return Time(start - 1, end)
    name = past_links(context, end)
    name += words.word(name) in periods.owners or words.word(name) in periods.last_before
    if not is_fiscal(grammar, words.word(name)) and not is_fiscal(grammar, words.word(name + 1)):
        return None
    after = name
    while words.word(after) in periods.years or is_fiscal(grammar, words.word(after)):
        after += 1
    after += words.word(after) in grammar.data.numbers.of and after + 1 in context.years
    if after not in context.years:
        return Time(start, after)
    number = int(words.form(after)[:4])
    is_double = words.form(after + 1) in SPANNING and after + 2 in context.years
    named = Time(name, after + 1 + 2 * is_double, months(number, 1, 12 + 12 * is_double))
    begins = restated(context, named).stretch.begins
    stretch = months(begins.year, begins.month, first + count - 1) if begins else UNKNOWN
    return Time(start, named.end, Stretch(begins and step(begins, first - 1, "mo"), stretch.ends))
