"""Money by name, sign and code, in full and by what the text said before."""

import pytest

from claims.extraction.lang import LANGUAGES
from claims.quantities.units import CURRENCIES

from .readings import claims_in


@pytest.mark.parametrize("language", ["fr", "en", "es", "it", "pt"])
def test_every_currency_of_iso_4217_has_a_name(language):
    named = {meaning.rpartition(" ")[2] for meaning in LANGUAGES[language].units.currencies.values()}

    assert CURRENCIES - named == set()


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("La montre coûte CHF 8'900.", "fr", ["8900 CHF"]),
        ("Le kilo de viande atteint 9 000 tugriks.", "fr", ["9000 MNT"]),
        ("Le repas coûte 300 dollars trinidadiens.", "fr", ["300 TTD"]),
        ("Le fonds a placé 250 MEUR dans la filière.", "fr", ["250000000 EUR"]),
        ("Ghana borrowed 5 billion cedis.", "en", ["5000000000 GHS"]),
        ("The prize is 500,000 Swedish crowns.", "en", ["500000 SEK"]),
        ("The tower cost RM 300 million.", "en", ["300000000 MYR"]),
        ("The film earned Rs 340 crore in its first week.", "en", ["3400000000 INR"]),
    ],
)
def test_money_is_read_by_name_sign_and_code(text, language, claims):
    assert claims_in(text, language) == claims


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("À Mexico, le repas coûte 300 pesos.", "fr", ["300 MXN"]),
        ("In Argentina the bus costs 300 pesos.", "en", ["300 ARS"]),
        ("In Canada the bus costs 3 dollars.", "en", ["3 USD"]),
        ("The bus costs 300 pesos.", "en", ["300 1 pesos"]),
        ("La COP 28 a coûté 300 millions de pesos chiliens.", "fr", ["300000000 CLP"]),
    ],
)
def test_a_name_that_countries_share_is_of_the_country_named(text, language, claims):
    assert claims_in(text, language) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("El Gobierno chileno destinará $500 millones.", ["500000000 CLP"]),
        ("En Buenos Aires, Argentina, el kilo cuesta $950.", ["950 ARS"]),
        ("En Estados Unidos, la empresa destinará $500 millones.", ["500000000 USD"]),
        ("En Chile, la empresa destinará US$ 500 millones.", ["500000000 USD"]),
        ("La empresa destinará $500 millones.", ["500000000 USD"]),
    ],
)
def test_a_bare_sign_is_the_peso_of_the_country_named(text, claims):
    assert claims_in(text, "es") == claims


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("À 1,08 dollar pour un euro, le taux recule.", "fr", ["1.08 USD"]),
        ("Un euro vaut 1,08 dollar.", "fr", ["1.08 USD"]),
        ("A euro buys 1.08 dollars.", "en", ["1.08 USD"]),
        ("Le café coûte un euro.", "fr", ["1 EUR"]),
    ],
)
def test_the_one_of_an_exchange_rate_is_no_claim(text, language, claims):
    assert claims_in(text, language) == claims
