import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("fr", "Le syndicat fait état de <45> départs.", [["Le syndicat"]]),
        (
            "fr",
            "Les organisateurs revendiquent <50 000> participants, la police <8 000>.",
            [["Les organisateurs"], ["la police"]],
        ),
        ("fr", "L'ONG Oxfam estime à <3,4> milliards de dollars le coût des inondations.", [["L'ONG Oxfam"]]),
        ("fr", "Les autorités ont dénombré <27> disparus.", [["Les autorités"]]),
        ("fr", "Le texte prévoit une amende de <1 500> euros.", [["Le texte"]]),
        ("fr", "Le patron du groupe table sur une croissance de <4> % l'an prochain.", [["Le patron du groupe"]]),
        ("fr", "La Banque de France prévoit une inflation de <2,4> % en 2025.", [["La Banque de France"]]),
        (
            "fr",
            "L'institut Montaigne chiffre à <17> milliards d'euros le coût de la mesure.",
            [["L'institut Montaigne"]],
        ),
        ("fr", "De son côté, la CGT revendique <25 000> manifestants à Lyon.", [["la CGT"]]),
    ],
)
def test_it_names_who_counts_or_estimates(language, text, sources):
    assert cited(language, text) == sources
