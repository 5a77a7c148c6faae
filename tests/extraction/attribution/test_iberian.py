"""Every family of cues in Spanish and Portuguese, and what looks like one."""

import pytest

from tests.extraction.attribution.marked import cited

LUGO = "la Universidad de Lugo"


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("es", "Según un informe del Banco Mundial, faltan <40> puentes.", [["Banco Mundial"]]),
        ("es", "Faltan <40> puentes, de acuerdo con el alcalde de Lugo, Luis Gil.", [["Luis Gil"]]),
        ("es", "A juicio de los expertos, harán falta <12> años.", [["los expertos"]]),
        ("es", "El informe revela que <40> puentes fallan.", [["El informe"]]),
        ("es", "La policía cifró en <300> los asistentes.", [["La policía"]]),
        ("es", "Los <90> casos registrados por la Junta son leves.", [["la Junta"]]),
        ("es", "«Faltan <40> médicos», denunció el sindicato.", [["el sindicato"]]),
        ("es", "Un estudio de la Universidad de Lugo publicado ayer concluye que faltan <40> médicos.", [[LUGO]]),
        ("es", "De acuerdo con los datos difundidos por la Junta, faltan <40> médicos.", [["la Junta"]]),
        ("es", "Faltan <40> pozos, indicó el ministro de Energía y Minas, Luis Gil.", [["Luis Gil"]]),
        ("es", "Hay <40> pozos, según la Consellería do Mar.", [["la Consellería do Mar"]]),
        ("es", "Este año la patronal espera <40> quiebras.", [["la patronal"]]),
        ("es", "Los sindicatos lo niegan y calculan que faltan <40> médicos.", [["Los sindicatos"]]),
        (
            "es",
            "Faltan <40> médicos, dijo el ministro Luis Gil en X. El resto, ya se verá.",
            [["Luis Gil"]],
        ),
        ("es", "El ministro negó que falten <40> médicos.", [["El ministro"]]),
        ("es", "Ana Gil se fue, asegurando que faltan <40> médicos.", [["Ana Gil"]]),
        ("es", "Faltan <40> médicos (fuente: Sanidad).", [["Sanidad"]]),
        ("pt", "Segundo um relatório do Banco Mundial, faltam <40> pontes.", [["Banco Mundial"]]),
        ("pt", "Faltam <40> pontes, de acordo com o prefeito de Olinda, Rui Dias.", [["Rui Dias"]]),
        ("pt", "Na avaliação dos especialistas, serão precisos <12> anos.", [["especialistas"]]),
        ("pt", "O relatório revela que <40> pontes falham.", [["O relatório"]]),
        ("pt", "A polícia estimou em <300> os presentes.", [["A polícia"]]),
        ("pt", "Os <90> casos registados pela Ordem são leves.", [["Ordem"]]),
        ("pt", "“Faltam <40> médicos”, denunciou o sindicato.", [["o sindicato"]]),
        ("pt", "O ministro negou que faltem <40> médicos.", [["O ministro"]]),
        ("pt", "Faltam <40> médicos (fonte: Infarmed).", [["Infarmed"]]),
    ],
)
def test_it_names_whom_a_cue_names(language, text, sources):
    assert cited(language, text) == sources


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Se estima que faltan <40> médicos."),
        ("es", "Un 64 % de los vecinos cree que faltan <40> médicos."),
        ("es", "Ayer, nadie supo por qué, mantiene su previsión en el <2> %, y sube."),
        ("es", "Los trabajadores reclaman una subida del <5> %."),
        ("es", "La ciudad registró <40> incendios."),
        ("pt", "O Ibovespa avançou <2>%."),
        ("pt", "A cidade registrou <40> incêndios."),
        ("es", "Según el tipo de casa, cuesta entre <40> y 50 euros."),
        ("es", "Según nosotros, faltan <40> médicos."),
        ("es", "La cifra de <40> médicos es falsa."),
        ("es", "El ministro no dijo que falten <40> médicos."),
        ("es", "La ciudad cuenta con <40> médicos."),
        ("pt", "Estima-se que faltem <40> médicos."),
        ("pt", "Segundo o tipo de casa, custa entre <40> e 50 euros."),
        ("pt", "No segundo trimestre, abriram <40> lojas."),
        ("pt", "O segundo colocado recebeu <40> euros."),
        ("pt", "O ministro não disse que faltam <40> médicos."),
        ("pt", "A cidade conta com <40> médicos."),
    ],
)
def test_it_invents_no_source(language, text):
    assert not any(cited(language, text))
