"""Sentences of many genres and what is read in them."""

import pytest

from claims.extraction.lang import LANGUAGES

from . import cases_de, cases_en, cases_es, cases_fr, cases_it, cases_pt
from .readings import claims_in, quantities_in


@pytest.mark.parametrize(("text", "claims"), cases_fr.CASES)
def test_french(text, claims):
    assert claims_in(text, "fr") == claims


@pytest.mark.parametrize(("text", "claims"), cases_en.CASES)
def test_english(text, claims):
    assert claims_in(text, "en") == claims


@pytest.mark.parametrize(("text", "claims"), cases_it.CASES)
def test_italian(text, claims):
    assert claims_in(text, "it") == claims


@pytest.mark.parametrize(("text", "claims"), cases_de.CASES)
def test_german(text, claims):
    assert claims_in(text, "de") == claims


@pytest.mark.parametrize(("text", "claims"), cases_es.CASES)
def test_spanish(text, claims):
    assert claims_in(text, "es") == claims


@pytest.mark.parametrize(("text", "claims"), cases_pt.CASES)
def test_portuguese(text, claims):
    assert claims_in(text, "pt") == claims


@pytest.mark.parametrize(
    ("language", "example"), [(data.code, text) for data in LANGUAGES.values() for text in data.examples.values()]
)
def test_every_example_of_a_language_holds_a_claim(language, example):
    assert claims_in(example, language)


def test_quantities_come_before_the_claim_filter():
    text = "Les deux pays ont signé il y a trois ans."

    assert quantities_in(text, "fr") == ["2 1 pays", "3 a"]
    assert claims_in(text, "fr") == []
