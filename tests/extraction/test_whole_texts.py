"""Whole texts: a report that holds exactly three claims among names, dates and vague words; texts made to be slow."""

import time

import pytest

from .readings import claims_in

REPORT = """\
L'entretien de près de trois heures entre les négociateurs, dont Anna Berg, et le ministre, le 4 mars à Oslo, n'a \
débouché sur rien. Selon des sources du ministère, les échanges, bien que « cordiaux », ont porté sur les concessions \
demandées et l'adhésion à l'Union.
En effet, D’après l’étude de l’Institut norvégien de la mer, les chalutiers ont vidé en moyenne 310 km² chaque mois \
durant l'année 2023, ce qui indique une intensification de la pêche. La récente prise du port de Bodø est un signe.
Un jeu de patience
Les pertes de la flotte, qui s’élèveraient à près de 12 000 tonnes depuis le début de la crise en 2019 selon une \
enquête de BBC et de Reuters, ne freinent pas le gouvernement. Les autorités rejettent toute exigence, de part et \
d'autre, et jouent sur plusieurs tableaux.
"""


def test_a_report_gives_its_three_claims_and_no_more():
    assert claims_in(REPORT, "fr") == ["3 h almost", "310 km2/mo average", "12000 t almost"]


@pytest.mark.parametrize(
    "pattern", ["9 ", "1 of 2 ", "5 to 6 ", "4 h 37 ", "£5m to £6m ", "5 men in 2012 ", "nous en "]
)
def test_twice_the_repeated_text_takes_no_more_than_a_few_times_as_long(pattern):
    def seconds(size: int) -> float:
        started = time.process_time()
        claims_in(pattern * (size // len(pattern)), "en")
        return time.process_time() - started

    seconds(2_000)

    assert seconds(40_000) < 5 * seconds(20_000) + 0.5
