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


def test_a_known_name_alone_in_brackets_behind_a_figure_is_its_source():
    assert cited("fr", "Le chômage est tombé à <7> % (Insee), et <12> usines ont fermé.") == [["Insee"], []]


@pytest.mark.parametrize(
    "text",
    [
        "L'Institut national de la statistique (Insee) emploie <5 000> personnes.",
        "LYON (Reuters) - <12> personnes ont été blessées.",
        "Le parc compte <12> lynx (Bouba).",
    ],
)
def test_other_brackets_cite_nobody(text):
    assert cited("fr", text) == [[]]
