"""Cells of tables have their unit, and what they count, in the head of their column."""

import pytest

from claims.finding import heads_of, rank
from claims.finding.reading import figures

from .reports import sought

ROWS = "\n".join(f"District {number} | {number * 7 % 90 + 10} | {number * 13 % 400:,}" for number in range(100, 300))
TABLE = f"Region | Area taken (km2) | Soldiers killed\n{ROWS}\nOblast | 467 | 5,604\n"


def outcomes(sentence: str, heads: list[int]) -> list[str]:
    found = rank(sought(sentence), figures(TABLE, language="en").figures, TABLE, heads)
    return [
        hit.agreement.outcome.value for hit in found.hits if TABLE[hit.figure.start :].startswith(("467", "5,604"))
    ]


@pytest.mark.parametrize("sentence", ["467 km² ont été pris", "Il y a eu 5 604 soldats tués"])
def test_a_cell_is_a_hit_when_the_head_of_its_column_says_the_same(sentence):
    assert outcomes(sentence, [0]) == ["exact"]


def test_a_cell_under_another_head_is_none():
    assert outcomes("Il y a 467 euros", [0]) == []


def test_without_tables_a_cell_far_below_has_nothing_around_it():
    assert outcomes("467 km² ont été pris", []) == []


def test_tables_begin_at_places_of_sheets_and_tables():
    assert heads_of([[0, 10, "page", "1"], [10, 20, "sheet", "Data"], [20, 30, "table", ""]]) == [10, 20]
