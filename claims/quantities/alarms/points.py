"""Per cent where points are meant, or points where per cent are: "unemployment fell 0.2 % to 7.1 %"."""

from collections.abc import Iterator
from decimal import Decimal

from claims.quantities.quantity import Role

from .interval import Interval, implied, rounding
from .likeness import is_same_thing
from .movement import Movement, difference, intervals, movements, relative
from .stated import Alarm, Check, Link, Stated, Text, across

CODE = "points-or-percent"
# "Rise 2 % to 5 %" may be a range; a level so many times its change is none, nor is one behind a comma.
TIMES = 10


def find(text: Text) -> Iterator[Alarm]:
    """The change fits what the text says only in the other unit: per cent for points, or points for per cent.

    Of two levels in per cent: the change is not the one in the unit that the text gives (per cent: reached / left - 1;
    points: reached - left) but is the one in the other. Of one level that the change reaches: change × level / 100 is
    below half of the level's last digit, so that such a relative change could not be seen in it. Of two mentions of
    one thing: the same number of per cent and of points.
    """
    moves = list(movements(text))
    for move in moves:
        if is_mixed_up(text, move):
            yield across(CODE, move.change, [text.figures[move.left], text.figures[move.reached]])
    known = {move.change for move in moves}
    for at, (change, level) in enumerate(zip(text.figures, text.figures[1:], strict=False)):
        if at not in known and _reaches(change, level) and _is_unseen(change, level):
            yield across(CODE, at, [level])
    yield from _told_twice(text)


def is_mixed_up(text: Text, move: Movement) -> bool:
    """Say whether a change between two levels in per cent is right only in the unit that it is not in."""
    found = intervals(text, move)
    if found is None or text.figures[move.left].quantity.unit != "%":
        return False
    change, left, reached = found
    ratio, points = relative(left, reached), difference(left, reached)
    if text.figures[move.change].quantity.unit == "pp":
        return ratio is not None and not change.meets(points) and change.meets(ratio)
    return (ratio is None or not change.meets(ratio)) and change.meets(points)


def _reaches(change: Stated, level: Stated) -> bool:
    is_change = change.quantity.role is Role.CHANGE and change.quantity.unit == "%" and not change.is_rebased
    is_level = level.quantity.role is Role.LEVEL and level.quantity.unit == "%"
    return is_change and is_level and level.is_next and level.link is Link.REACHED


def _is_unseen(change: Stated, level: Stated) -> bool:
    """Say whether a change, taken as relative, is too small for the last digit of the level."""
    moved, reached = implied(change.quantity), implied(level.quantity)
    if moved is None or reached is None or change.quantity.low in (None, 0):
        return False
    value = level.quantity.low
    last = None if value is None else rounding(value, level.quantity.step)
    largest = _largest(moved)
    is_range = not level.after_comma and largest * TIMES > reached.low
    return last is not None and not is_range and largest * reached.high / 100 < last / 2


def _largest(interval: Interval) -> Decimal:
    return max(abs(interval.low), abs(interval.high))


def _told_twice(text: Text) -> Iterator[Alarm]:
    """Yield the changes that were told before, the same number in the other unit."""
    before: dict[object, Stated] = {}
    for at, figure in enumerate(text.figures):
        quantity = figure.quantity
        if quantity.role is Role.CHANGE and quantity.unit in ("%", "pp"):
            other = before.get((quantity.low, quantity.high, "pp" if quantity.unit == "%" else "%"))
            if other and is_same_thing(text, other, figure):
                yield across(CODE, at, [other])
            before[quantity.low, quantity.high, quantity.unit] = figure


CHECK = Check(CODE, "Unemployment fell 0.2 % to 7.1 %.", find)
