import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("fr", "Le chômage recule à <7,1> % (source : Insee).", [["Insee"]]),
        ("en", "More than <14> million people visit every month (source: Google Analytics).", [["Google Analytics"]]),
    ],
)
def test_it_names_a_labelled_source(language, text, sources):
    assert cited(language, text) == sources
