"""Words in common between texts, also of two languages."""

import pytest

from claims.finding.likeness import Likeness, is_alike, rarity, words_in


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("soldats", "Russian soldiers"),
        ("Russie", "Russian"),
        ("territoire", "the territory"),
        ("Hôpitaux", "hopitaux"),
        ("Bevölkerung", "der Bevölkerung"),
        ("la BBC", "BBC News"),
    ],
)
def test_names_and_cognates_are_alike(one, other):
    assert is_alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("soldats", "people"), ("content", "contre"), ("dans", "dans"), ("2024", "2025"), ("us", "us"), ("", "people")],
)
def test_other_words_are_not(one, other):
    assert not is_alike(one, other)


def test_numbers_are_the_same_however_their_digits_are_parted():
    assert Likeness("152 142 tués en 2022").shared("152,142 by 2022") == {"152142", "2022"}


def test_small_words_and_marks_are_left_out():
    assert words_in("Selon l’ISW, c’était près de 3 fois plus.") == ["isw"]


def test_a_word_at_every_passage_says_less_than_one_at_a_single():
    rare = rarity([frozenset({"army", "kupyansk"}), *[frozenset({"army"})] * 9])

    assert rare["kupyansk"] == 1
    assert rare["army"] < 0.3
