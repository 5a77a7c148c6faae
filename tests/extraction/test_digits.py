from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.digits import literal


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
