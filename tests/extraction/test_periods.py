"""Periods; every text counts as published on Saturday 15 June 2024."""

import pytest

from .readings import period_in

FRENCH = [
    ("Il y a eu 30 morts en 2022.", ("en 2022", "2022-01-01", "2022-12-31")),
    ("Il y a eu 30 morts depuis 2022.", ("depuis 2022", "2022-01-01", "2024-06-15")),
    ("Il y a eu 30 morts entre janvier et avril.", ("entre janvier et avril", "2024-01-01", "2024-04-30")),
    ("Il y a eu 30 morts le 4 novembre 1979.", ("le 4 novembre 1979", "1979-11-04", "1979-11-04")),
    ("Il y a eu 30 morts l'an dernier.", ("l'an dernier", "2023-01-01", "2023-12-31")),
    ("Il y a eu 30 morts hier.", ("hier", "2024-06-14", "2024-06-14")),
    ("Il y a eu 30 morts au premier semestre 2012.", ("au premier semestre 2012", "2012-01-01", "2012-06-30")),
    ("Il y a eu 30 morts d'ici à 2030.", ("d'ici à 2030", "", "2030-12-31")),
    ("Il y a eu 30 morts mercredi soir.", ("mercredi soir", "2024-06-12", "2024-06-12")),
    ("Il y a eu 30 morts en cinq ans.", ("en cinq ans", "", "")),
    ("Il y a eu 30 morts durant l'année 2025.", ("durant l'année 2025", "2025-01-01", "2025-12-31")),
    (
        "Il y a eu 30 morts depuis le début du conflit en 2022.",
        ("depuis le début du conflit en 2022", "2022-01-01", "2024-06-15"),
    ),
    ("Il y a eu 30 morts.", None),
    ("Il y a eu 30 morts, par rapport à 2019.", None),
]
ENGLISH = [
    ("There were 30 deaths in 2022.", ("in 2022", "2022-01-01", "2022-12-31")),
    ("There were 30 deaths since 2022.", ("since 2022", "2022-01-01", "2024-06-15")),
    ("There were 30 deaths from 1980 to 2012.", ("from 1980 to 2012", "1980-01-01", "2012-12-31")),
    ("There were 30 deaths on March 4, 2011.", ("on March 4, 2011", "2011-03-04", "2011-03-04")),
    ("There were 30 deaths last month.", ("last month", "2024-05-01", "2024-05-31")),
    ("There were 30 deaths by 2014.", ("by 2014", "", "2014-12-31")),
    ("There were 30 deaths over the past 30 days.", ("over the past 30 days", "2024-05-16", "2024-06-15")),
    ("There were 30 deaths two years ago.", ("two years ago", "2022-01-01", "2022-12-31")),
    ("There were 30 deaths on Friday.", ("on Friday", "2024-06-14", "2024-06-14")),
    ("There were 30 deaths in the first quarter.", ("in the first quarter", "2024-01-01", "2024-03-31")),
    (
        "There were 30 deaths between July 2003 and December 2004.",
        ("between July 2003 and December 2004", "2003-07-01", "2004-12-31"),
    ),
    ("In 2012, there were 30 deaths.", ("In 2012", "2012-01-01", "2012-12-31")),
    ("There were 30 deaths.", None),
    ("There were 30 deaths, more than in 2019.", None),
]


@pytest.mark.parametrize(("text", "period"), FRENCH)
def test_french_periods(text, period):
    assert period_in(text, "fr") == period


@pytest.mark.parametrize(("text", "period"), ENGLISH)
def test_english_periods(text, period):
    assert period_in(text, "en") == period
