from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.quantities import Bound, Statistic
from claims.quantities.alarms import Link
from claims.quantities.alarms.rate import CHECK
from tests.quantities.alarms.figures import at, level, raised, text, wholes, written

YEAR = (date(2025, 1, 1), date(2025, 12, 31))


def a_month(value="467", unit="km2/mo", **fields):
    return at(level(value, unit, statistic=Statistic.AVERAGE), **fields)


def that_is(value, unit="km2", **fields):
    return at(level(value, unit, **fields), Link.SAME)


@pytest.mark.parametrize(
    ("figures", "doubted"),
    [
        ([a_month(), that_is("6500", "km2/a")], (1, [0])),
        ([a_month(), that_is("6500"), at(level("12", "mo"))], (1, [0])),
        ([a_month(), at(level("1", "a", None)), that_is("6500")], (2, [0])),
        ([a_month(period=YEAR), that_is("6500")], (1, [0])),
        ([a_month(period=YEAR), replace(that_is("6500"), period=YEAR)], (1, [0])),
        ([at(level("100", "EUR/a")), that_is("50", "EUR/mo")], (1, [0])),
    ],
)
def test_a_rate_and_a_time_that_give_another_total_are_doubted(figures, doubted):
    assert raised(CHECK, text(*figures)) == [doubted]


@pytest.mark.parametrize(
    "figures",
    [
        [a_month(), that_is("5604", "km2/a")],
        [a_month(), that_is("5600"), at(level("12", "mo"))],
        [a_month(period=YEAR), that_is("5604")],
        [a_month(), that_is("6500")],  # over what time?
        [a_month(period=(date(2025, 1, 1), date(2025, 7, 31))), that_is("6500")],
        [a_month(period=(None, None)), that_is("6500")],
        [a_month(period=YEAR), replace(that_is("6500"), period=(None, None))],
        [a_month(), at(level("6500", "km2/a"))],  # nobody says that one is the other
        [a_month(), that_is("6500", "har")],
        [a_month(), that_is("6000", "km2/a", bound=Bound.ABOUT)],
        [a_month(), at(level("3", "a")), at(level("2", "mo")), that_is("6500")],
        [at(level("467", "km2/mo", statistic=Statistic.MAXIMUM)), that_is("6500", "km2/a")],
        [at(level("467", "1/mo", counted="births")), that_is("6500", "1/a", counted="deaths")],
        [at(level("2000", "EUR/mo")), that_is("26000", "EUR/a")],  # thirteen wages
        [at(level("100", "1/d")), that_is("500", "1/wk")],  # five days of work
        [at(level("467", "km2/{person}")), that_is("6500")],
    ],
)
def test_a_rate_that_may_give_the_total_is_not(figures):
    assert raised(CHECK, text(*figures)) == []


def test_figures_that_other_words_part_are_not_compared():
    assert raised(CHECK, text(a_month(), that_is("6500", "km2/a"), apart=[1])) == []


def test_a_time_that_is_about_widens_the_total():
    months = at(level("12", "mo", bound=Bound.ABOUT))

    assert raised(CHECK, text(a_month(), months, that_is("6000"))) == []
    assert raised(CHECK, text(a_month(), months, that_is("9000"))) == [(2, [0])]


@given(wholes, st.integers(1, 60), st.data())
def test_rates_rounded_at_any_digit_never_doubt_their_true_total(monthly, months, data):
    rate = at(data.draw(written(monthly, "km2/mo")))
    total = at(data.draw(written(monthly * months, "km2")), Link.SAME)

    assert raised(CHECK, text(rate, total, at(level(months, "mo")))) == []


@given(st.integers(100, 10**6), st.integers(2, 60))
def test_a_total_twice_too_large_is_always_doubted(monthly, months):
    rate, total = at(level(monthly, "km2/mo")), that_is(2 * monthly * months)

    assert raised(CHECK, text(rate, total, at(level(months, "mo")))) == [(1, [0])]
