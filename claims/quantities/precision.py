"""What a written number may stand for: each reading of its trailing zeros, and every value that rounds to it."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from .quantity import Bound, Quantity

# To which side of the number a bound word reaches, in steps: below, above.
REACH: dict[Bound, tuple[int, int]] = {
    Bound.ABOUT: (1, 1),
    Bound.ALMOST: (1, 0),
    Bound.UNDER: (1, 0),
    Bound.AT_MOST: (1, 0),
    Bound.OVER: (0, 1),
    Bound.AT_LEAST: (0, 1),
}
# The step of a share in words: "a third" is 33 %, not 33.33 %.
SHARE_STEP = Decimal("0.01")


class Precision(NamedTuple):
    """One reading of how exact a number is: its last digit that means something is worth ``step``."""

    step: Decimal
    digits: int

    def stands_for(self, written: Decimal, value: Decimal, bound: Bound = Bound.EXACT) -> bool:
        """Say whether a value, rounded to this step with ties away from zero, gives the written number.

        A bound word widens that by one step to its own side: "over" above, "almost" below, "about" both.
        """
        if written < 0:
            written, value = -written, -value
        below, above = REACH.get(bound, (0, 0))
        half = self.step / 2
        low, high = written - half - below * self.step, written + half + above * self.step
        return (low < value if written == 0 else low <= value) and value < high


def precisions(quantity: Quantity) -> Iterator[Precision]:
    """Yield the readings of a number's trailing zeros, from the finest to the coarsest.

    150 000 may be exact to 1 (six digits), to 10 … or to 10 000 (two digits), never to 100 000: its last digit that is
    no zero is written. Of a number in words the step is 1, of a share in words a hundredth.
    """
    values = [value for value in (quantity.low, quantity.high) if value is not None]
    whole = all(value == value.to_integral_value() for value in values)
    step = quantity.step or (Decimal(1) if whole else SHARE_STEP)
    counts = [int(abs(value) / step) for value in values]
    while True:
        yield Precision(step, max(len(str(count)) for count in counts))
        if any(count % 10 for count in counts) or not any(counts):
            return
        step, counts = step * 10, [count // 10 for count in counts]
