"""A figure while the detectors read it: positions are words, not characters."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from claims.quantities.quantity import Bound, Quantity, Role, Statistic

from .contract import Figure
from .numbers import Form, Number
from .rules import Rule
from .words import Words

TIME = frozenset(("s", "ms", "us", "min", "h", "d", "wk", "mo", "a"))


@dataclass(slots=True)
class Draft:
    """What has been read so far of one figure; ``unit`` is empty until a detector finds one."""

    start: int
    end: int
    value_start: int
    value_end: int
    low: Decimal
    high: Decimal
    step: Decimal | None
    form: Form
    scale: int = 1
    unit: str = ""
    unit_words: tuple[int, int] = (0, 0)
    counted: str = ""
    bound: Bound = Bound.EXACT
    statistic: Statistic = Statistic.NONE
    role: Role = Role.LEVEL
    sign: int = 1
    direction: Literal["", "down"] = ""
    inherited: bool = False
    why: list[Rule] = field(default_factory=list)

    @property
    def is_bare(self) -> bool:
        """Say whether neither a unit nor a counted thing has been found."""
        return not self.unit and not self.counted

    @property
    def is_time(self) -> bool:
        """Say whether the figure is a span of time."""
        return self.unit in TIME

    @property
    def is_temperature(self) -> bool:
        """Say whether the figure is a temperature, which may be below zero without any change."""
        return self.unit in ("Cel", "[degF]")

    @property
    def is_share(self) -> bool:
        """Say whether the figure is a percentage or percentage points."""
        return self.unit.partition("/")[0] in ("%", "pp")

    def scale_by(self, factor: Decimal) -> None:
        """Convert the values to a unit that the text's unit is a multiple of."""
        if factor != 1:
            self.low, self.high = self.low * factor, self.high * factor
            self.step = self.step and self.step * factor


def draft_of(number: Number) -> Draft:
    """Start a figure from a number."""
    return Draft(
        start=number.start,
        end=number.end,
        value_start=number.start,
        value_end=number.end,
        low=number.low,
        high=number.high,
        step=number.step,
        form=number.form,
        scale=number.scale,
        bound=number.bound,
        why=[Rule(f"number-{number.form}")],
    )


def figure_of(draft: Draft, words: Words) -> Figure:
    """Return the finished figure with its spans in the text."""
    low, high = _ends(draft)
    unit_start, unit_end = draft.unit_words
    return Figure(
        quantity=Quantity(
            low=low,
            high=high,
            step=draft.step,
            unit=draft.unit or "1",
            unit_text=words.span(unit_start, unit_end).text if unit_end > unit_start else "",
            counted=draft.counted,
            bound=draft.bound,
            statistic=draft.statistic,
            role=draft.role,
            direction=draft.direction,
        ),
        span=words.span(draft.start, draft.end),
        value=words.span(draft.value_start, draft.value_end),
        why=tuple(draft.why),
    )


def _ends(draft: Draft) -> tuple[Decimal | None, Decimal | None]:
    """Return low and high with open ends and sign: "fell by more than 10" is (None, -10)."""
    low: Decimal | None = draft.low
    high: Decimal | None = draft.high
    if draft.bound in (Bound.OVER, Bound.AT_LEAST):
        high = None
    elif draft.bound in (Bound.UNDER, Bound.AT_MOST):
        low = None
    if draft.sign < 0:
        low, high = (None if high is None else -high), (None if low is None else -low)
    return low, high
