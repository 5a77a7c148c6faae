"""How a written number gives a value of the source, and whether the two measure the same."""

from decimal import Decimal
from typing import NamedTuple

from claims.quantities.conversion import convert
from claims.quantities.precision import precisions
from claims.quantities.quantity import Quantity, plain
from claims.quantities.units import comparable, unit

SHARES = frozenset(("%", "pp", "1", "x"))


class Span(NamedTuple):
    """The lowest and the highest value of a quantity; the same twice for a plain number, or for an open end."""

    low: Decimal
    high: Decimal

    def times(self, factor: Decimal) -> "Span":
        """Return both ends multiplied, in order."""
        return Span(*sorted((self.low * factor, self.high * factor)))

    def into(self, code: str, other: str) -> "Span":
        """Return both ends in another unit. Raises ValueError for one of another dimension."""
        return Span(convert(self.low, code, other), convert(self.high, code, other))


class Match(NamedTuple):
    """How a written number gives a value: exactly (``digits`` is 0), or rounded to so many digits."""

    digits: int

    def __str__(self) -> str:
        return f"rounded to {self.digits} digit{'s' * (self.digits > 1)}" if self.digits else "exactly"


def span(quantity: Quantity) -> Span:
    """Return the ends of a quantity; an open end is the other one. Raises ValueError when it has none."""
    low, high = quantity.low, quantity.high
    ends = [value for value in (low, high) if value is not None]
    if not ends:
        raise ValueError("a quantity without a number agrees with nothing")
    return Span(ends[0], ends[-1])


def match(said: Quantity, meant: Span) -> Match | None:
    """Return how the written number gives the source's value, by the finest reading of its trailing zeros."""
    written = span(said)
    if written == meant:
        return Match(0)
    for precision in precisions(said):
        pairs = zip(written, meant, strict=True)
        if all(precision.stands_for(number, value, said.bound) for number, value in pairs):
            return Match(precision.digits)
    return None


def alike(said: Quantity, meant: Quantity) -> bool:
    """Say whether two quantities measure the same: one dimension, and both levels, changes or multiples."""
    one_scale = said.unit == meant.unit or not {said.unit, meant.unit} & SHARES
    return said.role is meant.role and one_scale and comparable(said.unit, meant.unit)


def same_unit(said: Quantity, meant: Quantity) -> bool:
    """Say whether two quantities measure the same in the same unit."""
    return alike(said, meant) and unit(said.unit) == unit(meant.unit) and said.direction == meant.direction


def number(ends: Span) -> str:
    """Return a number or a range in six digits at most: "11.8061"."""
    low, high = (plain(Decimal(f"{value:.6g}")) for value in ends)
    return f"{low}" if low == high else f"{low} to {high}"


def words(quantity: Quantity) -> str:
    """Return a quantity in short: "150000", "467 km2/mo", "55 to 70 %"."""
    ends = span(quantity)
    low, high = plain(ends.low), plain(ends.high)
    return " ".join(part for part in (low if low == high else f"{low} to {high}", _unit(quantity)) if part)


def _unit(quantity: Quantity) -> str:
    return quantity.counted if quantity.unit == "1" else quantity.unit
