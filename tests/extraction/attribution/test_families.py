import pytest

from tests.extraction.attribution import families_en, families_fr, genres_en, genres_fr
from tests.extraction.attribution.marked import cited

ROWS = [
    pytest.param(language, text, sources, id=f"{language}-{family}-{text[:40]}")
    for language, sentences in (("fr", families_fr), ("en", families_en), ("fr", genres_fr), ("en", genres_en))
    for family, rows in sentences.FAMILIES.items()
    for text, sources in rows
]


@pytest.mark.parametrize(("language", "text", "sources"), ROWS)
def test_each_figure_has_the_sources_that_the_words_cite_and_no_others(language, text, sources):
    assert cited(language, text) == sources
