"""A passage is found again where it still says the same, and only there."""

import pytest

from claims.finding import Passage, anchor, successor

OLD = (
    "Losses on the northern front. By the count of the institute, the army lost 1,467 tanks in the second year of the "
    "war. It did not lose 300 planes. In the south it lost 212 tanks."
)


def passage(quote: str, text: str = OLD) -> Passage:
    at = text.index(quote)
    return Passage(quote, text[max(0, at - 32) : at], text[at + len(quote) : at + len(quote) + 32])


@pytest.mark.parametrize(
    "new",
    [
        OLD,
        "A new first paragraph of the editors.\n\n" + OLD,
        OLD.replace(" ", "\n"),
        OLD.replace("By the count", "According to a count"),
        OLD.replace("the second year of the war", "the second year of this long war"),
    ],
)
def test_what_still_says_the_same_is_found(new):
    span = anchor(passage("1,467 tanks"), new)

    assert span
    assert new[slice(*span)].split() == ["1,467", "tanks"]


@pytest.mark.parametrize(
    "new",
    [
        OLD.replace("1,467", "1,476"),
        OLD.replace("1,467", "1,467.5"),
        OLD.replace("1,467 tanks", "1,467 trucks"),
        OLD.replace("the army lost 1,467", "the army never lost 1,467"),
        OLD.replace("the army lost 1,467 tanks in the second year", "nothing is known"),
        "",
    ],
)
def test_another_number_unit_or_negation_is_not_the_same(new):
    assert anchor(passage("1,467 tanks"), new) is None


def test_a_negation_that_goes_is_noticed():
    assert anchor(passage("300 planes"), OLD.replace("did not lose", "did lose")) is None
    assert anchor(passage("300 planes"), OLD)


def test_of_two_places_the_one_in_the_same_surroundings_is_meant():
    new = OLD + " Elsewhere, by another tally, a bar sold 1,467 tanks of beer."

    assert anchor(passage("1,467 tanks"), new) == (OLD.index("1,467"), OLD.index("1,467") + 11)


def test_two_places_in_the_same_surroundings_are_ambiguous():
    assert anchor(passage("1,467 tanks"), f"{OLD}\n{OLD}") is None


def test_a_short_quote_in_foreign_surroundings_is_not_taken():
    assert anchor(passage("212 tanks"), "The museum shows 212 tanks from all over the world to its visitors.") is None


def test_a_long_quote_may_be_reworded_beside_its_figure():
    quote = "the army lost 1,467 tanks in the second year of the war"
    new = OLD.replace(quote, "the army has lost 1,467 tanks during the second year of war")

    span = anchor(passage(quote), new)

    assert span
    assert "1,467 tanks during" in new[slice(*span)]


def test_the_successor_of_a_changed_figure_stands_between_the_same_words():
    new = OLD.replace("1,467 tanks", "1,502 tanks")

    span = successor(passage("1,467 tanks"), new)

    assert span
    assert new[slice(*span)] == "1,502 tanks"


def test_what_has_gone_with_its_surroundings_has_no_successor():
    assert successor(passage("1,467 tanks"), "This page has moved.") is None
    assert successor(passage("1,467 tanks"), f"{OLD}\n{OLD}") is None


def test_an_empty_quote_stands_nowhere():
    assert anchor(Passage(""), OLD) is None
