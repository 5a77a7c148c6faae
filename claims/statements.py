"""The figures of claims and of evidence as agreement compares them."""

from decimal import Decimal
from typing import Literal, cast

from claims.models import Claim, Evidence
from claims.quantities import Bound, Quantity, Role, Statistic
from claims.quantities.agreement import Statement


def statement(row: Claim | Evidence) -> Statement | None:
    """Return what a claim says, or what evidence says; None where no number was read."""
    if not row.low and not row.high:
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
