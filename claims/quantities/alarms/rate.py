"""A rate and a time that do not give the total: « 467 km² par mois, soit 6 500 km² en un an »."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

from claims.quantities.quantity import Quantity, Role, Statistic
from claims.quantities.units import CURRENCIES

from .interval import Interval, implied
from .stated import TIME, Alarm, Check, Link, Stated, Text, across

CODE = "rate-and-total"


def _exactly(times: int) -> Interval:
    return Interval(Decimal(times), Decimal(times))


def _from(low: str, high: str) -> Interval:
    return Interval(Decimal(low), Decimal(high))


# How many of the first are in the second, as people reckon: a week has four to seven days' work, a month 20 to 31.
TIMES = {
    ("s", "min"): _exactly(60),
    ("s", "h"): _exactly(3600),
    ("s", "d"): _exactly(86400),
    ("min", "h"): _exactly(60),
    ("min", "d"): _from("360", "1440"),
    ("h", "d"): _from("6", "24"),
    ("h", "wk"): _from("28", "168"),
    ("h", "mo"): _from("120", "744"),
    ("h", "a"): _from("1400", "8784"),
    ("d", "wk"): _from("4", "7"),
    ("d", "mo"): _from("20", "31"),
    ("d", "a"): _from("200", "366"),
    ("wk", "mo"): _from("4", "4.5"),
    ("wk", "a"): _from("40", "53"),
    ("mo", "a"): _exactly(12),
}
# A month's pay comes twelve to fourteen times a year.
PAYDAYS = _from("12", "14")


def find(text: Text) -> Iterator[Alarm]:
    """The rate, over the time that the text gives, is not the amount that it says this makes.

    rate × time ≠ total; where a second rate is said to be the first in other terms, rate × (time / time) ≠ rate. The
    figures stand side by side, the total is called one or stands behind "that is", « soit ». Days, weeks and months
    are reckoned as people do: five to seven days a week, 20 to 31 a month, 12 to 14 monthly wages a year.
    """
    for run in text.runs():
        for at, following in zip(run, run[1:], strict=False):
            for total in (following, following + 1):
                if total in run and _contradict(text, run, at, total):
                    yield across(CODE, total, [text.figures[at]])
                    break


def _contradict(text: Text, run: Sequence[int], at: int, total: int) -> bool:
    """Say whether a rate at a position, over the time beside it, can't give the total at another."""
    rate, whole = text.figures[at].quantity, text.figures[total].quantity
    above, _, below = rate.unit.rpartition("/")
    if below not in TIME or not above or not _is_total(text.figures[total]) or not _is_plain(rate, whole):
        return False
    numerator, _, other = whole.unit.rpartition("/")
    if numerator == above and other in TIME and total == at + 1:
        time: Interval | None = None if other == below else _times(below, other, above)
    elif whole.unit == above:
        time = _duration(text, run, at, total, below, above)
    else:
        time = None
    one, product = implied(rate), implied(whole)
    if time is None or time.high <= 0 or one is None or product is None or one.low < 0:
        return False
    return not Interval(one.low * time.low, one.high * time.high).meets(product)


def _is_total(figure: Stated) -> bool:
    return figure.link is Link.SAME or figure.quantity.statistic is Statistic.TOTAL


def _is_plain(rate: Quantity, whole: Quantity) -> bool:
    """Say whether both are levels of one thing, and no extremes, which hold for a part of the time only."""
    counted = {quantity.counted.lower() for quantity in (rate, whole)} - {""}
    levels = rate.role is whole.role is Role.LEVEL
    is_summed = whole.statistic in (Statistic.NONE, Statistic.TOTAL)
    return levels and is_summed and rate.statistic in (Statistic.NONE, Statistic.AVERAGE) and len(counted) < 2


def _duration(text: Text, run: Sequence[int], at: int, total: int, below: str, above: str) -> Interval | None:
    """Return how many of the rate's times the total covers: by the one span of time beside them, or by their dates."""
    spans = [text.figures[each] for each in run if text.figures[each].is_time and at < each <= total + 1]
    if len(spans) == 1:
        quantity = spans[0].quantity
        each = _times(below, quantity.unit, above)
        return each and _product(each, quantity)
    rate, whole = text.figures[at], text.figures[total]
    period = rate.period or whole.period
    if spans or total != at + 1 or not period or whole.period not in (None, rate.period):
        return None
    return _whole_years(*period, below, above)


def _product(each: Interval, span: Quantity) -> Interval | None:
    """Return a span of time in another unit; a plain one is exact: "12 months" are twelve."""
    if span.low == span.high and span.low is not None and span.bound == "exact":
        return Interval(each.low * span.low, each.high * span.low)
    found = implied(span)
    return found and Interval(each.low * max(found.low, Decimal(0)), each.high * found.high)


def _whole_years(begins: date | None, ends: date | None, below: str, above: str) -> Interval | None:
    """Return how many of a unit of time a stretch of whole calendar years has."""
    if begins is None or ends is None:
        return None
    after = ends + timedelta(days=1) if ends < date.max else ends
    if (begins.month, begins.day, after.month, after.day) != (1, 1, 1, 1):
        return None
    each = _times(below, "a", above)
    years = after.year - begins.year
    return each and Interval(each.low * years, each.high * years)


def _times(small: str, large: str, above: str) -> Interval | None:
    """Return how many of one unit of time are in another, whichever is the larger."""
    if small == large:
        return _exactly(1)
    if (small, large) == ("mo", "a") and above in CURRENCIES:
        return PAYDAYS
    if (small, large) in TIMES:
        return TIMES[small, large]
    inverse = TIMES.get((large, small))
    return inverse and Interval(1 / inverse.high, 1 / inverse.low)


CHECK = Check(CODE, "The forest loses 467 hectares a month, that is 6,500 hectares a year.", find)
