"""Verbs of report that do without a subject: whoever spoke before goes on speaking."""

import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("es", "La ministra Ana Ruiz confirmó el plan. Añadió que habrá <200> plazas.", [["Ana Ruiz"]]),
        ("es", "Luis Gil dijo que sobra agua. En ese sentido, precisó que quedan <40> días.", [["Luis Gil"]]),
        ("es", "Luis Gil pidió calma, según dijo. «Faltan <40> médicos», agregó.", [["Luis Gil"]]),
        ("pt", "A ministra Ana Reis confirmou o plano. Acrescentou que haverá <200> vagas.", [["Ana Reis"]]),
        ("pt", "O prefeito Rui Dias disse estar calmo. Também afirmou que faltam <40> médicos.", [["Rui Dias"]]),
        (
            "it",
            "La ministra Anna Rossi ha confermato il piano. Ha aggiunto che ci saranno <200> posti.",
            [["Anna Rossi"]],
        ),
    ],
)
def test_it_goes_on_with_whoever_spoke(language, text, sources):
    assert cited(language, text) == sources


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Luis Gil pidió calma. Se estima que quedan <40> días."),
        ("es", "Dijo que quedan <40> días."),
        ("pt", "Rui Dias pediu calma. Estima-se que restem <40> dias."),
        ("fr", "Luc Gil a demandé du calme. Ajoute que <40> jours restent."),
    ],
)
def test_it_names_nobody_where_nobody_spoke(language, text):
    assert not any(cited(language, text))
