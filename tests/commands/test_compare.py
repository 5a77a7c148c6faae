"""`manage.py compare`: two figures in words."""

import io
import json

import pytest
from django.core.management import CommandError, call_command


def compare(*arguments: str) -> str:
    out = io.StringIO()
    call_command("compare", *arguments, stdout=out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("article", "source", "outcome", "notes"),
    [
        ("près de 150 000 soldats", "152,142 soldiers", "rounded", ["bound_wrong_side"]),
        ("150 000 soldats", "157,900 soldiers", "understated", []),
        ("467 km² chaque mois", "5,604 square kilometres over the year 2025", "derived", []),
        ("467 km² par mois", "180 square miles a month", "converted", []),
        ("about 1 %", "0.9 %", "rounded", []),
        ("467", "476", "understated", []),
        ("60 %", "55 % to 70 %", "within", []),
        ("12 miles", "19 km", "converted", []),
        ("4,5 %", "4.5 points", "points_for_percent", []),
        ("1.2 billion euros", "1.2 million euros", "wrong_scale", []),
        ("150 000", "at least 150 000", "exact", ["bound_dropped"]),
        ("quatre cent soixante-sept drones", "467 drones", "exact", []),
    ],
)
def test_words_are_read_and_compared(article, source, outcome, notes):
    result = json.loads(compare(article, source, "--format", "json"))

    assert (result["outcome"], result["notes"]) == (outcome, notes)
    assert result["reason"]


def test_both_readings_are_given():
    result = json.loads(compare("près de 150 000 soldats", "152,142 soldiers", "--format", "json"))

    said, meant = result["article"], result["source"]
    assert (said["low"], said["bound"], said["counted"], said["language"]) == ("150000", "almost", "soldats", "fr")
    assert (meant["low"], meant["counted"], meant["language"]) == ("152142", "soldiers", "en")


def test_a_language_can_be_told():
    assert json.loads(compare("1,250", "1250", "--language", "en", "--format", "json"))["outcome"] == "exact"
    assert json.loads(compare("1,250", "1250", "--language", "fr", "--format", "json"))["outcome"] == "wrong_scale"


def test_people_get_it_in_lines():
    assert compare("près de 150 000 soldats", "152,142 soldiers").splitlines() == [
        "article: almost 150000 soldats",
        "source:  152142 soldiers",
        "outcome: rounded, bound_wrong_side",
        "reason:  The source's 152142 soldiers, rounded to 2 digits, is 150000 soldats.",
    ]


@pytest.mark.parametrize("words", ["soldats", ""])
def test_words_without_a_figure_are_an_error(words):
    with pytest.raises(CommandError, match="no figure"):
        compare(words, "152,142 soldiers")
