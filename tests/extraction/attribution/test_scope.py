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
            "La mairie a dit que <300> arbres avaient brûlé, mais, d'après l'Insee, le total dépasse <900>.",
            [["La mairie"], ["l'Insee"]],
        ),
        (
            "fr",
            "La mairie affirme que <300> arbres ont été plantés, mais que, selon elle, il en faudrait <900>.",
            [["La mairie"], ["La mairie"]],
        ),
        (
            "fr",
            "Selon la police, mais pas selon les syndicats, ils étaient <3 000>.",
            [["la police"]],
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
        (
            "en",
            "More than <400> farms were closed, per the RSPB, and losses came to <15> percent, said Ann Lee.",
            [["the RSPB"], ["Ann Lee"]],
        ),
        (
            "en",
            "According to the treasury, rent takes <12> cents of a dollar, and it will take <20> next year.",
            [["the treasury"], ["the treasury"]],
        ),
        (
            "en",
            "Debt costs <12> cents, according to the treasury, more than ever, and it is on track for <20>.",
            [["the treasury"], []],
        ),
        ("en", "At least <90> died, the relief office said on Monday, up from <77>.", [["the relief office"]] * 2),
        (
            "en",
            "Delta Bank forecasts growth of <6> per cent; analyst Ann Lee goes lower, at <3>.",
            [["Delta Bank"], []],
        ),
        ("en", "<116> are missing; <40>, ministry officials believe, are dead.", [[], ["ministry officials"]]),
        ("fr", "Elle a parlé. La mairie table, elle, sur <5> %, et prévoit <250> emplois.", [["La mairie"]] * 2),
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


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("fr", "Selon l'Insee, la ville, qui compte <300> écoles, a perdu <40> habitants.", [[], ["l'Insee"]]),
        ("en", "According to YouGov, the town, which has <300> schools, lost <40> people.", [[], ["YouGov"]]),
        (
            "fr",
            "Selon l'Insee, <12> habitants, dont <3> enfants, ont quitté la ville.",
            [["l'Insee"], ["l'Insee"]],
        ),
    ],
)
def test_what_a_relative_clause_adds_to_the_subject_is_not_the_source_s(language, text, sources):
    assert cited(language, text) == sources
