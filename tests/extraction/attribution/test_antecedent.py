"""Prepositions of source whose source is a relative pronoun, and reports named after the statement they are about."""

import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("it", "A riferirlo è l'agenzia Tass, secondo cui sarebbero morti <60> soldati.", [["l'agenzia Tass"]]),
        ("it", "Lo ha detto Anna Russo, secondo la quale mancano <300> medici.", [["Anna Russo"]]),
        ("es", "Así lo cree la jueza Ana Ruiz, según la cual faltan <300> médicos.", [["Ana Ruiz"]]),
        ("fr", "Une étude de l'Insee, selon laquelle <40> % des haies ont disparu, a paru.", [["l'Insee"]]),
        ("it", "Sono stati aperti <40> negozi. Lo rende noto la Regione.", [["la Regione"]]),
        ("it", "È quanto emerge da uno studio di Nomisma: il <40> % dei negozi ha chiuso.", [["Nomisma"]]),
        (
            "it",
            "Amnesty International cita articoli di giornale su <50> persone.",
            [["Amnesty International", "articoli di giornale"]],
        ),
    ],
)
def test_it_names_whom_the_words_beside_the_cue_stand_for(language, text, sources):
    assert cited(language, text) == sources


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'idée selon laquelle <40> % des haies ont disparu est répandue."),
        ("it", "Il criterio secondo cui si assegnano <40> posti è ingiusto."),
        ("it", "Sono stati aperti <40> negozi. Lo vogliono i clienti."),
    ],
)
def test_an_idea_is_nobody(language, text):
    assert not any(cited(language, text))
