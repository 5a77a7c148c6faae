"""Years that are not the calendar's: fiscal years, seasons, school years; see ADR 0130."""

from dataclasses import replace

from claims.extraction.grammar import Grammar
from claims.extraction.masks.dates import is_month
from claims.extraction.words import Words

from .stretch import UNKNOWN, Stretch, months
from .time import Context, Time

# "its fiscal year, which ends in March": how far behind the year its end may stand, and the month behind the verb.
REACH, NEAR = 8, 5


def stated_end(words: Words, grammar: Grammar) -> int:
    """Return the month that the fiscal years of a text end with, 0 where it states none or more than one."""
    nouns = {word for word in grammar.data.periods.own_years if word in words.vocabulary and is_fiscal(grammar, word)}
    found = {_end_behind(words, grammar, at) for at in words.find(nouns)} - {0}
    return found.pop() if len(found) == 1 else 0


def _end_behind(words: Words, grammar: Grammar, at: int) -> int:
    """Return the month that a fiscal year is said to end in behind its noun, 0 without."""
    periods = grammar.data.periods
    for verb in range(at + 1, at + REACH):
        if words.word(verb) in periods.endings and words.same_sentence(at, verb):
            near = (place for place in range(verb + 1, verb + NEAR) if is_month(words, place, grammar))
            return next((periods.months[words.word(place)] for place in near), 0)
    return 0


def is_fiscal(grammar: Grammar, word: str) -> bool:
    """Say whether a word names a fiscal year, which may end with any month."""
    return grammar.data.periods.own_years.get(word) in ("fiscal", "business")


def restated(context: Context, time: Time) -> Time:
    """Give a year that is not the calendar's the months that the text states for it, else none.

    A year alone with a word such as « exercice » is taken for the calendar's, which most of them are.
    """
    words, own = context.words, context.grammar.data.periods.own_years
    if not _is_year(time) or context.grammar.periods.named.at(words, time.start):  # « año en curso »
        return time
    folded = words.folded[time.start : time.end]
    kinds = {own[word] for word in (word.rstrip("0123456789") for word in folded) if word in own}
    is_slashed = "/" in folded
    if not kinds and not is_slashed:
        return time
    numbers = sum(word[-1].isdecimal() for word in folded)
    last = time.stretch.ends.year if time.stretch.ends else 0
    if context.fiscal_end and kinds & {"fiscal", "business"} and numbers:
        return replace(time, stretch=_ending(last, context.fiscal_end))
    is_calendar = numbers == 1 and "fiscal" not in kinds
    return time if is_calendar else replace(time, stretch=UNKNOWN)


def _is_year(time: Time) -> bool:
    """Say whether a time is one year of the calendar, or two that follow each other."""
    begins, ends = time.stretch
    if begins is None or ends is None or ends.year - begins.year > 1:
        return False
    return (begins.month, begins.day, ends.month, ends.day) == (1, 1, 12, 31)


def _ending(number: int, last_month: int) -> Stretch:
    """Return the twelve months up to the end of a month of a year."""
    return months(number - (last_month < 12), last_month % 12 + 1, 12)
