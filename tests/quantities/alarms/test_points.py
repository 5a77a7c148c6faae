from dataclasses import replace

import pytest

from claims.quantities import Bound
from claims.quantities.alarms import Link
from claims.quantities.alarms.change import CHECK as CHANGE
from claims.quantities.alarms.points import CHECK
from tests.quantities.alarms.figures import at, change, level, raised, sentences, text

RATE = ("unemployment", "rate", "germany")


def between(by, left, reached, step="0.1"):
    return [at(by), at(level(reached, "%", step), Link.REACHED), at(level(left, "%", step), Link.LEFT)]


@pytest.mark.parametrize(
    "figures",
    [
        between(change("1.0", step="0.1"), "5.0", "6.0"),
        between(change("-1.0", step="0.1"), "6.0", "5.0"),
        between(change("20", "pp"), "5.0", "6.0"),
    ],
)
def test_a_change_that_is_right_in_the_other_unit_only_is_doubted_once(figures):
    assert raised(CHECK, text(*figures)) == [(0, [1, 2])]
    assert raised(CHANGE, text(*figures)) == []


@pytest.mark.parametrize(
    "figures",
    [
        between(change("20"), "5.0", "6.0"),
        between(change("1.0", "pp", "0.1"), "5.0", "6.0"),
        between(change("1"), "5", "6", step="1"),  # 5.4 to 5.5 is 2 %, so 1 % can be meant
        between(change("7"), "5.0", "6.0"),  # wrong in both
    ],
)
def test_a_change_that_is_right_or_wrong_in_both_units_is_not(figures):
    assert raised(CHECK, text(*figures)) == []


def test_a_relative_change_too_small_for_the_level_it_reaches_is_doubted():
    figures = [at(change("-0.2", step="0.1")), at(level("7.1", "%", "0.1"), Link.REACHED)]

    assert raised(CHECK, text(*figures)) == [(0, [1])]


@pytest.mark.parametrize(
    ("by", "reached"),
    [
        (change("2"), level("5", "%")),  # "rise 2 % to 5 %" is a range
        (change("5"), level("45", "%")),
        (change("0.5", step="0.1"), level("45.30", "%", "0.01")),
        (change("0.2", "pp", "0.1"), level("7.1", "%", "0.1")),
        (change("0.2", step="0.1"), level("71000", "EUR")),
        (change("0.2", step="0.1"), level("7.1", "%", None)),
        (change("0", step="0.1"), level("7.1", "%", "0.1")),
    ],
)
def test_a_change_that_the_level_can_show_is_not(by, reached):
    assert raised(CHECK, text(at(by), at(reached, Link.REACHED))) == []


def test_behind_a_comma_no_range_can_be_meant():
    by, reached = at(change("-0.6", step="0.1")), at(level("2.4", "%", "0.1"), Link.REACHED)

    assert raised(CHECK, text(by, reached)) == []
    assert raised(CHECK, text(by, replace(reached, after_comma=True))) == [(0, [1])]


def test_a_level_that_the_change_does_not_reach_is_another_thing():
    by, other = at(change("0.2", step="0.1")), level("7.1", "%", "0.1")

    assert raised(CHECK, text(by, at(other))) == []
    assert raised(CHECK, text(by, at(other, Link.REACHED), apart=[1])) == []


def test_the_same_number_of_per_cent_and_of_points_is_doubted():
    told = [at(change("12", "pp"), around=RATE), at(change("12"), around=RATE)]

    assert raised(CHECK, sentences(*told)) == [(1, [0])]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (at(change("12"), around=RATE), at(change("12"), around=RATE)),
        (at(change("12", "pp"), around=RATE), at(change("13"), around=RATE)),
        (at(change("2", "pp"), around=RATE), at(change("2"), around=RATE)),
        (at(change("12", "pp"), around=RATE), at(change("12"), around=("exports", "france"))),
        (at(change("12", "pp"), around=RATE), at(level("12", "%", bound=Bound.EXACT), around=RATE)),
    ],
)
def test_other_numbers_and_other_things_are_not(first, second):
    assert raised(CHECK, sentences(first, second)) == []
