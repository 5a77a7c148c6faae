"""Stretches of days: years, quarters, months, and steps back and forth from a day."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

# Days in the units that are stepped by days; months and longer are stepped by months.
DAYS = {"d": 1, "wk": 7}
MONTHS = {"mo": 1, "q": 3, "s": 6, "a": 12, "10a": 120, "100a": 1200}


class Stretch(NamedTuple):
    """First and last day; None for an end that is open or unknown."""

    begins: date | None
    ends: date | None


UNKNOWN = Stretch(None, None)


def year(number: int) -> Stretch:
    """Return a calendar year, unknown for one that no date can hold."""
    return months(number, 1, 12)


def months(number: int, first: int, count: int) -> Stretch:
    """Return a run of months that starts in a year, and may end in the next."""
    if not 1 <= number < 9999:
        return UNKNOWN
    last_year, last = divmod(number * 12 + first - 1 + count - 1, 12)
    return Stretch(date(number, first, 1), date(last_year, last + 1, monthrange(last_year, last + 1)[1]))


def day(number: int, month: int, of_month: int) -> Stretch:
    """Return one day, unknown when the month has no such day."""
    if not 1 <= number <= 9999 or not 1 <= of_month <= monthrange(number, month)[1]:
        return UNKNOWN
    only = date(number, month, of_month)
    return Stretch(only, only)


def closest_year(month: int, published: date | None) -> int:
    """Return the year in which a month without one lies closest to the day of publication; 0 without that day."""
    if published is None:
        return 0
    return min(
        (published.year + step for step in (-1, 0, 1)),  # of two as close, the one that is over
        key=lambda number: abs((number - published.year) * 12 + month - published.month),
    )


def step(from_day: date, count: int, unit: str) -> date | None:
    """Return the day so many units later, or earlier when the count is negative; None beyond the calendar."""
    try:
        if unit in DAYS:
            return from_day + timedelta(days=count * DAYS[unit])
        if unit not in MONTHS:
            return from_day + timedelta(days=int(count / 24)) if unit == "h" else None
        number, month = divmod(from_day.year * 12 + from_day.month - 1 + count * MONTHS[unit], 12)
        return date(number, month + 1, min(from_day.day, monthrange(number, month + 1)[1]))
    except (ValueError, OverflowError):
        return None


def around(some_day: date, unit: str) -> Stretch:
    """Return the calendar unit that holds a day: its week from Monday, its month, quarter, year."""
    if unit == "wk":
        monday = some_day - timedelta(days=some_day.weekday())
        return Stretch(monday, monday + timedelta(days=6))
    if unit == "mo":
        return months(some_day.year, some_day.month, 1)
    if unit == "q":
        return months(some_day.year, 3 * ((some_day.month - 1) // 3) + 1, 3)
    if unit == "s":
        return months(some_day.year, 6 * ((some_day.month - 1) // 6) + 1, 6)
    if unit == "a":
        return year(some_day.year)
    return Stretch(some_day, some_day) if unit == "d" else UNKNOWN


def century(number: int) -> Stretch:
    """Return a century, unknown beyond the calendar: the 19th is 1801 to 1900."""
    if not 1 <= number <= 99:
        return UNKNOWN
    return Stretch(date(number * 100 - 99, 1, 1), date(number * 100, 12, 31))


def weekend(published: date, shift: int) -> Stretch:
    """Return the weekend that is meant by 0 the closest, -1 the last one over, 1 the next."""
    saturday = published - timedelta(days=(published.weekday() - 5) % 7)
    is_inside = published.weekday() >= 5
    weeks = shift if is_inside else max(shift, 0)
    saturday += timedelta(weeks=weeks)
    return Stretch(saturday, saturday + timedelta(days=1))


def season(first: int, published: date, shift: int) -> Stretch:
    """Return the season of three months from a month: 0 the closest, -1 the last one over, 1 the next to come."""
    seasons = [months(number, first, 3) for number in range(published.year - 2, published.year + 3)]
    known = [(begins, ends) for begins, ends in seasons if begins and ends]
    if shift < 0:
        return Stretch(*max(row for row in known if row[1] < published))
    if shift > 0:
        return Stretch(*min(row for row in known if row[0] > published))
    return Stretch(*min(known, key=lambda row: abs((row[0] - published).days + 45)))
