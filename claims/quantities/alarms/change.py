"""A change that does not follow from its two levels: "rose 12 % to 4,500 from 3,000"."""

from collections.abc import Iterator

from .movement import Movement, difference, intervals, movements, relative
from .points import is_mixed_up
from .stated import Alarm, Check, Text, across

CODE = "change-and-levels"


def find(text: Text) -> Iterator[Alarm]:
    """The change beside two levels is none that can lie between them, whatever was rounded.

    In per cent: (reached / left - 1) × 100 ≠ change. In points: reached - left ≠ change. A change of whole tens may be
    a tenth more or less. The three stand side by side, one level is marked as the one left ("from", "against"), and
    nothing says that the change has another base (organic, adjusted, a daily price) or another time.
    """
    for move in movements(text):
        if _is_impossible(text, move) and not is_mixed_up(text, move):
            yield across(CODE, move.change, [text.figures[move.left], text.figures[move.reached]])


def _is_impossible(text: Text, move: Movement) -> bool:
    found = intervals(text, move)
    if found is None:
        return False
    change, left, reached = found
    if text.figures[move.change].quantity.unit == "pp":
        return text.figures[move.left].quantity.unit == "%" and not change.meets(difference(left, reached))
    ratio = relative(left, reached)
    return ratio is not None and not change.meets(ratio)


CHECK = Check(CODE, "Sales rose 12 % to 4,500 cars from 3,000 a year earlier.", find)
