"""Reading the figures of a source: all of them, in any language, however long it is."""

import json

import pytest

from claims.extraction import UnsupportedLanguage
from claims.finding import Figure, reading
from claims.finding.reading import figure_in, figures

from .reports import REPORT


def test_a_figure_stands_in_its_sentence_with_its_period():
    figure = next(each for each in figures(REPORT).figures if each.low == "467" and each.unit == "km2/mo")

    assert REPORT[figure.value_start : figure.value_end] == "467"
    assert REPORT[figure.sentence_start : figure.sentence_end].startswith("Russian forces gained")
    assert (figure.period_from, figure.period_to) == ("2025-01-01", "2025-12-31")


def test_a_figure_that_the_text_leaves_open_is_hedged():
    reported, stated = figures("The army reportedly lost 467 tanks. It has 300 planes.", language="en").figures

    assert reported.hedged
    assert not stated.hedged


def test_figures_that_are_no_claims_are_read_too():
    assert [each.low for each in figures("Donetsk\t5,604\t12\n", language="en").figures] == ["5604", "12"]


def test_a_kept_figure_is_what_was_read():
    read = figures(REPORT).figures

    kept = [Figure(*row) for row in json.loads(json.dumps(read))]

    assert tuple(kept) == read
    assert [each.statement for each in kept] == [each.statement for each in read]


def test_the_language_is_told_from_the_middle_of_a_text():
    menu = "Accueil – Se connecter – Rubriques – Abonnements – Contactez la rédaction\n" * 25

    assert (
        figures(menu + "The forces of the country lost many of their soldiers in the battle. " * 60).language == "en"
    )


def test_a_text_in_another_language_is_read_for_its_digits():
    read = figures("Погибли 152 142 российских военных, или 12,5 % армии, говорится в докладе.")

    assert [(each.low, each.unit) for each in read.figures] == [("152142", "1"), ("12.5", "%")]


def test_a_language_that_is_asked_for_must_be_one_that_the_engine_reads():
    with pytest.raises(UnsupportedLanguage):
        figures("152 142", language="ru")


def test_a_long_text_is_read_in_pieces_with_its_own_offsets(monkeypatch):
    text = "The town has 12,345 people and 67 schools. \n" * 40
    whole = figures(text).figures
    monkeypatch.setattr(reading, "PIECE", 100)

    assert figures(text).figures == whole
    assert all(text[each.start : each.end] in ("12,345 people", "67 schools") for each in whole)


def test_reading_says_how_far_it_came(monkeypatch):
    text = "The town has 12,345 people and 67 schools. \n" * 4
    monkeypatch.setattr(reading, "MOST", 3)

    read = figures(text)

    assert len(read.figures) == 3
    assert text[: read.read_to].endswith("12,345 people")
    assert figures("").read_to == 0


@pytest.mark.parametrize(
    ("words", "low", "unit", "bound", "language"),
    [
        ("152,142 soldiers", "152142", "1", "exact", "en"),
        ("près de 150 000 soldats", "150000", "1", "almost", "fr"),
        ("at least 150 000", "150000", "1", "at_least", "en"),
        ("180 square miles", "180", "[mi_i]2", "exact", "en"),
        ("4.5 percentage points", "4.5", "pp", "exact", "en"),
        ("4,5 Prozentpunkte", "4.5", "pp", "exact", "de"),
        ("467 km² chaque mois", "467", "km2/mo", "exact", "fr"),
    ],
)
def test_few_words_are_read_in_the_language_that_makes_most_of_them(words, low, unit, bound, language):
    figure, code = figure_in(words)

    assert (figure.low, figure.unit, figure.bound, code) == (low, unit, bound, language)


def test_words_without_a_figure_have_none():
    assert figure_in("soldiers") is None
    assert figure_in("") is None
