"""Where the words of a multiple end: at what it is multiplied with, not at the article of what it is compared with."""

import pytest

from claims.extraction import quantities


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("The haul was almost double the amount of 2020.", "en", "almost double"),
        ("C'est plus du double d'il y a dix ans.", "fr", "plus du double"),
        ("Le budget atteint presque le double de celui de 2020.", "fr", "presque le double"),
        ("It has twice as many members.", "en", "twice as"),
    ],
)
def test_a_multiple_ends_before_the_article_of_what_it_is_compared_with(text, language, words):
    assert [figure.span.text for figure in quantities(text, language=language)[1]][0] == words
