import pytest

from claims.extraction.priority import Feature
from claims.extraction.rules import Rule
from claims.generated.extraction import marked, page
from claims.quantities.alarms import CHECKS


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


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_every_alarm_is_told_with_its_formula_and_example(check, text):
    assert f"### `{check.code}`\n\n{check.formula.split(chr(10))[0]}" in text
    assert f"> {check.example}" in text


@pytest.mark.parametrize("feature", Feature)
def test_every_feature_of_the_priority_is_told_with_its_weight(feature, text):
    assert f"| `{feature}` | {feature.weight / 100:.2f} | {feature.__doc__} |" in text
