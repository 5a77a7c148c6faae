"""Dates in digits: 03/05/2021, „03.05.2021“, 2021-05-03."""

import re
from datetime import date

from .stretch import UNKNOWN, Stretch, day
from .time import Context, Time

DAY_FIRST = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
YEAR_FIRST = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
MARKS = frozenset("/-")
# Day, mark, month, mark, year.
LENGTH = 5
MONTHS = 12


def numeric_at(context: Context, at: int) -> Time | None:
    """Read a date in digits; one whose day and month could change places is not told in a language that does so."""
    words = context.words
    is_one_word = words.form(at).count(".") == 2
    if not is_one_word and words.form(at + 1) not in MARKS or at + LENGTH > len(words) and not is_one_word:
        return None
    end = at + 1 if is_one_word else at + LENGTH
    text = words.span(at, end).text
    if found := DAY_FIRST.fullmatch(text):
        return Time(at, end, _day(context, int(found[1]), int(found[3]), int(found[4])))
    found = YEAR_FIRST.fullmatch(text)
    return Time(at, end, _checked(int(found[1]), int(found[2]), int(found[3]))) if found else None


def _day(context: Context, first: int, second: int, year: int) -> Stretch:
    if not context.grammar.data.periods.month_first or first == second:
        return _checked(year, second, first)
    if first <= MONTHS and second <= MONTHS:
        return UNKNOWN
    return _checked(year, min(first, second), max(first, second))


def _checked(year: int, month: int, of_month: int) -> Stretch:
    return day(year, month, of_month) if 1 <= month <= MONTHS and year >= date.min.year else UNKNOWN
