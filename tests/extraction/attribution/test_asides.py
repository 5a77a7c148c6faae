"""Who is cited where commas or a bracket stand between a source and its verb or its maker."""

import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        (
            "en",
            "The Royal College of Surgeons, however, put the number at <9,000>.",
            [["The Royal College of Surgeons"]],
        ),
        ("en", "Fires burned <900> hectares, data from the Forest Service (FS) show.", [["the Forest Service"]]),
        ("fr", "Un Français sur <12> fume, d'après une autre enquête, menée par YouGov.", [["YouGov"]]),
        (
            "fr",
            "Un Français sur <12> fume, d'après une autre enquête, consultée par l'AFP.",
            [["l'AFP", "une autre enquête"]],
        ),
        (
            "fr",
            "La police a saisi <640> kilos, a annoncé la procureure de Lille, Carole Étienne.",
            [["Carole Étienne"]],
        ),
        ("fr", "Le total est de <12>, d'après le système européen YouGov.", [["YouGov"]]),
        ("fr", "Le total est de <12>, d'après le système européen Zorglub.", [[]]),
    ],
)
def test_it_reads_past_what_stands_in_commas_or_brackets(language, text, sources):
    assert cited(language, text) == sources
