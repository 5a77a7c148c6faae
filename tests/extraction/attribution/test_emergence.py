import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("it", "Dal rapporto della Caritas emerge che <300> famiglie sono senza casa.", [["Caritas"]]),
        ("it", "Dai dati diffusi ieri risulta che <300> famiglie sono senza casa.", [["dati diffusi ieri"]]),
        (
            "it",
            "Nella sua biografia ufficiale si afferma anche che ha scritto <6> opere.",
            [["sua biografia ufficiale"]],
        ),
        ("it", "Nel rapporto della Caritas si legge che mancano <300> letti.", [["Caritas"]]),
        ("es", "De los datos del ministerio se desprende que faltan <300> médicos.", [["ministerio"]]),
    ],
)
def test_what_emerges_is_cited_by_the_document_before_it(language, text, sources):
    assert cited(language, text) == sources


@pytest.mark.parametrize(
    "text",
    [
        "Dalla Cina risulta che sono partiti <300> container.",
        "Emerge che <300> famiglie sono senza casa.",
        "In Italia si stima che <300> famiglie siano senza casa.",
    ],
)
def test_what_emerges_from_no_document_has_no_source(text):
    assert not any(cited("it", text))


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("it", "Mancano <300> letti, si legge nel rapporto della Caritas.", [["Caritas"]]),
        ("it", "Mancano <300> letti, emerge da un sondaggio di YouGov.", [["YouGov"]]),
        ("es", "Faltan <300> camas, se lee en el informe de Cáritas.", [["Cáritas"]]),
        ("es", "Faltan <300> camas, según se desprende de la encuesta de Cáritas.", [["Cáritas"]]),
    ],
)
def test_what_emerges_behind_the_statement_cites_the_document(language, text, sources):
    assert cited(language, text) == sources


def test_what_is_read_in_no_document_has_no_source():
    assert cited("it", "Mancano <300> letti, si legge nel suo sguardo.") == [[]]
