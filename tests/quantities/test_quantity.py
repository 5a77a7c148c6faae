from decimal import Decimal

import pytest

from claims.quantities.quantity import plain


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("467", "467"),
        ("0.90", "0.9"),
        ("7.2E+9", "7200000000"),
        ("-0.0", "0"),
        ("150000", "150000"),
        ("1E-4", "0.0001"),
    ],
)
def test_plain_writes_no_exponent_and_no_trailing_zero(value, text):
    assert plain(Decimal(value)) == text


def test_an_open_end_stays_open():
    assert plain(None) is None
