"""Two levels and the change between them, told side by side: "rose 12 % to 4,500 from 4,000"."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from claims.quantities.quantity import Role, Statistic

from .interval import Interval, implied, is_multiple
from .stated import Link, Stated, Text

YEAR = 366
# A round change is rounded more than its digits say: "up 50 %" may be 45 to 55.
TENS, ROUNDED = 10, Decimal("0.1")


class Movement(NamedTuple):
    """Where the change, the level it left and the level it reached stand."""

    change: int
    left: int
    reached: int


def movements(text: Text) -> Iterator[Movement]:
    """Yield the changes in per cent or points that stand side by side with exactly the two levels they part."""
    for run in text.runs():
        changes = [at for at in run if _is_change(text.figures[at])]
        levels = _levels(text, run)
        if len(changes) == 1 and len(levels) == 2:
            left = [at for at in levels if text.figures[at].link is Link.LEFT]
            reached = [at for at in levels if text.figures[at].link is not Link.LEFT]
            times = {text.figures[at].quantity.unit for at in run if text.figures[at].is_time}
            move = Movement(*changes, *left, *reached) if len(left) == 1 else None
            if move and _belong(text, move, times):
                yield move


def relative(left: Interval, reached: Interval) -> Interval | None:
    """Return by how many per cent of itself a level changed, None where it may have been nothing."""
    if left.low <= 0 or reached.low < 0:
        return None
    return Interval((reached.low / left.high - 1) * 100, (reached.high / left.low - 1) * 100)


def difference(left: Interval, reached: Interval) -> Interval:
    """Return by how much a level changed."""
    return Interval(reached.low - left.high, reached.high - left.low)


def intervals(text: Text, move: Movement) -> tuple[Interval, Interval, Interval] | None:
    """Return what the three figures of a movement may stand for, None when one does not say."""
    change, left, reached = (implied(text.figures[at].quantity) for at in move)
    if change is None or left is None or reached is None:
        return None
    is_round = is_multiple(text.figures[move.change].quantity.low, TENS)
    return change.widened(ROUNDED) if is_round else change, left, reached


def _is_change(figure: Stated) -> bool:
    return figure.quantity.role is Role.CHANGE


def _levels(text: Text, run: Sequence[int]) -> list[int]:
    """Return the levels of a run; spans of time beside two others only say when."""
    levels = [at for at in run if text.figures[at].quantity.role is Role.LEVEL]
    return levels if len(levels) == 2 else [at for at in levels if not text.figures[at].is_time]


def _belong(text: Text, move: Movement, times: Collection[str]) -> bool:
    """Say whether a change can be that between two levels: of one thing, and of no other base or time.

    ``times`` are those that stand beside them: "12 % over one year".
    """
    change, left, reached = (text.figures[at] for at in move)
    if change.quantity.unit not in ("%", "pp") or change.is_rebased or len(change.bases.union(times)) > 1:
        return False
    if change.quantity.statistic is not Statistic.NONE or left.quantity.unit != reached.quantity.unit:
        return False
    counted = {figure.quantity.counted.lower() for figure in (left, reached)} - {""}
    return len(counted) < 2 and not _is_older(left, change)


def _is_older(left: Stated, change: Stated) -> bool:
    """Say whether the level left is of a time long before the change: "rose 2 % in 2023, from 3,000 in 2015"."""
    ended, began = _day(left, 1), _day(change, 0)
    return ended is not None and began is not None and (began - ended).days > YEAR


def _day(figure: Stated, end: int) -> date | None:
    return figure.period[end] if figure.period else None
