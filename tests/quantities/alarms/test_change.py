from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claims.quantities import Bound, Role, Statistic
from claims.quantities.alarms import Link
from claims.quantities.alarms.change import CHECK
from claims.quantities.alarms.points import CHECK as POINTS
from tests.quantities.alarms.figures import at, change, level, raised, rounded, text, wholes, written

YEAR_2015 = (date(2015, 1, 1), date(2015, 12, 31))
YEAR_2023 = (date(2023, 1, 1), date(2023, 12, 31))


def moved(by, reached="4500", left="3000", **fields):
    """Return the figures of "rose 12 % to 4,500 from 3,000"."""
    return [at(by, **fields), at(level(reached), Link.REACHED), at(level(left), Link.LEFT)]


def test_a_change_that_its_levels_belie_is_doubted():
    assert raised(CHECK, text(*moved(change(12)))) == [(0, [1, 2])]


@pytest.mark.parametrize("order", [(1, 2, 0), (2, 1, 0), (1, 0, 2)])
def test_the_order_of_levels_and_change_does_not_matter(order):
    figures = moved(change(12))

    assert [at for at, _ in raised(CHECK, text(*(figures[i] for i in order)))] == [order.index(0)]


def test_a_change_with_the_wrong_sign_is_doubted():
    assert raised(CHECK, text(*moved(change(-50)))) == [(0, [1, 2])]


def test_points_that_are_not_the_difference_are_doubted():
    figures = [at(change("2", "pp")), at(level("9", "%"), Link.REACHED), at(level("5", "%"), Link.LEFT)]

    assert raised(CHECK, text(*figures)) == [(0, [1, 2])]


@pytest.mark.parametrize(
    "figures",
    [
        moved(change(50)),
        moved(change(48, bound=Bound.ABOUT)),
        moved(change(50), reached="4460"),  # 48.7 % is a round half
        moved(replace(change(12), high=None, bound=Bound.OVER)),
        moved(change(12, statistic=Statistic.AVERAGE)),
        moved(change(12, "%/a")),
        moved(change(12), is_rebased=True),
        moved(change(12), bases=frozenset("aq")),
        [*moved(change(12), bases=frozenset({"mo"})), at(level(1, "a"))],
        [*moved(change(12))[:2], at(level("3000", "EUR"), Link.LEFT)],
        [*moved(change(12))[:2], at(level("3000"))],
        [*moved(change(12)), at(level("2000"))],
        [*moved(change(12)), at(change(4))],
        [at(change(12)), at(level("4500", counted="cars"), Link.REACHED), at(level("300", counted="jobs"), Link.LEFT)],
        [at(change(12)), at(level("4500")), at(level("0"), Link.LEFT)],
        [at(change(12)), at(level("4500")), at(level("0.3333", step=None), Link.LEFT)],
    ],
)
def test_a_change_that_may_be_right_or_of_something_else_is_not_doubted(figures):
    assert raised(CHECK, text(*figures)) == []


def test_figures_that_other_words_part_are_not_compared():
    assert raised(CHECK, text(*moved(change(12)), apart=[1])) == []


def test_a_level_of_long_before_is_not_what_the_change_left():
    by, reached, left = moved(change(2))
    recent, old = replace(by, period=YEAR_2023), replace(left, period=YEAR_2015)

    assert raised(CHECK, text(recent, reached, old)) == []
    assert raised(CHECK, text(by, reached, old)) == [(0, [1, 2])]


@given(wholes, wholes, st.data())
def test_levels_rounded_at_any_digit_never_doubt_their_true_change(left, reached, data):
    true = Decimal(reached) / left * 100 - 100
    by = rounded(true, data.draw(st.integers(-2, 1)), "%", Role.CHANGE)
    figures = [
        at(data.draw(written(left)), Link.LEFT),
        at(data.draw(written(reached)), Link.REACHED),
        at(by),
    ]

    assert raised(CHECK, text(*figures)) == []
    assert raised(POINTS, text(*figures)) == []


@given(st.integers(1, 999), st.integers(1, 999), st.integers(-1, 0))
def test_rates_rounded_at_any_digit_never_doubt_their_true_points(left, reached, place):
    before, after = Decimal(left) / 10, Decimal(reached) / 10
    figures = [
        at(rounded(before, place, "%"), Link.LEFT),
        at(rounded(after, place, "%"), Link.REACHED),
        at(rounded(after - before, place, "pp", Role.CHANGE)),
    ]

    assert raised(CHECK, text(*figures)) == []
    assert raised(POINTS, text(*figures)) == []


@given(st.integers(1000, 10**6), st.integers(-50, 100), st.sampled_from([-60, 60]))
def test_a_change_far_from_the_true_one_is_always_doubted(left, percent, off):
    reached = left + left * percent // 100
    assume(percent + off > -100)
    figures = [at(level(left), Link.LEFT), at(level(reached), Link.REACHED), at(change(percent + off))]

    assert raised(CHECK, text(*figures)) == [(2, [0, 1])]
