"""Days between a verb of report and its subject or its statement."""

import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("fr", "Le nombre de cas atteint <400>, a indiqué ce lundi la mairie.", [["la mairie"]]),
        ("es", "Hay <400> casos, informó este martes el Instituto de Salud.", [["el Instituto de Salud"]]),
        ("es", "El ministerio informó el lunes 5 de mayo que hay <400> casos.", [["El ministerio"]]),
        ("pt", "Há <400> casos, informou nesta quarta-feira (15) o Ministério da Saúde.", [["o Ministério da Saúde"]]),
        ("pt", "O ministério informou na terça-feira (7) que há <400> casos.", [["O ministério"]]),
        ("it", "I casi sono <400>, ha detto questo lunedì il ministero.", [["il ministero"]]),
    ],
)
def test_days_are_passed_over(language, text, sources):
    assert cited(language, text) == sources


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("es", "Hay <400> casos, según informó el ministerio.", [["el ministerio"]]),
        ("es", "Según informaron fuentes policiales, hay <12> detenidos.", [["fuentes policiales"]]),
        ("es", "Como señaló la ministra Ana Ruiz, faltan <12> jueces.", [["Ana Ruiz"]]),
        ("pt", "Conforme informou a prefeitura, há <400> casos.", [["a prefeitura"]]),
        ("pt", "Segundo afirmou o ministro Rui Dias, há <12> detidos.", [["Rui Dias"]]),
    ],
)
def test_a_cue_may_stand_before_a_verb(language, text, sources):
    assert cited(language, text) == sources


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El ministro está de acuerdo con los sindicatos en que faltan <500> docentes."),
        ("pt", "O segundo governo de Rui Dias criou <500> vagas."),
        ("pt", "A obra está de acordo com o ministério e terá <500> vagas."),
        ("it", "Il secondo governo Conte creò <500> posti."),
    ],
)
def test_a_cue_that_is_another_word_names_nobody(language, text):
    assert not any(cited(language, text))
