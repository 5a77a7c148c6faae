"""Sentences of many genres, figures and all."""

import pytest

from . import genres_en, genres_fr
from .readings import claims_in


@pytest.mark.parametrize(("text", "claims"), genres_fr.CASES)
def test_french(text, claims):
    assert claims_in(text, "fr") == claims


@pytest.mark.parametrize(("text", "claims"), genres_en.CASES)
def test_english(text, claims):
    assert claims_in(text, "en") == claims
