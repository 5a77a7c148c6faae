"""A scale word that an earlier mention of the same thing belies: 150 000, then « 150 millions »."""

from collections.abc import Iterator
from decimal import Decimal

from claims.quantities.quantity import Quantity, Role

from .likeness import digits, is_same_thing
from .stated import Alarm, Check, Stated, Text, across

CODE = "scale-word"
THOUSANDS = frozenset(Decimal(1000) ** power for power in (1, 2, 3))


def find(text: Text) -> Iterator[Alarm]:
    """The same digits of the same thing stand earlier in the text, a thousand, million or milliard times more or less.

    larger / smaller is exactly 10³, 10⁶ or 10⁹, one of the two has a scale word, both have the same unit, and the
    words around are the same.
    """
    before: dict[object, dict[Decimal, Stated]] = {}
    for at, figure in enumerate(text.figures):
        quantity, value = figure.quantity, figure.quantity.low
        if value is None or value <= 0 or quantity.low != quantity.high or not _is_written(quantity):
            continue
        sizes = before.setdefault((digits(value), quantity.unit, quantity.role), {})
        for size, other in sizes.items():
            is_scaled = _has_scale_word(figure) or _has_scale_word(other)
            if is_scaled and max(size, value) / min(size, value) in THOUSANDS and is_same_thing(text, other, figure):
                yield across(CODE, at, [other])
                break
        sizes[value] = figure


def _is_written(quantity: Quantity) -> bool:
    return quantity.step is not None and quantity.role is Role.LEVEL


def _has_scale_word(figure: Stated) -> bool:
    return any(map(str.isalpha, figure.written))


CHECK = Check(
    CODE,
    "L'armée russe a perdu 150 000 soldats en Ukraine. L'armée russe aurait perdu 150 millions de soldats.",
    find,
)
