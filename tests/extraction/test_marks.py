"""Which decimal mark a text shows, whatever its language."""

import pytest

from claims.extraction import LANGUAGES
from claims.extraction.marks import unusual_mark

from .readings import claims_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Vendió 1,250 piezas, un 3.5 % más."),
        ("es", "Ganó 2.5 millones de pesos."),
        ("es", "La población es de 1,250,000 personas."),
        ("es", "Cuesta 1,250.50 pesos."),
        ("fr", "Le taux est de 3.5% à Genève."),
        ("en", "It rose 3,5 % there."),
    ],
)
def test_a_text_shows_another_mark_than_its_language(language, text):
    assert unusual_mark(text, LANGUAGES[language].numbers) not in ("", LANGUAGES[language].numbers.decimal_mark)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Cuesta 1,250 euros el litro."),
        ("es", "Hay 12.500 vecinos y sube un 3.5 %."),
        ("es", "El 3,5 % vive en 12.500 casas, versión 2.5."),
        ("es", "Llegó a las 18.30 con 12 amigos."),
        ("fr", "Le 3.12.2024, 3,5 % des foyers."),
        ("en", "It sold 1,250 pieces."),
    ],
)
def test_a_text_follows_its_language(language, text):
    assert unusual_mark(text, LANGUAGES[language].numbers) == ""


def test_figures_are_read_by_the_marks_of_their_text():
    assert claims_in("Vendió 1,250 piezas, un 3.5 % más.", "es") == ["1250 1 piezas", "3.5 % change"]
    assert claims_in("Vendió 1,250 kilos y un 3,5 % más.", "es") == ["1.25 kg", "3.5 % change"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("El gobierno de México pagará 1,500 pesos.", ["1500 MXN"]),
        ("El gobierno de España pagará 1,500 euros.", ["1.5 EUR"]),
        ("Los gobiernos de España y México pagarán 1,500 euros.", ["1.5 EUR"]),
        ("La inflación de México fue del 4,2 % y el salario subió 1,500 pesos.", ["4.2 %", "1.5 MXN change"]),
        ("En México subió 1,5 metros.", ["1.5 m change"]),
    ],
)
def test_the_country_named_tells_the_mark_where_no_number_does(text, claims):
    assert claims_in(text, "es") == claims
