"""The whole engine: spans, determinism, the contract's JSON, and any text at all."""

import json
from datetime import date

import pytest

from claims.extraction import Alias, Registry, UnsupportedLanguage, as_dict, extract, fingerprint

from . import cases_en, cases_fr
from .readings import NOBODY

TEXTS = [(text, "fr") for text, _ in cases_fr.CASES] + [(text, "en") for text, _ in cases_en.CASES]
ARTICLE = """\
Le rapport de l'Insee est tombé

Les prix ont augmenté en moyenne de 4,9 % en 2023, selon l'Insee. Près de 12 000 familles auraient renoncé à se \
chauffer depuis 2021, d'après une enquête de la Croix-Rouge et de l'Unicef.
"""
REGISTRY = Registry([Alias("insee", "Insee", "statistics_office"), Alias("unicef", "Unicef", "international_body")])


def spans(item):
    """Yield every (start, end, text) of a JSON object."""
    if isinstance(item, dict):
        if {"start", "end", "text"} <= item.keys():
            yield item["start"], item["end"], item["text"]
        for value in item.values():
            yield from spans(value)
    elif isinstance(item, list):
        for value in item:
            yield from spans(value)


@pytest.mark.parametrize(("text", "language"), TEXTS)
def test_every_span_is_a_verbatim_slice(text, language):
    result = as_dict(extract(text, language=language, published=date(2024, 6, 15), registry=NOBODY))

    assert all(text[start:end] == words for start, end, words in spans(result))


def test_an_article_gives_claims_with_period_sources_and_hedge():
    first, second = as_dict(extract(ARTICLE, registry=REGISTRY, published=date(2024, 1, 20)))["claims"]

    assert (first["quantity"]["low"], first["quantity"]["statistic"], first["quantity"]["role"]) == (
        "4.9",
        "average",
        "change",
    )
    assert first["period"]["from"] == "2023-01-01"
    assert [citation["source"] for citation in first["citations"]] == ["insee"]
    assert second["hedged"]
    assert second["quantity"]["bound"] == "almost"
    assert len(second["citations"]) == 2


def test_the_json_of_a_claim_has_the_keys_of_the_contract():
    claim = as_dict(extract(ARTICLE, registry=REGISTRY))["claims"][0]

    assert list(claim) == "start end text quantity period citations hedged alarms priority why".split()
    assert list(claim["quantity"]) == (
        "start end text value_start value_end low high step unit unit_text counted bound statistic role".split()
    )
    assert json.loads(json.dumps(claim)) == claim


def test_a_multiple_that_shrinks_has_a_direction():
    claim = as_dict(extract("Elles gagnent six fois moins.", language="fr", registry=NOBODY))["claims"][0]

    assert claim["quantity"]["direction"] == "down"


def test_a_claim_without_a_unit_or_a_figure_gives_nothing():
    assert as_dict(extract("", language="fr", registry=NOBODY))["claims"] == []
    assert as_dict(extract("Rien à compter ici.", language="fr", registry=NOBODY))["claims"] == []


def test_vague_plurals_are_told_as_skipped():
    skipped = extract("Plusieurs milliers de personnes ont fui.", language="fr", registry=NOBODY).skipped

    assert [(row.code, row.span.text) for row in skipped] == [("vague-plural", "Plusieurs milliers de personnes")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le chômage a reculé de trois pour cent cette année, selon le ministère du Travail.", "fr"),
        ("Unemployment fell by three per cent this year, according to the Treasury.", "en"),
    ],
)
def test_the_language_is_found(text, language):
    assert extract(text, registry=NOBODY).language == language


def test_another_language_is_refused():
    with pytest.raises(UnsupportedLanguage) as refusal:
        extract("Безработица в стране снизилась на три процента за последний год.", registry=NOBODY)

    assert refusal.value.detected == "ru"


def test_the_fingerprint_changes_with_all_that_decides_a_result():
    options = {"language": "fr", "published": None, "registry": NOBODY}
    changed = [
        {**options, "language": "en"},
        {**options, "published": date(2024, 1, 1)},
        {**options, "registry": REGISTRY},
    ]
    same = fingerprint("a", **options)

    assert same == fingerprint("a", **options)
    assert len({same, fingerprint("b", **options), *(fingerprint("a", **other) for other in changed)}) == 5


def test_of_too_many_numbers_the_first_are_read_and_the_rest_is_told(monkeypatch):
    monkeypatch.setattr("claims.extraction.numbers.MOST", 2)
    monkeypatch.setattr("claims.extraction.skipped.MOST", 2)
    text = "It took 30 trucks and 40 ships, then 50 trains."

    result = extract(text, language="en", registry=NOBODY)

    assert [claim.figure.value.text for claim in result.claims] == ["30", "40"]
    assert [(row.code, text[row.span.start :]) for row in result.skipped] == [
        ("too-many-numbers", " ships, then 50 trains.")
    ]
