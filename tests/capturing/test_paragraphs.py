import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.capturing.paragraphs import joined

LONG = "The commission counted the ships that had passed through the"


def test_a_paragraph_that_was_broken_into_lines_is_whole_again():
    lines = [LONG, "strait in 2024, and 1,204 of them were tankers; it counted", "no boats.", "A heading"]

    assert list(joined(lines)) == [" ".join(lines[:3]), "A heading"]


def test_a_word_that_was_parted_is_whole_again():
    assert list(joined(["the lar-", "gest share"])) == ["the largest share"]


def test_a_hyphen_before_a_capital_stays():
    assert list(joined([f"{LONG} Nord-", "Pas-de-Calais"])) == [f"{LONG} Nord- Pas-de-Calais"]


@pytest.mark.parametrize(
    "lines",
    [
        ["January 331 1,204 12.5 7", "February 197 1,100 11.0 8"],
        ["Country      Dead      Wounded", "Ukraine      152,142      400,000"],
        [LONG, "• first point"],
        [LONG, "2) second point"],
        [LONG, ""],
        ["A heading", LONG],
    ],
)
def test_what_is_no_paragraph_stays_as_it_was(lines):
    assert list(joined(lines)) == list(lines)


@given(st.lists(st.text(alphabet="ab 12-.•|\t", max_size=90)))
def test_no_digit_is_lost_or_moved(lines):
    def digits(texts):
        return [character for text in texts for character in text if character.isdigit()]

    assert digits(joined(lines)) == digits(lines)
