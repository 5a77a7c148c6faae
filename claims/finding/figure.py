"""A figure as it is kept with the text it was read in: one row of plain values."""

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple, cast

from claims.quantities import Bound, Quantity, Role, Statistic
from claims.quantities.agreement import Statement
from claims.quantities.conversion import Days


class Figure(NamedTuple):
    """A quantity where it stands in a text, in values that JSON has: ``Figure(*row)`` is what ``list(figure)`` kept.

    Offsets count code points: of value, unit and bound words together, of the number, and of the sentence. Numbers are
    decimal text, dates ISO 8601. Ten thousand are made in a few milliseconds; ``quantity`` is built when asked for.
    """

    start: int
    end: int
    value_start: int
    value_end: int
    sentence_start: int
    sentence_end: int
    low: str | None
    high: str | None
    step: str | None
    unit: str
    unit_text: str
    counted: str
    bound: str
    statistic: str
    role: str
    direction: str
    period_from: str | None
    period_to: str | None
    hedged: bool

    @property
    def quantity(self) -> Quantity:
        """The quantity as agreement compares it."""
        return Quantity(
            low=_decimal(self.low),
            high=_decimal(self.high),
            step=_decimal(self.step),
            unit=self.unit,
            unit_text=self.unit_text,
            counted=self.counted,
            bound=Bound(self.bound),
            statistic=Statistic(self.statistic),
            role=Role(self.role),
            direction=cast(Literal["", "down"], self.direction),
        )

    @property
    def period(self) -> Days | None:
        """The first and the last day of the time it is about; None when the text gives no day."""
        if self.period_from is None and self.period_to is None:
            return None
        begins, ends = (date.fromisoformat(day) if day else None for day in (self.period_from, self.period_to))
        return begins, ends

    @property
    def statement(self) -> Statement:
        """The quantity with its period, and whether the text itself asserts it."""
        return Statement(self.quantity, self.period, self.hedged)

    @property
    def is_bare(self) -> bool:
        """Whether neither a unit nor a counted thing stands beside the digits, as in the cells of a table."""
        return self.unit == "1" and self.step is not None and not self.unit_text and not self.counted


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
