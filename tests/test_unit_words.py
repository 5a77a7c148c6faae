"""Units in words."""

import pytest

from claims.quantities.units import ATOMS
from claims.unit_words import unit_words


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("1", ""),
        ("km2/mo", "km²/month"),
        ("[mi_i]2", "mi²"),
        ("har", "ha"),
        ("Cel", "°C"),
        ("EUR/a", "€/year"),
        ("EUR/kW.h", "€/kWh"),
        ("kW.h", "kWh"),
        ("1/mo", "per month"),
        ("1/(10*5)", "per 100,000"),
        ("1/(30.min)", "per 30 min"),
        ("USD/{person}", "$/person"),
        ("mo", "months"),
        ("km/h", "km/h"),
        ("m3", "m³"),
        ("[acr_us]", "acres"),
    ],
)
def test_a_unit_is_written_as_people_write_it(code, words):
    assert unit_words(code).replace("\xa0", " ") == words


def test_one_of_a_length_of_time():
    assert unit_words("wk", many=False) == "week"


@pytest.mark.parametrize("code", sorted(code for code in ATOMS if code.startswith("[")))
def test_no_unit_shows_the_brackets_of_its_code(code):
    assert "[" not in unit_words(code)
