"""A decimal mark that does not fit the language: « 1.335 € le litre », "1.335 soldiers"."""

import re
from collections.abc import Iterator
from decimal import Decimal

from claims.quantities.quantity import Quantity, Role, Statistic

from .interval import is_multiple
from .stated import Alarm, Check, Stated, Text

CODE = "decimal-or-thousands"
# One mark before exactly three digits: decimals or thousands.
_DOUBTFUL = re.compile(r"(?<![\d.,])[1-9]\d{0,2}([.,])\d{3}(?![\d.,])")
# One mark before another number of digits: decimals. Two marks, or two of a kind: the first groups thousands.
_DECIMAL = re.compile(r"(?<![\d.,])\d+([.,])(?:\d{1,2}|\d{4,})(?![\d.,])")
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}([.,])\d{3}(?:\1\d{3}|(?!\1)[.,]\d+)")
# So many decimals with the other mark, and none with the language's own, show how a text is written.
SHOWN = 2
# What a litre, a gallon or a kilowatt-hour costs in these is far less than thousands; a round price may be of ink.
PRICED = frozenset(("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "BRL", "PLN"))
SOLD_BY = frozenset(("L", "[gal_us]", "kW.h"))
DEAREST, ROUND = 1000, 100


def find(text: Text) -> Iterator[Alarm]:
    """The number has one mark before exactly three digits, and what else the text says speaks for the other reading.

    Read as thousands, it gives a price of thousands, and no round one, for a litre, a gallon or a kilowatt-hour, or is
    money of the same currency in one sentence with such a price; or two other numbers of the text at least use the
    mark for decimals, and none uses the language's own, nor this one for thousands. Read as decimals, it gives a
    fraction of a person or of a thing that comes whole.
    """
    foreign = _foreign_mark(text)
    dear = {(each.sentence, _money(each.quantity)) for each in text.figures if _is_dear(each.quantity)}
    for at, figure in enumerate(text.figures):
        match = _DOUBTFUL.search(figure.written)
        if match is None or figure.quantity.role is Role.MULTIPLE:
            continue
        if match[1] == text.decimal_mark:
            is_doubtful = _is_split(figure)
        else:
            is_counted = figure.counts_wholes and figure.quantity.step == 1
            is_beside = (figure.sentence, _money(figure.quantity)) in dear
            is_doubtful = is_beside or (match[1] == foreign and not is_counted)
        if is_doubtful:
            yield Alarm(CODE, at, figure.start, figure.end)


def _foreign_mark(text: Text) -> str:
    """Return the mark that the text uses for decimals in place of its language's, empty when it does not."""
    decimals = [match[1] for figure in text.figures if (match := _DECIMAL.search(figure.written))]
    groups = {match[1] for figure in text.figures if (match := _GROUPED.search(figure.written))}
    other = "." if text.decimal_mark == "," else ","
    sure = text.decimal_mark not in decimals and other not in groups and decimals.count(other) >= SHOWN
    return other if sure else ""


def _is_dear(quantity: Quantity) -> bool:
    """Say whether a quantity is a price that nobody asks."""
    sold = quantity.unit.partition("/")[2]
    is_price = _money(quantity) in PRICED and sold in SOLD_BY
    return is_price and quantity.low is not None and quantity.low >= DEAREST and not is_multiple(quantity.low, ROUND)


def _money(quantity: Quantity) -> str:
    """Return what stands above the line of a unit: the currency of a price."""
    return quantity.unit.partition("/")[0]


def _is_split(figure: Stated) -> bool:
    """Say whether a figure, read with decimals, counts parts of what comes whole."""
    quantity = figure.quantity
    is_plain = quantity.unit == "1" and quantity.step == Decimal("0.001") and quantity.role is Role.LEVEL
    return figure.counts_wholes and is_plain and quantity.statistic in (Statistic.NONE, Statistic.TOTAL)


CHECK = Check(CODE, "Le litre de sans-plomb coûte 1.335 € le litre dans la région.", find)
