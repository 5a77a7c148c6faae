"""Which of many figures are worth comparing: by their size alone, in floats, before anything is weighed exactly."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from math import log10
from typing import NamedTuple

from claims.quantities import Quantity, comparable, unit
from claims.quantities.agreement import Statement
from claims.quantities.agreement.shares import is_share_in_words
from claims.quantities.conversion import Days, rate, times
from claims.quantities.precision import REACH, precisions

from .figure import Figure

SLACK = 1e-9
# So far apart in its own digits a source's number in another unit may be and still round to the article's.
ROUGHLY = log10(2.5)
# Powers of ten that get lost or added: thousands up to trillions.
SCALES = (3, 6, 9, 12)
# Shares, points, counts and multiples are no units of one another.
SHARES = frozenset(("%", "pp", "1", "x"))
# A whole stands so near behind its part: "12 of the 48 hospitals".
BESIDE = 30


class Size(NamedTuple):
    """How a figure's size stands to what is sought: it may agree, has the number in another unit, or is just near."""

    may_agree: bool
    has_number: bool
    distance: float  # in powers of ten


Test = Callable[[Figure, float, float], Size | None]  # of a figure with its lowest and its highest value


class Range(NamedTuple):
    """The values that the widest reading of a number stands for, without their sign."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        return self.low * (1 - SLACK) <= value <= self.high * (1 + SLACK)

    def meets(self, low: float, high: float) -> bool:
        """Say whether any value between two others is among these."""
        return low <= self.high * (1 + SLACK) and high >= self.low * (1 - SLACK)


def widest(quantity: Quantity) -> Range:
    """Return every size that a quantity may stand for by its coarsest reading and its bound word."""
    values = [abs(float(value)) for value in (quantity.low, quantity.high) if value is not None]
    *_, coarsest = precisions(quantity)
    below, above = REACH.get(quantity.bound, (0, 0))
    step = float(coarsest.step)
    return Range(max(0.0, min(values) - (0.5 + below) * step), max(values) + (0.5 + above) * step)


def scale(code: str, other: str) -> tuple[float, float]:
    """Return by what to multiply a value in one unit, and what to add then, to have it in another of its dimension."""
    here, there = unit(code), unit(other)
    if here is None or there is None:
        raise ValueError(f"{code!r} or {other!r} is no unit")
    return here.factor / there.factor, (here.offset - there.offset) / there.factor


class Sieve:
    """Sizes of figures as seen from what is sought. Raises ValueError for a quantity without any number."""

    def __init__(self, sought: Statement) -> None:
        self.quantity, self.period = sought.quantity, sought.period
        values = [abs(float(value)) for value in (self.quantity.low, self.quantity.high) if value is not None]
        if not values:
            raise ValueError("a quantity without a number can't be looked for")
        self.size, self.range = values[0], widest(self.quantity)
        self._tests: dict[str, Test] = {}
        self._counts: dict[tuple[Days | None, str], float | None] = {}

    def of(self, figure: Figure) -> Size | None:
        """Return how the size of a figure stands to what is sought; None when there is no reason to look at it."""
        lowest, highest = figure.low or figure.high, figure.high or figure.low
        if lowest is None or highest is None:
            return None
        low = high = abs(float(lowest))
        if highest != lowest:
            low, high = sorted((low, abs(float(highest))))
        code = self.quantity.unit if figure.unit == "1" and figure.is_bare else figure.unit
        test = self._tests.get(code) or self._tests.setdefault(code, self._test(code))
        return test(figure, low, high)

    def _test(self, code: str) -> Test:
        """Return what tells the size of figures in a unit."""
        ours = self.quantity.unit
        if comparable(code, ours) and (code == ours or not {code, ours} & SHARES):
            return self._same(code)
        if {code, ours} == {"1", "%"}:
            return self._share(code)
        for total, per in ((code, rate(ours)), (ours, rate(code))):
            if per and not rate(total) and comparable(per[0], total):
                return self._over_time(code, per[1])
        return self._number

    def _same(self, code: str) -> Test:
        """Figures that measure the same: compared in the unit that is sought."""
        factor, shift = scale(code, self.quantity.unit)
        is_other = code != self.quantity.unit

        def size(figure: Figure, low: float, high: float) -> Size | None:
            here = low * factor + shift
            distance = self._distance(here)
            if self.range.meets(here, high * factor + shift) or self._lost_scale(distance, here):
                return Size(True, False, distance)
            if is_other and distance <= ROUGHLY and _rounds(figure, (self.size - shift) / factor):
                return Size(True, False, distance)
            if is_other and self.range.meets(low, high):
                return Size(False, True, distance)
            return Size(False, False, distance) if distance <= 1 else None

        return size

    def _share(self, code: str) -> Test:
        """Shares in words beside percentages: "a third" for 33 %, and the other way round."""
        same = self._same(code)
        is_sought_in_words = is_share_in_words(self.quantity)

        def size(figure: Figure, low: float, high: float) -> Size | None:
            is_share = is_sought_in_words or (figure.step is None and 0 < high < 1)
            return same(figure, low, high) if is_share else self._number(figure, low, high)

        return size

    def _over_time(self, code: str, time: str) -> Test:
        """Figures that are the total of what is sought as a rate, or the rate of what is sought as a total."""
        is_rate = rate(code) is not None
        ours, theirs = (parts[0] if (parts := rate(each)) else each for each in (self.quantity.unit, code))
        factor, _ = scale(theirs, ours)

        def size(figure: Figure, low: float, high: float) -> Size | None:
            count = self._count(self.period or figure.period, time)
            over_time = (factor * count if is_rate else factor / count) if count else factor
            if any(self.range.meets(low * each, high * each) for each in (factor, over_time)):
                return Size(True, False, 0.0)
            if theirs != ours and self._distance(low * factor) <= ROUGHLY and _rounds(figure, self.size / factor):
                return Size(True, False, 0.0)
            return self._number(figure, low, high)

        return size

    def _number(self, _figure: Figure, low: float, high: float) -> Size | None:
        """Figures that measure something else: only the bare number can be the same."""
        return Size(False, True, 0.0) if self.range.meets(low, high) else None

    def _distance(self, value: float) -> float:
        if not value or not self.size:
            return 0.0 if value == self.size else 99.0
        return abs(log10(abs(value) / self.size))

    def _lost_scale(self, distance: float, value: float) -> bool:
        power = 3 * round(distance / 3)
        if power not in SCALES:
            return False
        return self.range.holds(abs(value) * 10.0 ** (power if abs(value) < self.size else -power))

    def _count(self, period: Days | None, time: str) -> float | None:
        if (period, time) not in self._counts:
            count = times(period, time)
            self._counts[period, time] = float(count) if count else None
        return self._counts[period, time]


def _rounds(figure: Figure, value: float) -> bool:
    """Say whether the source's number may be that value, rounded by whoever converted it."""
    return widest(figure.quantity).holds(value)


def wholes(sought: Quantity, figures: Iterable[Figure]) -> Iterator[tuple[Figure, Quantity]]:
    """Yield the figures beside which their whole stands, where what is sought may be a share of it or such a part."""
    range_, is_share = widest(sought), sought.unit == "%"
    for part, whole in pairwise(figures):
        if whole.value_start - part.value_end > BESIDE or not (part.low and whole.low):
            continue
        product = float(part.low), float(whole.low)
        if part.unit == "%" and whole.unit == sought.unit:
            fits = range_.holds(product[0] * product[1] / 100)
        elif is_share and "%" not in (part.unit, whole.unit) and comparable(part.unit, whole.unit):
            fits = product[1] > 0 and range_.holds(100 * product[0] / product[1])
        else:
            continue
        if fits:
            yield part, whole.quantity
