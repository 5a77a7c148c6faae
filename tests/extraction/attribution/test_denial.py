import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("fr", "Le gouvernement dément que <500> soldats aient été tués.", [["Le gouvernement"]]),
        ("en", "The ministry denied that <500> soldiers had died.", [["The ministry"]]),
    ],
)
def test_it_names_who_denies(language, text, sources):
    assert cited(language, text) == sources
