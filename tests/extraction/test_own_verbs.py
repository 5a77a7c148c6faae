"""A newsroom's own verbs of report: data, no code."""

import pytest

from claims.extraction import Registry, extract, fingerprint
from claims.extraction.registry import OwnVerb

OWN = Registry(
    (),
    [
        OwnVerb("balance", "fr"),
        OwnVerb("balancé", "fr"),
        OwnVerb("blasted", "en"),
        OwnVerb("blasts", "en"),
    ],
)
NONE = Registry(())


def sources(text: str, language: str, registry: Registry) -> list[str]:
    """Return the words of those cited for the only claim of a text."""
    (claim,) = extract(text, language=language, registry=registry).claims
    return [citation.span.text for citation in claim.citations]


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("fr", "Anne Roux balance que 40 agents ont quitté la ville.", "Anne Roux"),
        ("fr", "Le syndicat a balancé que 40 agents avaient quitté la ville.", "Le syndicat"),
        ("en", "Ann Lee blasted that 40 officers had left.", "Ann Lee"),
        ("en", "The union blasts that 40 officers had left.", "The union"),
    ],
)
def test_an_own_verb_cites_its_subject(language, text, source):
    assert sources(text, language, NONE) == []
    assert sources(text, language, OWN) == [source]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La balance commerciale perd 40 millions d'euros."),
        ("fr", "Il a pesé 40 kilos sur une balance que tous utilisent."),
        ("en", "Two blasts that killed 40 people shook the town."),
    ],
)
def test_a_noun_that_looks_like_an_own_verb_cites_nobody(language, text):
    claims = extract(text, language=language, registry=OWN).claims

    assert [claim.citations for claim in claims if claim.citations] == []


def test_a_verb_of_one_language_is_none_of_another():
    assert OWN.verbs("fr") == {"balance", "balancé"}
    assert OWN.verbs("de") == frozenset()


def test_own_verbs_are_part_of_what_decides_a_result():
    options = {"language": "fr", "published": None}

    assert fingerprint("a", registry=OWN, **options) != fingerprint("a", registry=NONE, **options)
