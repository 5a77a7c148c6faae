from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.quantities import Bound, Role
from claims.quantities.alarms.share import CHECK
from tests.quantities.alarms.figures import at, level, raised, text


def share(value, **fields):
    return at(level(value, "%", **fields), is_share_of_people=True)


@pytest.mark.parametrize("quantity", [level("120", "%"), replace(level("120", "%"), high=None, bound=Bound.OVER)])
def test_a_share_of_people_above_all_of_them_is_doubted(quantity):
    assert raised(CHECK, text(at(quantity, is_share_of_people=True))) == [(0, [0])]


@pytest.mark.parametrize(
    "figure",
    [
        share("99.8", step="0.1"),
        share("100"),
        share("105", bound=Bound.ABOUT),
        share("120", role=Role.CHANGE),
        at(level("120", "%")),  # of GDP
        at(level("120", "1"), is_share_of_people=True),
        at(replace(level("120", "%"), low=None, bound=Bound.UNDER), is_share_of_people=True),
    ],
)
def test_other_shares_and_changes_are_not(figure):
    assert raised(CHECK, text(figure)) == []


@given(st.decimals(0, 100, places=2), st.sampled_from(["1", "0.1", "0.01"]))
def test_a_true_share_rounded_at_any_digit_is_never_doubted(value, step):
    assert raised(CHECK, text(share(value.quantize(Decimal(step)), step=step))) == []
