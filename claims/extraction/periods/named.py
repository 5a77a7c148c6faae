"""Times with a name of their own: « avant-hier », "over the weekend", "so far this year", "that year"."""

from collections.abc import Sequence
from datetime import date

from .behind import year_behind
from .pointed import pointed_at
from .stretch import UNKNOWN, Stretch, around, day, months, step, weekend
from .time import Context, Time

# How many days apart the first and the last of such a part can be.
PART_OF_YEAR = range(27, 366)
# The end of a year, and a part of one that has no days.
YEAR_END, SOME = "ye", "?"


def named_at(context: Context, at: int) -> Time | None:
    """Read a phrase that names days by the day of publication."""
    found = context.grammar.periods.named.at(context.words, at)
    if found is None:
        return None
    if found.meaning == "we":
        shift, start, end = pointed_at(context, at, found.end) or (0, at, found.end)
        return Time(start, end, weekend(context.published, shift) if context.published else UNKNOWN)
    if found.meaning in (SOME, YEAR_END) and found.end in context.years:  # „zum Jahresende 2025“
        number = int(context.words.form(found.end)[:4])
        return Time(at, found.end + 1, day(number, 12, 31) if found.meaning == YEAR_END else UNKNOWN)
    return Time(at, found.end, _days(context.published, found.meaning) if context.published else UNKNOWN)


def _days(published: date, meaning: str) -> Stretch:
    if meaning == "ytd":
        return Stretch(published.replace(month=1, day=1), published)
    if meaning == YEAR_END:
        return day(published.year, 12, 31)
    unit = meaning.rstrip("-+0123456789")
    there = step(published, int(meaning.removeprefix(unit) or 0), unit)
    return around(there, unit) if there else UNKNOWN


def told_before(context: Context, at: int, found: Sequence[Time]) -> Time | None:
    """Read a phrase for the last time told: « cette année-là », "that month", "since then"."""
    phrase = context.grammar.periods.that_time.at(context.words, at)
    if phrase is None:
        return None
    known = next((time.stretch for time in reversed(found) if time.stretch.ends), UNKNOWN)
    if phrase.meaning == "same" and (named := year_behind(context, phrase.end)):
        number, end = named
        is_told = end - 1 in context.years  # else « año anterior »
        return Time(at, end, _years_on(known, number - known.ends.year if is_told and known.ends else -1))
    if phrase.meaning == "year before":
        return Time(at, phrase.end, _years_on(known, -1))
    if phrase.meaning == "since":
        return Time(at, phrase.end, Stretch(known.ends, context.published) if known.ends else UNKNOWN)
    if phrase.meaning == "before":
        earlier = known.ends and step(known.ends, -1, "a")
        return Time(at, phrase.end, around(earlier, "a") if earlier else UNKNOWN)
    units = context.grammar.data.periods.units
    unit = next((units[word] for word in context.words.folded[at : phrase.end] if word in units), "")
    return Time(at, phrase.end, around(known.ends, unit) if unit and known.ends else known)


def _years_on(known: Stretch, count: int) -> Stretch:
    """Return the same months of another year; unknown for what is no run of whole months within a year."""
    begins, ends = known
    if not begins or not ends or begins.day > 1 or (ends - begins).days not in PART_OF_YEAR:
        return UNKNOWN
    number = (ends.year - begins.year) * 12 + ends.month - begins.month + 1
    return months(begins.year + count, begins.month, number)
