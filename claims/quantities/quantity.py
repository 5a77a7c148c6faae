"""A quantity as a text states it: values, unit, bound, statistic and role."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Literal


class Bound(StrEnum):
    """How the text hedges the number itself: « près de » is almost, "at least" is at_least."""

    EXACT = "exact"
    ABOUT = "about"
    ALMOST = "almost"
    OVER = "over"
    AT_LEAST = "at_least"
    UNDER = "under"
    AT_MOST = "at_most"
    BETWEEN = "between"


class Statistic(StrEnum):
    """Which summary of many values the number is, when the text says so."""

    NONE = "none"
    AVERAGE = "average"
    MEDIAN = "median"
    TOTAL = "total"
    NET = "net"
    RECORD = "record"
    MAXIMUM = "maximum"
    MINIMUM = "minimum"


class Role(StrEnum):
    """What the number does: says how much there is, by how much it changed, or how many times more."""

    LEVEL = "level"
    CHANGE = "change"
    MULTIPLE = "multiple"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity, parsed.

    ``low`` and ``high`` are equal unless the text gives a range; an open end is None. ``step`` is the size of
    the last written digit after scaling (« 7,2 milliards » has 100000000), None for words and fractions.
    ``unit`` is a UCUM code, an ISO 4217 code, ``%``, ``pp``, ``1`` for counts or ``x`` for multiples;
    ``unit_text`` and ``counted`` are as written. A change carries its sign in its values; a multiple that
    shrinks has ``direction``.
    """

    low: Decimal | None
    high: Decimal | None
    step: Decimal | None
    unit: str = "1"
    unit_text: str = ""
    counted: str = ""
    bound: Bound = Bound.EXACT
    statistic: Statistic = Statistic.NONE
    role: Role = Role.LEVEL
    direction: Literal["", "down"] = ""


def plain(value: Decimal | None) -> str | None:
    """Write a value as a decimal without exponent or trailing zeros: ``Decimal("1.5E+3")`` is ``"1500"``."""
    if value is None:
        return None
    return format(value.normalize() + 0, "f")
