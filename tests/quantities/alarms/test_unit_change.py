from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.quantities import Role
from claims.quantities.alarms import Text
from claims.quantities.alarms.unit_change import CHECK
from tests.quantities.alarms.figures import at, level, raised, rounded, sentences, wholes

GAINED = ("russia", "gained", "territory")


@pytest.mark.parametrize(
    ("value", "one", "other"),
    [
        ("467", "km2", "[mi_i]2"),
        ("467", "km2/mo", "km2/a"),
        ("1200", "har", "[acr_us]"),
        ("467000", "EUR", "USD"),
    ],
)
def test_the_same_number_of_another_unit_is_doubted(value, one, other):
    told = [at(level(value, unit), around=GAINED) for unit in (one, other)]

    assert raised(CHECK, sentences(*told)) == [(1, [0])]


def test_one_word_beside_both_is_enough_for_rates_of_three_digits():
    rates = [at(level("467", unit), around=("russia",)) for unit in ("km2/mo", "km2/a")]
    areas = [at(level("467", unit), around=("russia",)) for unit in ("km2", "[mi_i]2")]

    assert raised(CHECK, sentences(*rates)) == [(1, [0])]
    assert raised(CHECK, sentences(*areas)) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (at(level("467", "km2"), around=GAINED), at(level("467", "km2"), around=GAINED)),
        (at(level("467", "km2"), around=GAINED), at(level("467", "km"), around=GAINED)),
        (at(level("467", "km2"), around=GAINED), at(level("468", "[mi_i]2"), around=GAINED)),
        (at(level("467", "km2"), around=GAINED), at(level("467", "[mi_i]2"), around=("lake", "size"))),
        (at(level("5", "km2"), around=GAINED), at(level("5", "[mi_i]2"), around=GAINED)),
        (at(level("15E+6", "EUR"), around=GAINED), at(level("15E+6", "USD"), around=GAINED)),
        (at(level("12", "%"), around=GAINED), at(level("12", "1"), around=GAINED)),
        (at(level("18", "mo"), around=GAINED), at(level("18", "wk"), around=GAINED)),
        (at(level("12", "x", role=Role.MULTIPLE), around=GAINED), at(level("12", "1"), around=GAINED)),
    ],
)
def test_other_numbers_dimensions_and_things_are_not(first, second):
    assert raised(CHECK, sentences(first, second)) == []


def bracketed(one, other):
    """Return the alarms of "500 miles (500 km)"."""
    first = at(one)
    second = replace(at(other, is_aside=True), start=first.end + 2, end=first.end + 3)
    return raised(CHECK, Text([first, second], ","))


def test_a_wrong_conversion_in_brackets_is_doubted():
    assert bracketed(level("500", "[mi_i]"), level("500", "km")) == [(0, [1])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (level("500", "[mi_i]"), level("800", "km")),
        (level("10", "km"), level("6", "[mi_i]")),
        (level("30", "[mi_i]"), level("50", "km")),
        (level("35", "[mi_i]"), level("55", "km")),
        (level("55", "[mi_i]/h"), level("90", "km/h")),
        (level("90", "min"), level("2", "h")),
        (level("12", "km"), level("8", "m")),  # wide, not long
        (level("30", "Cel"), level("90", "[degF]")),
        (level("12", "[gal_us]"), level("55", "L")),  # imperial
        (level("12", "km"), level("12", "t")),
        (level("12", "%"), level("30", "1")),
        (level("12", "km"), level("30", "km")),
    ],
)
def test_a_right_conversion_and_another_amount_are_not(one, other):
    assert bracketed(one, other) == []


@given(wholes, st.integers(-1, 8), st.integers(-1, 8))
def test_conversions_rounded_at_any_digit_are_never_doubted(miles, here, there):
    one, other = rounded(miles, here, "[mi_i]"), rounded(miles * Decimal("1.609344"), there, "km")

    assert bracketed(one, other) == []
