"""Whose opinion a sentence opens with: « Per l'Istat, », « Para el economista X, »."""

import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("it", "Per l'Insee, la crescita sarà dello <0,5>%.", "l'Insee"),
        ("it", "Per l'Insee gli sfollati sono <12> milioni.", "l'Insee"),
        ("it", "Per il ministro Ugo Dini, la crescita sarà dello <0,5>%.", "Ugo Dini"),
        ("es", "Para el economista Juan Gil, el alza costará <90.000> empleos.", "Juan Gil"),
        ("pt", "Para o economista João Silva, a alta será de <2>%.", "João Silva"),
    ],
)
def test_it_is_cited_when_it_can_judge(language, text, source):
    assert cited(language, text) == [[source]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Per le famiglie, il costo è di <300> euro."),
        ("it", "Per il Comune la spesa è di <300> euro."),
        ("es", "Para la Insee se destinarán <30> millones de euros."),
        ("es", "Para los trabajadores, el alza es de <30> euros."),
        ("pt", "Para a empresa, o custo foi de <30> milhões."),
        ("fr", "Pour l'Insee, <30> postes seront créés."),
    ],
)
def test_whom_something_is_for_is_no_source(language, text):
    assert cited(language, text) == [[]]
