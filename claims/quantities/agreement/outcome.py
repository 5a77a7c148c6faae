"""What a comparison takes and what it gives."""

from dataclasses import dataclass
from enum import StrEnum

from claims.quantities.conversion import Days
from claims.quantities.quantity import Quantity


class Outcome(StrEnum):
    """How the article's quantity stands to the source's: the first of these that holds."""

    EXACT = "exact"
    CONVERTED = "converted"
    DERIVED = "derived"
    WITHIN = "within"
    ROUNDED = "rounded"
    POINTS_FOR_PERCENT = "points_for_percent"
    WRONG_SIGN = "wrong_sign"
    WRONG_PERIOD = "wrong_period"
    WRONG_SCALE = "wrong_scale"
    WRONG_UNIT = "wrong_unit"
    EXAGGERATED = "exaggerated"
    UNDERSTATED = "understated"
    UNRELATED = "unrelated"


class Note(StrEnum):
    """What else the article changed: the bound ("at least"), or whether anybody asserts the number at all."""

    BOUND_DROPPED = "bound_dropped"
    BOUND_ADDED = "bound_added"
    BOUND_WRONG_SIDE = "bound_wrong_side"
    HEDGE_DROPPED = "hedge_dropped"
    HEDGE_ADDED = "hedge_added"


@dataclass(frozen=True, slots=True)
class Statement:
    """A quantity with what its text says around it.

    ``period`` has the first and last day, None where open or unknown; ``whole`` is the total that stands beside a
    part or a share of it.
    """

    quantity: Quantity
    period: Days | None = None
    hedged: bool = False
    whole: Quantity | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """An outcome, its notes, and a sentence that says why."""

    outcome: Outcome
    reason: str
    notes: tuple[Note, ...] = ()
