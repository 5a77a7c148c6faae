import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("en", "John Smith said the police were slow. He added that <12> calls went unanswered.", [["John Smith"]]),
        ("fr", "Le collectif dénonce un fiasco. D'après lui, <300> familles attendent.", [["Le collectif"]]),
        ("en", "YouGov said votes shifted. Household incomes will grow by <3>%, it added.", [["YouGov"]]),
        ("fr", "La mairie conteste ce chiffre et parle de <40> familles.", [["La mairie"]]),
        (
            "fr",
            "La présidente du club, Anne Morin, était absente. Il manque <40> licences, a-t-elle calculé.",
            [["Anne Morin"]],
        ),
    ],
)
def test_it_names_whom_a_pronoun_stands_for(language, text, sources):
    assert cited(language, text) == sources
