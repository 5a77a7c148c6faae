"""Polls and studies in which a figure is said to stand: "forecast in a Reuters poll"."""

import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Inflation was forecast at <3>% in a Reuters poll, against <2>% in July.", [["Reuters"], []]),
        ("Sales rose <5>%, beating the <3>% expected in a Reuters poll.", [[], ["Reuters"]]),
        ("In a YouGov survey, <60>% backed the plan.", [["YouGov"]]),
        ("The toll was put at <3> in a Reuters interview.", [[]]),
        ("Prices rose <3>% in a statement.", [[]]),
        ("Some <3>% agreed in a poll.", [[]]),
        ("He spent <3> years in a BBC newsroom.", [[]]),
    ],
)
def test_a_poll_or_study_of_a_known_source_is_cited_for_the_figure_before_it(text, sources):
    assert cited("en", text) == sources
