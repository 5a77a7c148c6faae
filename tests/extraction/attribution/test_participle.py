import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        (
            "fr",
            "Le président de la FNSEA, Arnaud Rousseau, s'est réjoui, affirmant que <90> % des demandes "
            "étaient satisfaites.",
            [["Arnaud Rousseau"]],
        ),
    ],
)
def test_it_names_who_a_participle_speaks_for(language, text, sources):
    assert cited(language, text) == sources
