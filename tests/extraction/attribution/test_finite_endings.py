"""Verbs that no list knows: their ending tells them from nouns, so that they end a subject."""

import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("es", "El alcalde dimitió, asegurando que el <60> % de los vecinos lo apoyaba.", [["El alcalde"]]),
        ("es", "Según la fiscalía saquearon <12> tiendas.", [["la fiscalía"]]),
        ("pt", "O prefeito renunciou, afirmando que <60>% dos moradores o apoiavam.", [["O prefeito"]]),
        ("pt", "Segundo a polícia saquearam <12> lojas.", [["a polícia"]]),
    ],
)
def test_an_ending_that_only_verbs_have_ends_a_subject(language, text, sources):
    assert cited(language, text) == sources


def test_a_name_with_such_an_ending_is_no_verb():
    assert cited("es", "Según el gobernador de Bajará Luis Soto, faltan <12> tiendas.") == [["Luis Soto"]]
