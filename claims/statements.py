"""The figures of claims and of evidence as agreement compares them."""

from decimal import Decimal
from typing import Literal, cast

from claims.models import Claim, Evidence
from claims.quantities import Bound, Quantity, Role, Statistic
from claims.quantities.agreement import Statement

# A number of more digits, before or behind the mark, is a slip of the keyboard: 1E999999.
DIGITS = 40


def statement(row: Claim | Evidence) -> Statement | None:
    """Return what a claim says, or what evidence says; None where there is no number, or one beyond all reason."""
    values = [Decimal(each) for each in (row.low, row.high, row.step) if each]
    if not (row.low or row.high) or any(abs(value.adjusted()) > DIGITS for value in values):
        return None
    quantity = Quantity(
        low=_decimal(row.low),
        high=_decimal(row.high),
        step=_decimal(row.step),
        unit=row.unit or "1",
        counted=row.counted,
        bound=Bound(row.bound),
        statistic=Statistic(row.statistic),
        role=Role(row.role),
        direction=cast(Literal["", "down"], getattr(row, "direction", "")),
    )
    period = (row.period_from, row.period_to) if row.period_from or row.period_to else None
    return Statement(quantity, period, row.hedged)


def _decimal(text: str) -> Decimal | None:
    return Decimal(text) if text else None
