"""Figures written short, for the tests of alarms."""

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from hypothesis import strategies as st

from claims.quantities import Quantity, Role
from claims.quantities.alarms import Check, Link, Stated, Text

APART = 100


def level(value, unit="1", step="1", **fields):
    """Return a plain quantity of one value."""
    return Quantity(Decimal(value), Decimal(value), step and Decimal(step), unit, **fields)


def change(value, unit="%", step="1", **fields):
    """Return a change."""
    return replace(level(value, unit, step, **fields), role=Role.CHANGE)


def at(quantity, link=Link.NONE, **fields):
    """Return a quantity as stated; where it stands is set by ``text``."""
    return Stated(quantity, start=0, end=1, written=str(quantity.low), sentence=1, link=link, **fields)


def text(*figures, mark=",", apart=()):
    """Return the text of figures that stand side by side in one sentence, but for those in ``apart``."""
    return Text(
        [
            replace(figure, start=APART * i, end=APART * i + 1, is_next=i > 0 and i not in apart)
            for i, figure in enumerate(figures)
        ],
        decimal_mark=mark,
    )


def sentences(*figures, mark=","):
    """Return the text of figures that stand in a sentence each."""
    each = [replace(figure, sentence=i) for i, figure in enumerate(figures, start=1)]
    return text(*each, mark=mark, apart=range(len(each)))


def raised(check: Check, read: Text):
    """Return the positions of the figures that raise an alarm, with the positions of the others that it points to."""
    return [
        (alarm.at, [i for i, figure in enumerate(read.figures) if alarm.start <= figure.start < alarm.end])
        for alarm in check.find(read)
    ]


def rounded(value, place, unit="1", role=Role.LEVEL):
    """Return a value as a text gives it that rounds it to a power of ten, and says so by its last digit."""
    step = Decimal(1).scaleb(place)
    short = (Decimal(value) / step).quantize(Decimal(1), ROUND_HALF_UP) * step
    return Quantity(short, short, step, unit, role=role)


def in_full(value, digits, unit="1", role=Role.LEVEL):
    """Return a whole number with so many digits and zeros behind them: 152,142 with two digits is 150,000."""
    quantity = rounded(value, max(0, len(str(value)) - digits), unit, role)
    return replace(quantity, step=Decimal(1))


@st.composite
def written(draw, value, unit="1", role=Role.LEVEL):
    """Draw how a text may give a whole number: rounded to any digit, or in full with two digits or more."""
    length = len(str(abs(value)))
    if draw(st.booleans()):
        return in_full(value, draw(st.integers(2, max(2, length))), unit, role)
    return rounded(value, draw(st.integers(-2, max(0, length - 1))), unit, role)


wholes = st.integers(1, 10**9)
