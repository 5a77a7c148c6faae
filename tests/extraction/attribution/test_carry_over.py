import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("en", "John Smith said the police were slow. He added that <12> calls went unanswered.", [["John Smith"]]),
    ],
)
def test_it_names_whom_a_pronoun_stands_for(language, text, sources):
    assert cited(language, text) == sources
