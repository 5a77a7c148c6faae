from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.quantities import Statistic
from claims.quantities.alarms.scale import CHECK
from tests.quantities.alarms.figures import at, level, raised, sentences, text

LOST = ("armée", "russe", "perdu", "soldats")


def told(value, words="", around=LOST, **fields):
    figure = at(level(value, **fields), around=around)
    return replace(figure, written=f"{figure.written} {words}".strip())


def test_a_scale_word_that_an_earlier_mention_belies_is_doubted():
    assert raised(CHECK, sentences(told(150_000), told(150_000_000, "millions"))) == [(1, [0])]


def test_the_scale_word_may_stand_in_either():
    assert raised(CHECK, sentences(told("3.4E+9", "milliards", unit="EUR"), told("3.4E+6", "millions", unit="EUR")))
    assert raised(CHECK, sentences(told("3.4E+9", "milliards", unit="EUR"), told("3400000", unit="EUR")))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (told(150_000), told(150_000_000)),  # both in full: nothing slipped
        (told(150_000), told(150_000, "mille")),
        (told(150_000), told(15_000_000, "millions")),
        (told(150_000), told(151_000_000, "millions")),
        (told(200_000), told(200_000_000, "millions")),  # one digit comes up by chance
        (told(150_000), told(150_000_000, "millions", unit="EUR")),
        (told(150_000), told(150_000_000, "millions", around=("armée", "compte", "hommes", "chars"))),
        (told(150_000, around=("armée", "compte")), told(150_000_000, "millions", around=("armée", "compte"))),
        (told(150_000), told(150_000_000, "millions", statistic=Statistic.AVERAGE)),
        (told("0.5", step=None), told("500", "mille")),
        (told(0), told(0, "millions")),
    ],
)
def test_other_figures_are_not(first, second):
    assert raised(CHECK, sentences(first, second)) == []


def test_two_figures_of_one_sentence_are_two_things():
    assert raised(CHECK, text(told(150_000), told(150_000_000, "millions"))) == []


@given(st.integers(10, 10**6), st.integers(10, 10**6), st.sampled_from([1, 10**3, 10**6]))
def test_figures_without_a_scale_word_are_never_doubted(one, other, scale):
    assert raised(CHECK, sentences(told(one), told(other * scale))) == []
