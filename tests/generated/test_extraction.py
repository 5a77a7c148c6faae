import pytest

from claims.extraction.rules import Rule
from claims.generated.extraction import marked, page


@pytest.fixture(scope="module")
def text():
    return page()


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_is_told_in_its_own_words(rule, text):
    assert f"### `{rule}`\n\n{rule.__doc__}\n\n- " in text


def test_an_example_shows_what_its_rule_read(text):
    assert "- en: **Nearly 12,000 homes** were built last year. → 12000 homes, almost" in text
    assert "- en: **According to** *the Treasury*, the deficit reached $7.2bn." in text


def test_every_mask_is_told(text):
    assert "- Dates: « 2 décembre »" in text


def test_of_spans_that_overlap_the_first_is_marked():
    assert marked("a b c", [(0, 3, "**"), (2, 5, "*")]) == "**a b** c"
