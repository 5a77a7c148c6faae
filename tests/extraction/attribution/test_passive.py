import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("fr", "Le coût du chantier est évalué à <45> millions d'euros par la région.", [["la région"]]),
        (
            "fr",
            "La facture, chiffrée par la Cour des comptes à <1,3> milliard d'euros, inquiète.",
            [["la Cour des comptes"]],
        ),
        ("en", "The cost was put at £<30>m by the National Audit Office.", [["the National Audit Office"]]),
    ],
)
def test_it_names_the_agent_of_a_passive(language, text, sources):
    assert cited(language, text) == sources
