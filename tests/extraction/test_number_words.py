import pytest

from claims.extraction.lang import LANGUAGES
from claims.extraction.number_words import spelled
from claims.extraction.words import words_of


def value(text: str, language: str) -> int | None:
    """Return the value of a number in words that is the whole text."""
    words = words_of(text, LANGUAGES[language].sentences)
    read = spelled(words, LANGUAGES[language].numbers, 0)
    return read.value if read and read.end == len(words) else None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("vingt et un", 21),
        ("soixante et onze", 71),
        ("quatre-vingts", 80),
        ("quatre-vingt-dix-sept", 97),
        ("septante-deux", 72),
        ("cent un", 101),
        ("deux cents", 200),
        ("mille", 1000),
        ("mille neuf cent quatre-vingt-quatre", 1984),
        ("deux mille trois", 2003),
        ("trois cent mille", 300_000),
        ("deux millions cinq cent mille", 2_500_000),
        ("mille milliards", 10**12),
    ],
)
def test_french_numbers(text, number):
    assert value(text, "fr") == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("twenty-one", 21),
        ("one hundred and one", 101),
        ("two hundred and fifty thousand", 250_000),
        ("a hundred", 100),
        ("a thousand", 1000),
        ("three million two hundred thousand and five", 3_200_005),
        ("one trillion", 10**12),
        ("hundred", None),
        ("a", None),
        ("twenty thirty", None),
    ],
)
def test_english_numbers(text, number):
    assert value(text, "en") == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ventuno", 21),
        ("ventitré", 23),
        ("centottanta", 180),
        ("duecentomila", 200_000),
        ("duecentocinquantamila", 250_000),
        ("millenovecentottantaquattro", 1984),
        ("cinquanta mila", 50_000),
        ("due milioni trecentomila", 2_300_000),
        ("mille miliardi", 10**12),
        ("casa", None),
        ("settembre", None),
    ],
)
def test_italian_numbers(text, number):
    assert value(text, "it") == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("veintidós", 22),
        ("treinta y uno", 31),
        ("ciento ochenta y cuatro", 184),
        ("quinientas", 500),
        ("mil novecientos noventa y nueve", 1999),
        ("veintiún mil", 21_000),
        ("doscientos cincuenta mil", 250_000),
        ("dos millones quinientos mil", 2_500_000),
        ("dos mil millones", 2 * 10**9),
        ("un billón", 10**12),
        ("mil doscientos millones", 1_200 * 10**6),
        ("treinta cuarenta", None),
    ],
)
def test_spanish_numbers(text, number):
    assert value(text, "es") == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("vinte e um", 21),
        ("trinta e nove", 39),
        ("cento e oitenta e quatro", 184),
        ("quinhentas", 500),
        ("mil novecentos e noventa e nove", 1999),
        ("dezasseis mil", 16_000),
        ("dezesseis mil", 16_000),
        ("duzentos e cinquenta mil", 250_000),
        ("dois milhões e quinhentos mil", 2_500_000),
        ("dois mil milhões", 2 * 10**9),
        ("dois bilhões", 2 * 10**9),
        ("um trilhão", 10**12),
        ("vinte trinta", None),
    ],
)
def test_portuguese_numbers(text, number):
    assert value(text, "pt") == number


def test_a_decimal_is_no_number_word():
    assert value("3,5", "fr") is None


def test_the_same_words_again_and_again_are_no_number():
    assert value("deux cent mille " * 10, "fr") is None
