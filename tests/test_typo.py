"""Which changes of words are typos and nothing else."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claims.extraction.lang import LANGUAGES
from claims.typo import SHORT, is_typo

TYPOS = [
    ("The goverment counted 45 households.", "The government counted 45 households."),
    ("They recieve 3 % more.", "They receive 3 % more."),
    ("a seperate survey", "a separate survey"),
    ("selon l'enquete de l'Insee", "selon l’enquête de l’Insee"),
    ("Les ménages intérrogés, on le sait", "Les ménages interrogés on le sait."),
    ("467km² par mois", "467 km² par mois"),
    ('"le plus haut" depuis 2010', "« le plus haut » depuis 2010"),
]
CHANGES = [
    ("45 households", "54 households"),
    ("1.5 million", "15 million"),
    ("0.5 per cent", ".5 per cent"),
    ("a score of 3:1", "a score of 31"),
    ("150 000 soldats", "15 000 soldats"),
    ("fell by -5 degrees", "fell by 5 degrees"),
    ("45 %", "45 ‰"),
    ("467 km² a month", "467 km a month"),
    ("12 miles", "12 milles"),
    ("trois litres", "trois livres"),
    ("hundreds of people", "hundred of people"),
    ("sesenta personas", "setenta personas"),
    ("according to Reuters", "according to Reuter"),
    ("Bosch says", "bosch says"),
    ("it is now known", "it is not known"),
    ("es gibt kleine Schäden", "es gibt keine Schäden"),
    ("a typical year", "atypical year"),
    ("a moral question", "an amoral question"),
    ("it was typical", "it was atypical"),
    ("more than 45 %", "less than 45 %"),
    ("about 45 %", "above 45 %"),
    ("the minister did say so", "the minister did not say so"),
    ("Is it true?", "It is true."),
    ("the governor", "the government"),
    ("", "Not so."),
]


@pytest.mark.parametrize(("old", "new"), TYPOS)
def test_a_slip_of_the_pen_is_a_typo(old, new):
    assert is_typo(old, new)


@pytest.mark.parametrize(("old", "new"), CHANGES)
def test_what_means_something_else_is_none(old, new):
    assert not is_typo(old, new)


def test_it_is_the_same_whichever_way():
    for old, new in TYPOS + CHANGES:
        assert is_typo(old, new) == is_typo(new, old)


@given(st.text())
def test_nothing_changed_is_harmless(text):
    assert is_typo(text, text)


@given(st.text(), st.integers(0, 9), st.integers(0, 9), st.text())
def test_no_digit_changes_unnoticed(before, old, new, after):
    assume(old != new)

    assert not is_typo(f"{before}{old}{after}", f"{before}{new}{after}")


@given(st.text(), st.integers(0, 10**6), st.text())
def test_no_number_comes_unnoticed(before, number, after):
    assert not is_typo(f"{before} {after}", f"{before} {number} {after}")


@given(st.text(), st.sampled_from("%‰€$£°²³½+-−<>=±×/&#"), st.text())
def test_no_sign_comes_unnoticed(before, sign, after):
    assert not is_typo(f"{before} {after}", f"{before} {sign} {after}")


def test_no_number_or_unit_of_any_language_becomes_another_unnoticed():
    silent = [
        (language, old, new)
        for language, meanings in meaningful()
        for old, new in combinations(meanings, 2)
        if old[0] == new[0] and meanings[old].isdisjoint(meanings[new]) and is_typo(old, new)
    ]

    assert silent == []


def test_no_negation_of_any_language_goes_unnoticed():
    for language in LANGUAGES.values():
        grammar = language.attribution.grammar
        for word in grammar.negations | grammar.half_negations:
            assert not is_typo(f"it {word} so", "it so"), word
            assert "'" in word or not is_typo(f"it {word} so", f"it {word[:1]}l{word[1:]} so"), word


def meaningful() -> Iterator[tuple[str, dict[str, set[str]]]]:
    """Yield each language with its words of number and unit, and what they mean."""
    for code, language in LANGUAGES.items():
        words, units = language.numbers, language.units
        tables = [words.cardinals, words.scales, words.nouns, words.plural_scales, words.half, words.denominators]
        tables += [units.names, units.currencies, units.weights, units.rate_words]
        meanings: dict[str, set[str]] = {word: {word} for word in words.hundreds | words.vague | words.halves}
        for table in tables:
            for word, meaning in table.items():
                meanings.setdefault(word, set()).add(str(meaning))
        yield code, {word: meaning for word, meaning in meanings.items() if len(word) >= SHORT}
