import pytest

from tests.extraction.attribution.marked import citations, cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        (
            "fr",
            "« Le pire est passé. La crue a touché <600> maisons. Nous comptons nos pertes », a déclaré à "
            "l'AFP le préfet Alain Roche.",
            [["Alain Roche", "l'AFP"]],
        ),
        ("fr", "Selon l'ISW, cité par l'AFP, l'armée a perdu <300> chars.", [["l'AFP", "l'ISW"]]),
        (
            "fr",
            "D'après Le Parisien, qui cite une source proche du dossier, <12> millions d'euros ont disparu.",
            [["Le Parisien", "une source proche du dossier"]],
        ),
        (
            "fr",
            "Le ministre de l'Intérieur a évoqué lundi sur RTL <120> interpellations.",
            [["Le ministre de l'Intérieur", "RTL"]],
        ),
        ("en", "As reported by Reuters, <12> ships were diverted.", [["Reuters"]]),
        ("en", "The airline told the BBC that <40> flights were cancelled.", [["The airline", "the BBC"]]),
        (
            "en",
            "Citing two people familiar with the matter, Bloomberg reported that <40> bankers will leave.",
            [["Bloomberg", "two people familiar with the matter"]],
        ),
        ("en", "The prime minister, Mark Carney, told CNN tariffs had cost <5,000> jobs.", [["CNN", "Mark Carney"]]),
    ],
)
def test_it_names_source_and_relay(language, text, sources):
    assert cited(language, text) == sources


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", '"Faltam <40> camas", garantiu o ministro da Saúde, Jader Filho, à BBC.'),
        ("fr", "« Il manque <40> lits », a dit le ministre de la Santé, Paul Roux, à la BBC."),
    ],
)
def test_an_outlet_may_stand_behind_the_speaker_and_his_office(language, text):
    assert any("BBC" in source for source in cited(language, text)[0])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Citando a polícia, a BBC noticia que desapareceram <40> carros."),
        ("it", "Citando la polizia, la BBC scrive che i morti sono <31>."),
        ("es", "Citando a la policía, la BBC asegura que murieron <31> personas."),
        ("de", "Die BBC meldete unter Verweis auf die Polizei <40> Festnahmen."),
        ("en", "Citing police, Reuters reported that <40> people died."),
    ],
)
def test_an_outlet_that_says_on_whom_it_relies_is_a_relay(language, text):
    (found,) = citations(language, text)

    assert sorted((citation.relay, citation.source in ("bbc", "reuters")) for citation in found) == [
        (False, False),
        (True, True),
    ]


def test_a_body_that_cites_another_is_a_source():
    (found,) = citations("es", "Citando a la policía, el alcalde asegura que murieron <31> personas.")

    assert [citation.relay for citation in found] == [False, False]
