import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        (
            "fr",
            "Le loyer moyen est de <12> euros selon l'Insee, mais l'Observatoire des loyers évoque <14> euros.",
            [["l'Insee"], ["l'Observatoire des loyers"]],
        ),
        (
            "fr",
            "Selon la police, ils étaient <3 000>, contre <10 000> selon les organisateurs.",
            [["la police"], ["les organisateurs"]],
        ),
        (
            "fr",
            "Ils étaient <3 000> selon la police et <10 000> selon les syndicats.",
            [["la police"], ["les syndicats"]],
        ),
        (
            "fr",
            "Le directeur a reconnu <12> erreurs, tandis que les syndicats affirment que <300> dossiers sont faux.",
            [["Le directeur"], ["les syndicats"]],
        ),
        (
            "fr",
            "L'enquête menée auprès de <1 000> personnes montre que <62> % d'entre elles sont inquiètes.",
            [[], ["L'enquête menée auprès de 1 000 personnes"]],
        ),
        (
            "en",
            "The government announced <12> new hospitals, but the opposition said only <3> were funded.",
            [["The government"], ["the opposition"]],
        ),
        ("en", "Police said <3,000> people marched, while organisers claimed <10,000>.", [["Police"], ["organisers"]]),
        (
            "en",
            "According to police <3,000> people marched; organisers put the figure at <10,000>.",
            [["police"], ["organisers"]],
        ),
    ],
)
def test_it_gives_each_figure_its_own_source(language, text, sources):
    assert cited(language, text) == sources
