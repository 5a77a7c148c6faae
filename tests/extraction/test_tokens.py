import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.tokens import LONGEST, pieces, tokenise


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("467km²", ["467", "km²"]),
        ("€1.5bn", ["€", "1.5", "bn"]),
        ("10-year-old", ["10", "-", "year", "-", "old"]),
        ("l’ISW", ["l’", "ISW"]),
        ("O'Brien's", ["O'Brien", "'s"]),
        ("aujourd'hui", ["aujourd'hui"]),
        ("3,5 M€", ["3,5", "M", "€"]),
        ("CHF5.2m or Rs500", ["CHF", "5.2", "m", "or", "Rs", "500"]),
        ("COP28 in MP3s", ["COP28", "in", "MP3s"]),
        ("G7 and CO2", ["G7", "and", "CO2"]),
        ("the U.S. at 5 p.m.", ["the", "U.S.", "at", "5", "p.m."]),
        ("jusqu'« à", ["jusqu'", "«", "à"]),
        ("quest'anno, vent’anni fa", ["quest'", "anno", ",", "vent’", "anni", "fa"]),
        ("see www.a.org/1, then", ["see", "www.a.org/1", ",", "then"]),
    ],
)
def test_tokens(text, tokens):
    assert pieces(text) == tokens


def test_no_token_is_longer_than_the_limit():
    for text in ("x" * 5000, "1" * 5000, " " * 5000, "é" * 5000):
        assert max(map(len, tokenise(text).forms), default=0) <= LONGEST + 1


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_between_the_tokens_of_any_text_is_white_space_alone(text):
    tokens = tokenise(text)

    assert tokens.forms == [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]
    assert "".join(tokens.forms) == "".join(text.split())
