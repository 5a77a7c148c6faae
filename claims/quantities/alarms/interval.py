"""What a written number may stand for: the rounding that all alarms allow."""

from decimal import Decimal
from typing import NamedTuple

from claims.quantities.quantity import Bound, Quantity, Role

INFINITY = Decimal("Infinity")
# Zeros behind the second digit may be rounding: 4,000 may be 3,950 to 4,050, but 30 is no 34.
SURE_DIGITS = 2
# "About" and "almost" reach a tenth of the number, or one of its last digit that is no zero if that is more.
ABOUT = Decimal("0.1")
# A number in words is counted up to here; above it all its zeros may be rounding: "two million".
COUNTED = 100


class Interval(NamedTuple):
    """All values that a number may stand for, both ends included."""

    low: Decimal
    high: Decimal

    def meets(self, other: "Interval") -> bool:
        """Say whether some value is in both."""
        return self.low <= other.high and other.low <= self.high

    def widened(self, share: Decimal) -> "Interval":
        """Return the interval with each end moved outwards by a share of itself."""
        return Interval(self.low - abs(self.low) * share, self.high + abs(self.high) * share)


def implied(quantity: Quantity) -> Interval | None:
    """Return what a quantity may stand for, None when its words don't say how exact it is (fractions).

    The rule: half of the last written digit (``step``) to each side; the zeros behind the second digit count as not
    written, since 150 000 may be 152 142. A number in words is taken to one below a hundred, above it to its last
    digit that is no zero. "About" and "almost" widen this to a tenth of the number at least. "More than", "at
    least", "up to" and "less than" open the end that the text leaves open; no level lies below zero for that.
    """
    low, high = quantity.low, quantity.high
    spreads = [_spread(value, quantity) for value in (low, high) if value is not None]
    if not spreads or None in spreads:
        return None
    spread = max(size for size in spreads if size is not None)
    floor = Decimal(0) if quantity.role is Role.LEVEL and (high is None or high >= 0) else -INFINITY
    return Interval(floor if low is None else low - spread, INFINITY if high is None else high + spread)


def is_multiple(value: Decimal | None, of: int) -> bool:
    """Say whether a value is a whole number of tens, of hundreds; however large it is."""
    return value is not None and value == int(value) and int(value) % of == 0


def rounding(value: Decimal, step: Decimal | None, sure: int = SURE_DIGITS) -> Decimal | None:
    """Return the size of the digit that a value may be rounded to; its first ``sure`` digits are sure."""
    if step is None:
        if value != value.to_integral_value():
            return None
        return Decimal(1) if abs(value) < COUNTED else rounding(value, Decimal(1), sure=1)
    digits = abs(value) / step
    if digits != digits.to_integral_value():
        return step
    written = str(int(digits))
    zeros = len(written) - len(written.rstrip("0"))
    return step.scaleb(max(0, min(zeros, len(written) - sure)))


def _spread(value: Decimal, quantity: Quantity) -> Decimal | None:
    """Return how far to each side of a value its true value may lie."""
    if quantity.bound in (Bound.ABOUT, Bound.ALMOST):
        last = rounding(value, quantity.step, sure=1)
        return last and max(last, abs(value) * ABOUT)
    last = rounding(value, quantity.step)
    return last and last / 2
