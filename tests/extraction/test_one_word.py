import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from claims.extraction.lang.de.numbers import NUMBERS


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("einundzwanzig", 21),
        ("hundertfünf", 105),
        ("hundertundeins", 101),
        ("zweihundertfünfzigtausend", 250_000),
        ("achttausendneunhundert", 8_900),
        ("neunzehnhundertneunundachtzig", 1_989),
        ("dreissigtausend", 30_000),
    ],
)
def test_a_number_in_one_word_is_the_sum_of_its_parts(word, value):
    assert NUMBERS.cardinals[word] == value


@pytest.mark.parametrize("word", ["zweitens", "achtung", "einer von", "elfmeter", "hundertschaft", "und", ""])
def test_other_words_are_no_numbers(word):
    assert word not in NUMBERS.cardinals
    assert NUMBERS.cardinals.get(word) is None


@given(st.integers(1, 999_999))
def test_every_number_below_a_million_reads_back(number):
    assert NUMBERS.cardinals[num2words(number, lang="de")] == number
