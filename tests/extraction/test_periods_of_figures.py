"""Which time of a text a figure is about, and which times are those of something else."""

import pytest

from .readings import claims_in, period_in


@pytest.mark.parametrize(
    ("text", "language", "words", "begins", "ends"),
    [
        (
            "Prices rose by 4% in the 12 months to March 2024.",
            "en",
            "the 12 months to March 2024",
            "2023-04-01",
            "2024-03-31",
        ),
        (
            "Sales fell 4% in the first nine months of 2023.",
            "en",
            "the first nine months of 2023",
            "2023-01-01",
            "2023-09-30",
        ),
        (
            "Les ventes ont baissé de 4 % pour les six premiers mois de l'année.",
            "fr",
            "les six premiers mois de l'année",
            "2024-01-01",
            "2024-06-30",
        ),
    ],
)
def test_a_span_of_months_is_told_by_its_last_month_or_its_year(text, language, words, begins, ends):
    found = period_in(text, language)

    assert found[0].endswith(words)
    assert found[1:] == (begins, ends)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("LYON, 3 mai (AFP) - Un incendie a détruit 40 maisons.", "fr"),
        ("BERN, 3 May — A fire destroyed 40 houses.", "en"),
        ("La hausse atteint 4 %, un niveau inédit depuis 2008.", "fr"),
        ("Unemployment is 4%, the highest since 2008.", "en"),
        ("The 2022 law set aside 40 million dollars.", "en"),
        ("The city uses 26 per cent less water than it did in 2002.", "en"),
        ("L'entreprise, fondée en 1968, emploie 40 salariés.", "fr"),
        ("It went down at 10:30 p.m. (2030 GMT), 700 metres from the quay.", "en"),
    ],
)
def test_the_time_of_something_else_is_not_the_figure_s(text, language):
    assert period_in(text, language) is None


def test_the_one_time_of_a_sentence_is_that_of_every_figure_of_a_kind():
    text = "The blast killed 12 people and injured 30 others on 4 May 2024."

    assert period_in(text, "en") == ("on 4 May 2024", "2024-05-04", "2024-05-04")


def test_the_months_of_a_period_are_no_claim():
    assert claims_in("Prices rose by 4% in the 12 months to March 2024.", "en") == ["4 % change"]


def test_the_half_of_a_year_is_no_claim():
    assert claims_in("En la primera mitad de 2022 se vendieron 40 casas.", "es") == ["40 1 casas"]


def test_the_half_of_a_thing_is_one():
    assert claims_in("La mitad de las casas se vendieron en 2022.", "es") == ["0.5 1 casas"]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("In autunno il Tesoro colloca titoli per 60 miliardi di euro.", "it", "In autunno"),
        ("Im Herbst kamen 30 Menschen.", "de", "Im Herbst"),
    ],
)
def test_a_season_without_a_year_is_one_where_it_opens_the_sentence(text, language, words):
    assert period_in(text, language) == (words, "", "")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Quattro adulti su dieci si ammalano durante l'inverno.", "it"),
        ("Four in ten adults feel cold in the winter.", "en"),
    ],
)
def test_a_season_elsewhere_is_any_of_them(text, language):
    assert period_in(text, language) is None
