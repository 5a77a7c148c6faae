import pytest

from tests.extraction.attribution.marked import hedges


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les pertes s'élèveraient à <150 000> soldats."),
        ("fr", "Le préjudice est estimé à <3> millions d'euros."),
        ("fr", "Le plan devrait coûter <3> milliards d'euros."),
        ("fr", "Quelque <300> personnes auraient été arrêtées."),
        ("fr", "Les juges estiment que <3> millions auraient été versés."),
        ("fr", "La police recherche <12> complices présumés."),
        ("de", "Die Kosten könnten auf <3> Millionen Euro steigen."),
        ("de", "Angeblich starben <300> Menschen."),
        ("de", "Der Mann soll <300> Euro gestohlen haben."),
        ("de", "Sie sagte, es seien <300> Menschen gestorben."),
        ("it", "Le perdite ammonterebbero a <150 000> soldati."),
        ("it", "Il piano dovrebbe costare <3> miliardi di euro."),
        ("it", "Circa <300> persone sarebbero state arrestate."),
        ("it", "La polizia cerca <12> presunti complici."),
        ("en", "The army reportedly lost <300> men."),
        ("en", "The plan could cost £<3> billion."),
        ("en", "Deaths <could triple> by 2100."),
        ("fr", "Le nombre de cas <doublerait> d'ici à 2100."),
        ("en", "It was built at an estimated cost of £<26> million."),
        ("en", "The report estimates that it would take <four> minutes."),
        ("en", "<300> migrants may be at sea."),
        ("en", "The gang allegedly stole <300> bikes."),
    ],
)
def test_a_figure_that_the_text_does_not_assert_is_hedged(language, text):
    assert hedges(language, text) == [True]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les pertes s'élèvent à <150 000> soldats."),
        ("fr", "Dans <10> villes, le taux tomberait."),
        ("fr", "Tous ont vraisemblablement fui, <4> sont tombés."),
        ("en", "Some <300> people could not afford it."),
        ("en", "Perhaps <300> people came."),
        ("fr", "Selon la mairie, <300> arbres sont tombés."),
        ("fr", "La direction avait annoncé que <300> postes seraient créés."),
        ("fr", "Si la crue montait, <300> maisons seraient touchées."),
        ("fr", "Il déclarait <300> salariés."),
        ("fr", "Près de <300> arbres sont tombés."),
        ("de", "Die Kosten stiegen auf <3> Millionen Euro."),
        ("de", "Wenn er käme, wären es <300>."),
        ("de", "Laut Polizei starben <300> Menschen."),
        ("it", "Le perdite ammontano a <150 000> soldati."),
        ("it", "La popolazione crebbe di <300> abitanti."),
        ("it", "La direzione aveva annunciato che <300> posti sarebbero stati creati."),
        ("it", "Se piovesse, <300> case sarebbero allagate."),
        ("en", "The company said it would hire <300> people."),
        ("en", "If it rained, <300> homes would flood."),
        ("en", "According to the council, <300> trees fell."),
        ("en", "About <300> trees fell in May."),
    ],
)
def test_what_the_text_asserts_or_promises_is_not_hedged(language, text):
    assert hedges(language, text) == [False]


def test_one_verb_hedges_its_own_figure_only():
    assert hedges("fr", "Il se déplacerait à <25> km/h avec des vents qui atteignent <105> km/h.") == [True, False]
