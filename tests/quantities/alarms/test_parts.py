from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.quantities import Bound, Statistic
from claims.quantities.alarms import Link
from claims.quantities.alarms.parts import CHECK
from tests.quantities.alarms.figures import at, level, raised, text, wholes, written

YEAR = (date(2024, 1, 1), date(2024, 12, 31))


def total(value, link=Link.COMMA, **fields):
    return at(level(value, statistic=Statistic.TOTAL, **fields), link)


def parts(*values, first=Link.NONE):
    links = [first, *([Link.COMMA] * (len(values) - 2)), Link.AND]
    return [at(level(value), link) for value, link in zip(values, links, strict=True)]


def test_parts_that_do_not_sum_to_the_total_behind_them_are_doubted():
    assert raised(CHECK, text(*parts(30, 45), total(80))) == [(2, [0, 1])]
    assert raised(CHECK, text(*parts(30, 25, 20), total(80, Link.SAME))) == [(3, [0, 1, 2])]


def test_parts_listed_behind_the_total_are_doubted_too():
    assert raised(CHECK, text(total(80), *parts(30, 45, first=Link.COLON))) == [(0, [1, 2])]
    assert raised(CHECK, text(total(80), *parts(30, 45, first=Link.BRACKET))) == [(0, [1, 2])]


def test_an_open_end_is_doubted_where_nothing_can_mend_it():
    more = at(replace(level(60), high=None, bound=Bound.OVER))

    assert raised(CHECK, text(more, at(level(45), Link.AND), total(80))) == [(2, [0, 1])]


@pytest.mark.parametrize(
    "figures",
    [
        [*parts(30, 45), total(75)],
        [*parts(1500, 2500), total(4100)],  # each may be rounded to hundreds
        [*parts(30, 45), total(80, bound=Bound.ABOUT)],
        [*parts(30, 45), total(80, Link.AND)],  # 30 tanks and 45 trucks, and 80 soldiers in all
        [*parts(30, 45), total(80, Link.NONE)],
        [*parts(30, 45), total(80, unit="EUR")],
        [*parts(30, 45), total(80, counted="soldiers")],
        [*parts(30, 45), at(level(80), Link.COMMA)],
        [*parts(30, 45), total(800)],  # hired, for a total of 800
        [at(level(30)), total(80)],
        [at(level(30)), at(level(45)), total(80)],  # 30 in 45 villages
        [*parts(30, 45), total(80), at(level(12), Link.COMMA)],
        [total(80), *parts(30, 45)],
        [*parts(30, 45), replace(total(80), period=YEAR)],
        [at(level("0.5", step=None)), at(level(45), Link.AND), total(80)],
    ],
)
def test_parts_that_may_sum_or_need_not_are_not(figures):
    assert raised(CHECK, text(*figures)) == []


def test_a_total_of_everyone_may_have_a_noun_of_its_own():
    everyone = replace(total(80, counted="people"), counts_everyone=True)

    assert raised(CHECK, text(*parts(30, 45), everyone)) == [(2, [0, 1])]


def test_a_part_above_its_whole_is_doubted():
    assert raised(CHECK, text(at(level(27)), at(level(22), Link.OF))) == [(0, [1])]
    assert raised(CHECK, text(at(level(22)), at(level(27), Link.OF))) == []
    assert raised(CHECK, text(at(level(27, "EUR")), at(level(22), Link.OF))) == []


@given(st.lists(wholes, min_size=2, max_size=6), st.data())
def test_parts_rounded_at_any_digit_never_doubt_their_true_sum(values, data):
    listed = [at(data.draw(written(value)), Link.AND) for value in values]
    whole = replace(data.draw(written(sum(values))), statistic=Statistic.TOTAL)

    assert raised(CHECK, text(*listed, at(whole, Link.COMMA))) == []


@given(st.lists(st.integers(10, 30), min_size=2, max_size=3), st.integers(3, 15))
def test_small_counts_with_a_smaller_total_are_always_doubted(values, off):
    figures = [*parts(*values), total(sum(values) - off)]

    assert raised(CHECK, text(*figures)) == [(len(values), list(range(len(values))))]
