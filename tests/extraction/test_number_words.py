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


def test_a_decimal_is_no_number_word():
    assert value("3,5", "fr") is None


def test_the_same_words_again_and_again_are_no_number():
    assert value("deux cent mille " * 10, "fr") is None
