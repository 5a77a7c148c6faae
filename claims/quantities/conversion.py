"""The same amount in another unit, and rates over a time."""

from calendar import monthrange
from datetime import date
from decimal import Context, Decimal

from .units import comparable, unit

# Factors of units are floats: beyond these digits they say nothing.
_SURE = Context(prec=13)
TIMES = frozenset("s min h d wk mo a".split())
MONTHS_IN = {"mo": 1, "a": 12}
Days = tuple[date | None, date | None]


def convert(value: Decimal, code: str, other: str) -> Decimal:
    """Return a value in another unit of the same dimension, to 13 digits. Raises ValueError for another dimension.

    UCUM gives the factors; a month is a twelfth of 365.25 days.
    """
    here, there = unit(code), unit(other)
    if here is None or there is None or not comparable(code, other):
        raise ValueError(f"{code!r} and {other!r} do not measure the same")
    if here == there:
        return value
    in_base = value * Decimal(repr(here.factor)) + Decimal(repr(here.offset))
    return _SURE.divide(in_base - Decimal(repr(there.offset)), Decimal(repr(there.factor))).normalize()


def rate(code: str) -> tuple[str, str] | None:
    """Return what a rate is of, and per which time: km2/mo is of km2, per mo; None for what is no rate over time."""
    above, slash, below = code.rpartition("/")
    return (above, below) if slash and below in TIMES else None


def times(days: Days | None, time: str) -> Decimal | None:
    """Return how many times a unit of time goes into a period, both days included; None for an open one.

    Whole months count as months, whatever their days: 2025 has 12.
    """
    if days is None or days[0] is None or days[1] is None:
        return None
    first, last = days[0], days[1]
    if time in MONTHS_IN and first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        return Decimal(months) / MONTHS_IN[time]
    return convert(Decimal((last - first).days + 1), "d", time)
