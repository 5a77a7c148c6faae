"""Which passages of a source have the figure of an article, and in which order."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.finding import Figure, Found, Sought, rank
from claims.finding.reading import figures
from claims.quantities import Quantity
from claims.quantities.agreement import Outcome, Statement

from .reports import REPORT, SOLDIERS, TERRITORY, find, quotes, sought


def outcomes(found: Found) -> list[str]:
    return [hit.agreement.outcome.value for hit in found.hits]


def test_the_same_rate_comes_first_in_another_language():
    found = find(TERRITORY)

    assert REPORT[found.hits[0].figure.value_start :].startswith("467 square kilometers")
    assert found.hits[0].agreement.outcome is Outcome.EXACT


def test_what_gives_it_follows():
    assert outcomes(find(TERRITORY)) == ["exact", "converted", "derived"]
    assert quotes(find(TERRITORY))[1:] == ["some 180 square miles a month", "5,604 square kilometres"]


def test_a_rate_whose_time_stands_apart_comes_before_what_gives_it():
    average = "an average of 467 square kilometers (180 square miles) per month"
    source = f"In 2025 the army took 5,604 square kilometers, {average}."

    found = find(TERRITORY, source)

    assert outcomes(found) == ["exact", "converted", "derived"]


def test_the_same_time_tells_what_a_passage_is_about():
    source = "The unemployment rate stood at 7.4% in the third quarter of 2025. Inflation was 7.4% in 2022."

    found = find("Le taux de chômage a atteint 7,4 % au troisième trimestre 2025", source)

    assert [hit.is_about_it for hit in found.hits] == [True, False]


def test_a_page_number_is_no_hit_nor_are_metres():
    assert {"467", "467 metres"}.isdisjoint(quotes(find(TERRITORY)))


def test_the_thing_counted_comes_before_the_same_number_of_something_else():
    found = find(SOLDIERS)

    assert quotes(found) == ["At least 152,142 Russian soldiers", "Some 150,000 people"]
    assert found.hits[0].agreement.outcome is Outcome.ROUNDED
    assert "rounded to 2 digits" in found.hits[0].agreement.reason


def test_each_hit_says_why_it_ranks_where_it_does():
    grounds = {ground.code: ground for ground in find(SOLDIERS).hits[0].grounds}

    assert grounds["thing"].words == ("Russian soldiers",)
    assert set(grounds["words"].words) == {"2022", "bbc", "mediazona", "russes"}
    assert sum(ground.points for ground in grounds.values()) == find(SOLDIERS).hits[0].score


def test_without_agreement_the_nearest_values_are_given_the_thing_before_the_size():
    found = find("Au total 157 900 soldats russes ont été tués.")

    assert not found.in_source
    assert found.hits == ()
    assert [REPORT[hit.figure.start : hit.figure.end] for hit in found.nearest] == [
        "At least 152,142 Russian soldiers",
        "Some 150,000 people",
    ]


def test_at_most_three_nearest_values():
    source = "".join(f"The plant made {number} cars in its year. " for number in (110, 120, 130, 140, 150))

    found = find("L’usine a produit 125 voitures.", source)

    assert [hit.figure.low for hit in found.nearest] == ["130", "120", "140"]


def test_with_agreement_no_nearest_values():
    assert find(TERRITORY).nearest == ()


@pytest.mark.parametrize(
    ("article", "source"),
    [
        ("467 soldats russes", "Four hundred and sixty-seven Russian soldiers came back."),
        ("Un convoi de 19 km", "A convoy twelve miles long stood before the town."),
        ("25 % des hôpitaux du front", "Of the hospitals at the front, 12 of the 48 hospitals were hit."),
        ("Un tiers des Français", "In the survey 33.4% of the people agreed."),
        ("33 % des électeurs", "The party took a third of the vote."),
        ("7,2 milliards d’euros", "The budget is 7,200 million euros, the ministry wrote."),
        ("152 142 morts", "Погибли 152 142 российских военных, говорится в докладе, который опубликовали вчера."),
    ],
)
def test_the_figure_is_found_in_any_form(article, source):
    assert find(article, source).in_source


@pytest.mark.parametrize(
    ("article", "source", "outcome"),
    [
        ("une hausse de 4,5 % du chômage", "Unemployment rose by 4.5 percentage points.", "points_for_percent"),
        ("Le budget est de 1,2 milliard d’euros", "The budget is 1.2 million euros.", "wrong_scale"),
        ("En 2024, 467 soldats sont morts", "In 2021, 467 soldiers died.", "wrong_period"),
    ],
)
def test_what_the_figure_was_mistaken_for_is_a_hit_that_does_not_agree(article, source, outcome):
    found = find(article, source)

    assert outcomes(found) == [outcome]
    assert not found.in_source


@pytest.mark.parametrize(
    ("article", "source"),
    [
        ("1,2 milliard d’euros d’aide", "A ticket to the museum costs 1.2 million euros less than a yacht."),
        ("467 soldats", "He lives 467 metres from the sea."),
        ("152 142 morts", "The company has no customers."),
    ],
)
def test_a_number_that_stands_for_something_else_is_not_in_the_source(article, source):
    found = find(article, source)

    assert not found.in_source
    assert found.hits == ()


def test_numbers_of_a_table_are_taken_in_the_articles_unit_when_its_words_stand_there():
    table = "Region\tArea taken (km²)\nDonetsk\t5,604\nKherson\t12\n"

    found = find("Dans la région de Donetsk, 5 604 km² ont été pris.", table)

    assert quotes(found, table) == ["5,604"]
    assert found.hits[0].is_completed


def test_numbers_of_a_table_about_something_else_are_no_hits():
    assert find("La ville compte 5 604 km² de forêts.", "Shoe\tPrice\nBoot\t5,604\n").hits == ()


def test_an_empty_source_has_nothing():
    assert find(TERRITORY, "") == Found((), ())


def test_a_quantity_without_a_number_cannot_be_looked_for():
    with pytest.raises(ValueError, match="without a number"):
        rank(Sought(Statement(Quantity(None, None, None))), [], "")


def test_kept_figures_are_found_as_read_ones():
    read = figures(REPORT).figures

    assert rank(sought(SOLDIERS), [Figure(*list(row)) for row in read], REPORT) == find(SOLDIERS)


WORDS = "467 km2 % 12 1,5 million par mois de 2025 to . , ( - € soldiers 0 half entre et °C sq mi | fois 1/3 a month"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS.split()), max_size=40), st.sampled_from(["en", "fr"]))
def test_whatever_stands_in_a_text_is_ranked(words, language):
    text = " ".join(words)
    read = figures(text, language=language).figures

    for figure in read[:3]:
        found = rank(Sought(figure.statement, text), read, text)

        assert list(found.hits) == sorted(found.hits, key=lambda hit: -hit.score)


def test_ten_thousand_figures_are_ranked_at_once():
    source = "Unemployment in the region was 4.5 % and 12 towns lost 3,400 jobs in 2021. " * 3_400
    read, wanted = figures(source).figures, sought("4,6 % de chômage dans la région")
    assert len(read) >= 10_000

    start = time.process_time()
    rank(wanted, read, source)

    assert time.process_time() - start < 0.25  # a twentieth on a quiet machine
