from dataclasses import replace

import pytest

from claims.quantities import Role, Statistic
from claims.quantities.alarms.decimal_mark import CHECK
from tests.quantities.alarms.figures import at, level, raised, sentences, text

OTHERS = [replace(at(level("3.5", step="0.1")), written=each) for each in ("3.5", "12.75")]
OWN = replace(at(level("2.5", step="0.1")), written="2,5")
GROUPED = replace(at(level("1250000")), written="1.250.000")


def told(written, value, unit="1", step="1", counts=False, **fields):
    return replace(at(level(value, unit, step, **fields), counts_wholes=counts), written=written)


@pytest.mark.parametrize(
    ("figures", "mark"),
    [
        ([told("1.335", "1335", "EUR/L")], ","),
        ([told("1,335", "1335", "USD/[gal_us]")], "."),
        ([told("1.335", "1335", "km"), *OTHERS], ","),
        ([told("1.335 milliards", "1335E+9", "EUR", "1E+9"), *OTHERS], ","),
        ([told("1,335", "1.335", step="0.001", counts=True)], ","),
        ([told("1.335", "1.335", step="0.001", counts=True, statistic=Statistic.TOTAL)], "."),
    ],
)
def test_a_mark_whose_other_reading_fits_better_is_doubted(figures, mark):
    assert raised(CHECK, sentences(*figures, mark=mark)) == [(0, [0])]


@pytest.mark.parametrize(
    ("figures", "mark"),
    [
        ([told("1.335", "1335", "km")], ","),
        ([told("1.335", "1335", counts=True), *OTHERS], ","),  # nobody counts people in decimals
        ([told("1.335", "1335", "km"), OTHERS[0]], ","),
        ([told("1.335", "1335", "km"), *OTHERS, OWN], ","),
        ([told("1.335", "1335", "km"), *OTHERS, GROUPED], ","),
        ([told("1,335", "1.335", "kg", "0.001")], ","),
        ([told("1,335", "1.335", step="0.001")], ","),  # of nobody knows what
        ([told("1,335", "1.335", step="0.001", counts=True, statistic=Statistic.AVERAGE)], ","),
        ([told("1,335 million", "1335000", step="1000", counts=True)], ","),
        ([told("0,335", "0.335", step="0.001", counts=True)], ","),
        ([told("1.335", "1335", "XOF/L")], ","),
        ([told("2.000", "2000", "EUR/L")], ","),  # ink
        ([told("1.335", "1335", "EUR/kg")], ","),  # truffles
        ([told("1 335", "1335", "EUR/L")], ","),
        ([told("1.335", "1335", "x", role=Role.MULTIPLE), *OTHERS], ","),
    ],
)
def test_a_mark_that_fits_is_not(figures, mark):
    assert raised(CHECK, sentences(*figures, mark=mark)) == []


def test_money_beside_a_price_that_is_doubted_is_doubted_too():
    price, other = told("1.335", "1335", "EUR/L"), told("1.165", "1165", "EUR")

    assert raised(CHECK, text(price, other)) == [(0, [0]), (1, [1])]
    assert raised(CHECK, sentences(price, other)) == [(0, [0])]
