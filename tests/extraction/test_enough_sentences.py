"""How many sentences of our own each language is tested with, and that not all of them hold a claim."""

from importlib import import_module
from pathlib import Path

import pytest

from claims.extraction import LANGUAGES

CASES = {
    path.stem.removeprefix("cases_"): import_module(f"{__package__}.{path.stem}").CASES
    for path in sorted(Path(__file__).parent.glob("cases_*.py"))
}
FEWEST = {"fr": 150, "en": 150}


def test_every_language_that_the_engine_reads_has_sentences():
    assert CASES.keys() == LANGUAGES.keys()


@pytest.mark.parametrize("language", CASES)
def test_a_language_is_tested_with_enough_sentences(language):
    texts = {text for text, _ in CASES[language]}

    assert len(texts) >= FEWEST.get(language, 60)


@pytest.mark.parametrize("language", CASES)
def test_sentences_without_a_claim_are_among_them(language):
    assert any(not claims for _, claims in CASES[language])
