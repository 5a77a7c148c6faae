"""Years that are not the calendar's; every text counts as published on Saturday 15 June 2024."""

import pytest

from .readings import period_in


@pytest.mark.parametrize(
    ("text", "language", "words", "begins", "ends"),
    [
        ("Sales were 30 tonnes in the year to March.", "en", "in the year to March", "2023-04-01", "2024-03-31"),
        (
            "Sales were 30 tonnes in the financial year ended 30 June 2023.",
            "en",
            "in the financial year ended 30 June 2023",
            "2022-07-01",
            "2023-06-30",
        ),
        (
            "Sales were 30 tonnes in the fiscal year that ended on September 30, 2023.",
            "en",
            "in the fiscal year that ended on September 30, 2023",
            "2022-10-01",
            "2023-09-30",
        ),
        (
            "Sales were 30 tonnes in the 12 months to 5 April 2024.",
            "en",
            "in the 12 months to 5 April 2024",
            "2023-04-06",
            "2024-04-05",
        ),
        (
            "Sales were 30 tonnes in the quarter ended March 31.",
            "en",
            "in the quarter ended March 31",
            "2024-01-01",
            "2024-03-31",
        ),
        (
            "Les ventes ont atteint 30 tonnes pour l'exercice clos le 30 juin.",
            "fr",
            "pour l'exercice clos le 30 juin",
            "2022-07-01",
            "2023-06-30",
        ),
        (
            "Les ventes ont atteint 30 tonnes sur l'exercice clos fin mars 2024.",
            "fr",
            "sur l'exercice clos fin mars 2024",
            "2023-04-01",
            "2024-03-31",
        ),
        (
            "L'esercizio chiuso al 30 giugno 2023 registra 30 tonnellate.",
            "it",
            "L'esercizio chiuso al 30 giugno 2023",
            "2022-07-01",
            "2023-06-30",
        ),
        (
            "Las ventas sumaron 30 toneladas en el ejercicio cerrado en marzo de 2024.",
            "es",
            "en el ejercicio cerrado en marzo de 2024",
            "2023-04-01",
            "2024-03-31",
        ),
        (
            "As vendas somaram 30 toneladas no exercício fiscal terminado em março.",
            "pt",
            "no exercício fiscal terminado em março",
            "2023-04-01",
            "2024-03-31",
        ),
        (
            "As vendas somaram 30 toneladas no trimestre encerrado em abril.",
            "pt",
            "no trimestre encerrado em abril",
            "2024-02-01",
            "2024-04-30",
        ),
    ],
)
def test_a_year_with_a_stated_end_is_the_twelve_months_up_to_it(text, language, words, begins, ends):
    assert period_in(text, language) == (words, begins, ends)


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Sales were 30 tonnes in fiscal 2024.", "en", "in fiscal 2024"),
        ("Sales were 30 tonnes in the fiscal year 2023.", "en", "in the fiscal year 2023"),
        ("Sales were 30 tonnes in FY2024/25.", "en", "in FY2024/25"),
        ("Sales were 30 tonnes in the 2023/24 season.", "en", "in the 2023/24 season"),
        ("Sales were 30 tonnes in the third quarter of fiscal 2024.", "en", "in the third quarter of fiscal 2024"),
        ("Les ventes ont atteint 30 tonnes sur l'exercice 2023-2024.", "fr", "sur l'exercice 2023-2024"),
        ("Les ventes ont atteint 30 tonnes durant l'année fiscale 2024.", "fr", "durant l'année fiscale 2024"),
        ("Im Geschäftsjahr 2023/24 waren es 30 Tonnen.", "de", "Im Geschäftsjahr 2023/24"),
        ("Im vergangenen Geschäftsjahr waren es 30 Tonnen.", "de", "Im vergangenen Geschäftsjahr"),
        ("Im dritten Quartal des Geschäftsjahres waren es 30 Tonnen.", "de", "Im dritten Quartal des Geschäftsjahres"),
        ("Vendió 30 toneladas en el ejercicio fiscal 2022-2023.", "es", "en el ejercicio fiscal 2022-2023"),
        ("Nel corso dell'esercizio 2022-2023 sono 30 tonnellate.", "it", "Nel corso dell'esercizio 2022-2023"),
        ("No exercício de 2022/2023 foram 30 toneladas.", "pt", "No exercício de 2022/2023"),
    ],
)
def test_a_year_without_known_months_has_no_days(text, language, words):
    assert period_in(text, language) == (words, "", "")


@pytest.mark.parametrize(
    ("text", "language", "begins", "ends"),
    [
        ("Its fiscal year ends in September. It sold 30 tonnes in fiscal 2023.", "en", "2022-10-01", "2023-09-30"),
        (
            "Its fiscal year ends in June. It sold 30 tonnes in the first quarter of fiscal 2024.",
            "en",
            "2023-07-01",
            "2023-09-30",
        ),
        (
            "Son exercice s'achève fin mars. Il a vendu 30 tonnes sur l'exercice 2022-2023.",
            "fr",
            "2022-04-01",
            "2023-03-31",
        ),
        (
            "Das Geschäftsjahr endet am 30. September. Im Geschäftsjahr 2022/23 waren es 30 Tonnen.",
            "de",
            "2022-10-01",
            "2023-09-30",
        ),
    ],
)
def test_the_months_of_fiscal_years_are_those_that_the_text_states_once(text, language, begins, ends):
    assert period_in(text, language)[1:] == (begins, ends)


def test_two_fiscal_years_that_end_differently_leave_the_months_open():
    text = "Its fiscal year ends in June, its rival's fiscal year ends in March. It sold 30 tonnes in fiscal 2023."

    assert period_in(text, "en") == ("in fiscal 2023", "", "")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sur l'exercice 2023, les ventes ont atteint 30 tonnes.", "fr"),
        ("Im Geschäftsjahr 2023 waren es 30 Tonnen.", "de"),
        ("En el ejercicio 2023 vendió 30 toneladas.", "es"),
        ("Nell'esercizio 2023 sono 30 tonnellate.", "it"),
    ],
)
def test_a_business_year_named_by_one_year_is_the_calendar_s(text, language):
    assert period_in(text, language)[1:] == ("2023-01-01", "2023-12-31")


def test_two_years_of_the_calendar_stay_two():
    assert period_in("En 2023-2024, il y a eu 30 morts.", "fr")[1:] == ("2023-01-01", "2024-12-31")


def test_a_season_of_years_has_no_months_of_a_business():
    text = "The club's financial year ends in June. It won 30 games in the 2022-23 season."

    assert period_in(text, "en") == ("in the 2022-23 season", "", "")
