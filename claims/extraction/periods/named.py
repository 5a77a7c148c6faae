"""Times with a name of their own: « avant-hier », "over the weekend", "so far this year", "that year"."""

from collections.abc import Sequence
from datetime import date

from .pointed import pointed_at
from .stretch import UNKNOWN, Stretch, around, day, step, weekend
from .time import Context, Time


def named_at(context: Context, at: int) -> Time | None:
    """Read a phrase that names days by the day of publication."""
    found = context.grammar.named.at(context.words, at)
    if found is None:
        return None
    if found.meaning == "we":
        shift, start, end = pointed_at(context, at, found.end) or (0, at, found.end)
        return Time(start, end, weekend(context.published, shift) if context.published else UNKNOWN)
    return Time(at, found.end, _days(context.published, found.meaning) if context.published else UNKNOWN)


def _days(published: date, meaning: str) -> Stretch:
    if meaning == "ytd":
        return Stretch(published.replace(month=1, day=1), published)
    if meaning == "ye":
        return day(published.year, 12, 31)
    unit = meaning.rstrip("-+0123456789")
    there = step(published, int(meaning.removeprefix(unit) or 0), unit)
    return around(there, unit) if there else UNKNOWN


def told_before(context: Context, at: int, found: Sequence[Time]) -> Time | None:
    """Read a phrase for the last time told: « cette année-là », "that month", "since then"."""
    phrase = context.grammar.that_time.at(context.words, at)
    if phrase is None:
        return None
    known = next((time.stretch for time in reversed(found) if time.stretch.ends), UNKNOWN)
    if phrase.meaning == "since":
        return Time(at, phrase.end, Stretch(known.ends, context.published) if known.ends else UNKNOWN)
    if phrase.meaning == "before":
        earlier = known.ends and step(known.ends, -1, "a")
        return Time(at, phrase.end, around(earlier, "a") if earlier else UNKNOWN)
    units = context.grammar.data.periods.units
    unit = next((units[word] for word in context.words.folded[at : phrase.end] if word in units), "")
    return Time(at, phrase.end, around(known.ends, unit) if unit and known.ends else known)
