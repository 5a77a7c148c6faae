"""Who accuses somebody says what follows: « acusa al alcalde de haber desviado »."""

import pytest

from claims.extraction.contract import Stance
from tests.extraction.attribution.marked import citations


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("es", "La fiscalía acusa al alcalde de haber desviado <4> millones.", "La fiscalía"),
        ("pt", "O Ministério Público acusa o autarca de ter desviado <4> milhões.", "O Ministério Público"),
        ("it", "La procura contesta al sindaco di aver sottratto <4> milioni.", "La procura"),
        ("fr", "Le parquet accuse le maire d'avoir détourné <4> millions.", "Le parquet"),
    ],
)
def test_the_accuser_asserts_the_charge(language, text, source):
    ((citation,),) = citations(language, text)

    assert (citation.span.text, citation.stance) == (source, Stance.ASSERTS)


def test_who_disputes_a_figure_denies_it():
    ((citation,),) = citations("it", "Il governo contesta la cifra di <300> morti.")

    assert citation.stance == Stance.DENIES
