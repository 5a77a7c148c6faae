"""Numbers as Babel writes them in digits and num2words in words, in every language and custom, are read back."""

import re
from decimal import Decimal
from itertools import product

import pytest
from babel.numbers import format_currency, format_decimal, format_percent
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from claims.extraction import LANGUAGES, quantities

# A unit, so that a number of four digits is no year.
UNITS = {
    "fr": "kilomètres", "en": "kilometres", "de": "Kilometer", "es": "kilómetros", "it": "chilometri",
    "pt": "quilómetros",
}  # fmt: skip
DIGITS = """
fr fr_BE fr_CA fr_CH en en_AU en_GB en_IN en_ZA de de_AT de_CH de_LI es es_419 es_AR es_ES es_MX it it_CH pt pt_BR
pt_PT
""".split()
WORDS = "fr fr_BE fr_CH en en_IN de es it pt pt_BR".split()
GREATEST = 10**15
# num2words gives Indian English no names above the crores of crores.
LARGEST = {"en_IN": 10**10 - 1}
# A bare $ is taken for one of the United States.
OWN_DOLLARS = {"fr_CA": "CAD"}
# num2words is wrong: 118 is « centodiciotto », not « centodicotto ».
MISSPELT = {"it": re.compile("dicotto")}


def language_of(locale: str) -> str:
    return locale.partition("_")[0]


def values(text: str, language: str) -> list[Decimal | None]:
    return [figure.quantity.low for figure in quantities(f"{text} {UNITS[language]}", language=language)[1]]


@st.composite
def integers(draw: st.DrawFn, largest: int = GREATEST) -> int:
    """Draw numbers of every length alike, round ones among them."""
    digits = draw(st.integers(1, len(str(largest))))
    number = draw(st.integers(0, min(largest, 10**digits)))
    zeros = draw(st.integers(0, digits - 1))
    return number // 10**zeros * 10**zeros


def doubtful(digits: str, locale: str) -> bool:
    """Say whether one mark before three digits means something else in the language at large.

    Mexicans write 1,500 for what Spaniards write 1.500, and the text is only known to be Spanish.
    """
    own = LANGUAGES[language_of(locale)].numbers.decimal_mark
    return re.fullmatch(rf"\d{{1,3}}\{own}\d{{3}}", digits) is not None


def read_by(locales: list[str]) -> list[str]:
    return [locale for locale in locales if language_of(locale) in LANGUAGES]


def test_every_language_is_tried():
    assert {language_of(locale) for locale in DIGITS} >= LANGUAGES.keys()
    assert {language_of(locale) for locale in WORDS} >= LANGUAGES.keys()


@pytest.mark.parametrize("locale", read_by(DIGITS))
@settings(max_examples=150, deadline=None)
@given(number=integers(), decimals=st.integers(0, 2))
def test_digits_are_read_back(locale, number, decimals):
    value = Decimal(number).scaleb(-decimals)
    digits = format_decimal(value, locale=locale)
    if doubtful(digits, locale):
        return

    assert values(digits, language_of(locale)) == [value]


def money() -> list[tuple[str, str]]:
    """Return every custom with every currency that it does not write with a bare $."""
    pairs = product(read_by(DIGITS), "BRL CAD CHF EUR GBP INR JPY USD".split())
    return [(locale, currency) for locale, currency in pairs if currency != OWN_DOLLARS.get(locale)]


@pytest.mark.parametrize(("locale", "currency"), money())
def test_money_is_read_back(locale, currency):
    amounts = {format_currency(amount, currency, locale=locale): amount for amount in (66, 1_234_567)}

    for text, amount in amounts.items():
        (figure,) = quantities(f"x: {text}.", language=language_of(locale))[1]
        assert (figure.quantity.low, figure.quantity.unit) == (amount, currency)


@pytest.mark.parametrize("locale", read_by(DIGITS))
def test_shares_are_read_back(locale):
    (figure,) = quantities(f"x: {format_percent(0.125, '#,##0.0 %', locale=locale)}.", language=language_of(locale))[1]

    assert (figure.quantity.low, figure.quantity.unit) == (Decimal("12.5"), "%")


@pytest.mark.parametrize("locale", read_by(WORDS))
@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_words_are_read_back(locale, data):
    number = data.draw(integers(LARGEST.get(locale, GREATEST)))
    words = num2words(number, lang=locale)
    if locale in MISSPELT and MISSPELT[locale].search(words):
        return

    assert values(words, language_of(locale)) == [number]


@pytest.mark.parametrize("locale", read_by(WORDS))
def test_the_small_numbers_are_read_back(locale):
    language = language_of(locale)
    wrong = MISSPELT.get(locale, re.compile("$^"))
    small = {num2words(number, lang=locale): number for number in range(2, 1000)}

    assert {words for words, number in small.items() if values(words, language) != [number]} <= {
        words for words in small if wrong.search(words)
    }


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "one million, two million and three million", [10**6, 2 * 10**6, 3 * 10**6]),
        ("en", "Of two thousand, three were hurt", [2000, 3]),
        ("es", "un billón cien mil millones de", [10**12 + 10**11]),
        ("es", "dos mil millones y tres mil millones de", [2 * 10**9, 3 * 10**9]),
        ("pt", "mil, dois mil e três mil", [1000, 2000, 3000]),
        ("it", "un milione, due milioni e tre milioni di", [10**6, 2 * 10**6, 3 * 10**6]),
        ("fr", "trente-six", [36]),
    ],
)
def test_numbers_in_a_row_stay_apart(language, text, numbers):
    assert values(text, language) == numbers
