from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.quantities.units import ATOMS, comparable, is_unit_code, magnitude, unit


@pytest.mark.parametrize(
    "code",
    [
        "km2/mo",
        "EUR/kW.h",
        "USD/{person}",
        "1/(10*5)",
        "1/(30.min)",
        "EUR/m2",
        "%",
        "pp",
        "1",
        "x",
        "Cel",
        "t/har",
        "10.a",
    ],
)
def test_codes_of_the_contract_are_known(code):
    assert is_unit_code(code)


@pytest.mark.parametrize("code", ["", "/", "euros", "km/", "k m", "EUR/", "{}", "mmm", "m" * 100])
def test_what_is_no_code_is_refused(code):
    assert not is_unit_code(code)


@pytest.mark.parametrize(
    ("value", "code", "base"),
    [("1", "km", 1000), ("2", "h", 7200), ("20", "Cel", 293.15), ("32", "[degF]", 273.15), ("50", "%", 0.5)],
)
def test_magnitude_is_in_base_units(value, code, base):
    assert magnitude(Decimal(value), code) == pytest.approx(base)


def test_magnitude_needs_a_value_and_a_unit():
    assert magnitude(None, "km") is None
    assert magnitude(Decimal(1), "furlongs") is None


@pytest.mark.parametrize(("one", "other"), [("km", "[mi_i]"), ("km2/mo", "har/a"), ("kW.h", "J"), ("%", "1")])
def test_units_of_one_dimension_are_comparable(one, other):
    assert comparable(one, other)


@pytest.mark.parametrize(("one", "other"), [("km", "km2"), ("EUR", "USD"), ("t", "t/a"), ("km", "nothing")])
def test_units_of_two_dimensions_are_not(one, other):
    assert not comparable(one, other)


@given(st.sampled_from(sorted(ATOMS)), st.sampled_from(sorted(ATOMS)))
def test_any_quotient_of_units_is_a_unit(above, below):
    assert unit(f"{above}/{below}") is not None


@given(st.text(max_size=40))
def test_any_text_is_a_unit_or_not(code):
    assert is_unit_code(code) in (True, False)
