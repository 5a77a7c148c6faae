from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.digits import literal

from .readings import claims_in


@pytest.mark.parametrize(
    ("digits", "mark", "value", "step"),
    [
        ("467", ",", "467", "1"),
        ("0,90", ",", "0.90", "0.01"),
        ("3,500", ",", "3.500", "0.001"),
        ("3,500", ".", "3500", "1"),
        ("1.335", ",", "1335", "1"),
        ("1.335", ".", "1.335", "0.001"),
        ("1,250,000", ".", "1250000", "1"),
        ("1.250.000", ",", "1250000", "1"),
        ("1.250,5", ".", "1250.5", "0.1"),
        ("1,250.5", ",", "1250.5", "0.1"),
        ("12'500", ",", "12500", "1"),
        ("3.5", ",", "3.5", "0.1"),
        ("0.125", ",", "0.125", "0.001"),
    ],
)
def test_marks_are_read_by_language_and_by_what_the_digits_show(digits, mark, value, step):
    read = literal(digits, mark)

    assert read is not None
    assert (read.value, read.step) == (Decimal(value), Decimal(step))


@pytest.mark.parametrize("digits", ["1,2,3", "192.168.0.1", "1,25,000", "9" * 30])
def test_what_is_no_number_is_not_read(digits):
    assert literal(digits, ",") is None


@given(st.integers(0, 10**15), st.sampled_from([",", "."]))
def test_grouped_integers_parse_back(number, mark):
    group = "." if mark == "," else ","
    read = literal(f"{number:,}".replace(",", group), mark)

    assert read is not None
    assert read.value == number


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("Gli occupati sono 24 milioni e 95 mila.", "it", ["24095000 1"]),
        ("La multa è di 2 milioni e 300 mila euro.", "it", ["2300000 EUR"]),
        ("Sono 24 milioni e 95 i morti.", "it", ["24000000 1 morti", "95 1 morti"]),
        ("La ville compte 2 millions 300 000 habitants.", "fr", ["2300000 1 habitants"]),
        ("Elle a payé 2 millions d'euros et 300 000 dollars.", "fr", ["2000000 EUR", "300000 USD"]),
        ("In Italia 175mila profughi hanno un lavoro.", "it", ["175000 1 profughi"]),
    ],
)
def test_a_number_in_two_scales_is_one(text, language, claims):
    assert claims_in(text, language) == claims
