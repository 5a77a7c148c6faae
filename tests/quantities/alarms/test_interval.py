from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.quantities import Bound, Quantity, Role
from claims.quantities.alarms.interval import INFINITY, implied
from tests.quantities.alarms.figures import in_full, level, rounded, wholes


@pytest.mark.parametrize(
    ("quantity", "low", "high"),
    [
        (level("467"), "466.5", "467.5"),
        (level("0.90", step="0.01"), "0.895", "0.905"),
        (level("7.2E+9", step="1E+8"), "7.15E+9", "7.25E+9"),
        (level("30"), "29.5", "30.5"),
        (level("4000"), "3950", "4050"),
        (level("150000"), "145000", "155000"),
        (level("30E+6", step="1E+6"), "29.5E+6", "30.5E+6"),
        (level("0"), "-0.5", "0.5"),
        (level("12", step=None), "11.5", "12.5"),
        (level("2E+6", step=None), "1.5E+6", "2.5E+6"),
        (level("25", bound=Bound.ABOUT), "22.5", "27.5"),
        (level("3000", bound=Bound.ALMOST), "2000", "4000"),
        (Quantity(Decimal(5), Decimal(10), Decimal(1), bound=Bound.BETWEEN), "4.5", "10.5"),
    ],
)
def test_a_number_stands_for_what_its_rounding_allows(quantity, low, high):
    assert implied(quantity) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize("value", ["0.3333", "0.5"])
def test_a_fraction_does_not_say_how_exact_it_is(value):
    assert implied(level(value, step=None)) is None


def test_a_quantity_without_values_stands_for_nothing():
    assert implied(Quantity(None, None, None)) is None


def test_an_open_end_is_open_but_no_level_is_below_zero_for_it():
    assert implied(Quantity(Decimal(50), None, Decimal(1), bound=Bound.OVER)) == (Decimal("49.5"), INFINITY)
    assert implied(Quantity(None, Decimal(50), Decimal(1), bound=Bound.UNDER)) == (0, Decimal("50.5"))
    assert implied(Quantity(None, Decimal(-5), Decimal(1))) == (-INFINITY, Decimal("-4.5"))
    assert implied(Quantity(None, Decimal(-10), Decimal(1), bound=Bound.OVER, role=Role.CHANGE)).low == -INFINITY


@given(wholes, st.integers(-2, 8))
def test_a_number_rounded_to_any_digit_stands_for_the_true_one(value, place):
    low, high = implied(rounded(value, place))

    assert low <= value <= high


@given(wholes, st.integers(2, 10))
def test_a_number_in_full_with_two_digits_or_more_stands_for_the_true_one(value, digits):
    low, high = implied(in_full(value, digits))

    assert low <= value <= high


@given(wholes, st.sampled_from([Bound.ABOUT, Bound.ALMOST]))
def test_about_never_narrows(value, bound):
    wide, narrow = implied(level(value, bound=bound)), implied(level(value))

    assert wide.low <= narrow.low
    assert narrow.high <= wide.high
