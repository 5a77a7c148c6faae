"""What a body is for belongs to its name, whatever joins it."""

import pytest

from tests.extraction.attribution.marked import citations, cited


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("es", "Según {}, hay <40> casos.", "la Oficina contra la Droga y el Delito"),
        ("es", "Según {}, hay <40> casos.", "la Fundación para la Investigación y Desarrollo"),
        ("pt", "Segundo {}, há <40> casos.", "a Fundação para a Ciência e a Tecnologia"),
        ("it", "Secondo {}, ci sono <40> casi.", "l'Associazione contro la mafia e il racket"),
        ("fr", "Selon {}, il y a <40> cas.", "l'Office contre la drogue et le crime"),
        ("es", "Según {}, hay <40> casos.", "el Ministerio de Agricultura, Pesca y Alimentación"),
        ("pt", "Segundo {}, há <40> casos.", "o Ministério da Agricultura, Pecuária e Abastecimento"),
        ("en", "{} estimates that <40> farms closed.", "The Department for Environment, Food and Rural Affairs"),
        ("de", "{} rechnet mit <300> Fällen.", "Das Ministerium für Arbeit, Gesundheit und Soziales"),
    ],
)
def test_what_a_body_is_for_belongs_to_its_name(language, text, source):
    assert cited(language, text.format(source)) == [[source]]


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        (
            "es",
            "Según la Liga contra el Cáncer y el alcalde, hay <40> casos.",
            ["el alcalde", "la Liga contra el Cáncer"],
        ),
        ("es", "Según la Liga contra el Cáncer y la BBC, hay <40> casos.", ["la BBC", "la Liga contra el Cáncer"]),
        ("es", "Según la policía y el ejército, hay <40> casos.", ["el ejército", "la policía"]),
        (
            "it",
            "Secondo l'Istituto per la storia e il Comune, ci sono <40> casi.",
            ["il Comune", "l'Istituto per la storia"],
        ),
        (
            "es",
            "Según el Ministerio de Trabajo, la Comisión y la BBC, hay <40> casos.",
            ["el Ministerio de Trabajo", "la BBC", "la Comisión"],
        ),
    ],
)
def test_who_stands_beside_it_is_a_source_too(language, text, sources):
    assert [sorted(found) for found in cited(language, text)] == [sources]


def test_an_agency_for_something_is_no_outlet():
    (found,) = citations("es", "Según la Agencia para el Desarrollo, hay <40> casos.")

    assert [citation.kind for citation in found] == ["organisation"]
