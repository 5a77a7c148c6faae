"""One thing, one number, two units: 467 km², then 467 square miles; "500 miles (500 km)"."""

from collections.abc import Iterator
from decimal import Decimal

from claims.quantities.quantity import Quantity, Role
from claims.quantities.units import CURRENCIES, comparable, unit

from .interval import Interval, implied
from .likeness import digits, is_same_thing
from .stated import Alarm, Check, Stated, Text, across

CODE = "unit-changed"
# A gallon is an American or an imperial one, a fifth larger.
AMBIGUOUS = frozenset(("[gal_us]",))
# Two amounts further apart than this are no conversion of each other that went wrong.
TIMES = 3
# Money has few digits and many owners: the same number in two currencies says something only from so many digits.
MONEY_DIGITS = 3
# "30 miles (50 km)": how much wider than written each side of a conversion is.
ROUNDED = Decimal("0.05")


def find(text: Text) -> Iterator[Alarm]:
    """The same thing has another unit of the same kind elsewhere in the text, and the amounts differ.

    In brackets behind the first: converted to one unit, the two do not meet, even a twentieth wider each, since
    conversions are rounded to what reads well; and one is at most three times the other. In an earlier sentence: the
    number is the same to the last digit, the unit is not (km for miles, a month for a year, dollars for euros), and
    the words around are the same. Spans of time are left out there: 18 months and 18 weeks are mostly two things.
    """
    yield from _conversions(text)
    before: dict[object, dict[str, Stated]] = {}
    for at, figure in enumerate(text.figures):
        quantity = figure.quantity
        if quantity.role is Role.MULTIPLE or quantity.step is None or figure.is_time or not unit(quantity.unit):
            continue
        units = before.setdefault((quantity.low, quantity.high, quantity.role), {})
        for code, other in units.items():
            if code != quantity.unit and _is_kind(quantity, code) and is_same_thing(text, other, figure):
                yield across(CODE, at, [other])
                break
        units[quantity.unit] = figure


def _is_kind(quantity: Quantity, other: str) -> bool:
    """Say whether a unit could be taken for another: of one dimension, or money for money."""
    if quantity.unit in CURRENCIES and other in CURRENCIES:
        return len(digits(quantity.low)) >= MONEY_DIGITS
    known = unit(quantity.unit)
    return known is not None and bool(known.dimensions) and comparable(quantity.unit, other)


def _conversions(text: Text) -> Iterator[Alarm]:
    """Yield the amounts that a bracket behind them gives in another unit, wrongly."""
    for at, (one, other) in enumerate(zip(text.figures, text.figures[1:], strict=False)):
        is_behind = other.is_aside and other.sentence == one.sentence and other.start - one.end <= 2
        if is_behind and _is_wrong(one.quantity, other.quantity):
            yield across(CODE, at, [other])


def _is_wrong(one: Quantity, other: Quantity) -> bool:
    if one.unit == other.unit or not comparable(one.unit, other.unit) or {one.role, other.role} != {Role.LEVEL}:
        return False
    if not AMBIGUOUS.isdisjoint((one.unit, other.unit)):
        return False
    first, second = _in_base_units(one), _in_base_units(other)
    if first is None or second is None or first.meets(second):
        return False
    return first.low < TIMES * second.high and second.low < TIMES * first.high


def _in_base_units(quantity: Quantity) -> Interval | None:
    """Return what a quantity may stand for in base units; None for a unit without dimension or on a scale."""
    known, found = unit(quantity.unit), implied(quantity)
    if known is None or found is None or not known.dimensions or known.offset:
        return None
    factor = Decimal(str(known.factor))
    return Interval(found.low * factor, found.high * factor).widened(ROUNDED)


CHECK = Check(CODE, "The road is 500 miles (500 km) long.", find)
