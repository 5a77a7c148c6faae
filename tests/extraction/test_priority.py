"""What comes first: every feature counts, and the score says which ones did."""

from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction import as_dict, extract
from claims.extraction.contract import Citation, CitationKind, Skipped, Span, Stance
from claims.extraction.priority import BASE, Feature, Standing, features, priority
from claims.extraction.registry import Alias, Registry
from claims.extraction.rules import Rule
from claims.quantities import Quantity, Role

SPAN = Span(0, 1, "x")
BODY = Standing(9, is_headline=False)


def cited(kind=CitationKind.ORGANISATION, source="insee", **fields):
    return Citation(SPAN, SPAN, kind, Rule.PREPOSITION, source, **fields)


def level(value, unit="1", role=Role.LEVEL):
    return Quantity(Decimal(value), Decimal(value), Decimal(1), unit, role=role)


def held(quantity=None, citations=(), alarms=(), standing=BODY, *, is_hedged=False):
    """Return the features of a plain figure, changed in what is given."""
    return set(features(quantity or level(12), citations, alarms, standing, is_hedged=is_hedged))


def test_with_the_base_the_weights_sum_to_one():
    assert BASE + sum(feature.weight for feature in Feature) == 100
    assert (priority([]), priority(list(Feature))) == (BASE / 100, 1.0)


@given(st.sets(st.sampled_from(list(Feature))), st.sampled_from(list(Feature)))
def test_one_more_feature_always_raises_the_score(holding, more):
    assert more in holding or priority([*holding, more]) > priority(list(holding))


@given(st.sets(st.sampled_from(list(Feature))))
def test_the_score_is_between_nought_and_one(holding):
    assert 0 <= priority(list(holding)) <= 1


@pytest.mark.parametrize(
    ("feature", "case"),
    [
        (Feature.ALARM, {"alarms": [Skipped("scale-word", SPAN)]}),
        (Feature.HEDGED, {"is_hedged": True}),
        (Feature.HEADLINE, {"standing": Standing(1, is_headline=True)}),
        (Feature.EARLY, {"standing": Standing(3, is_headline=False)}),
        (Feature.CITED, {"citations": [cited(CitationKind.PERSON, None)]}),
        (Feature.AUTHORITY, {"citations": [cited()]}),
        (Feature.CHANGE, {"quantity": level("-2", "%", Role.CHANGE)}),
        (Feature.LARGE_CHANGE, {"quantity": level("-20", "%", Role.CHANGE)}),
        (Feature.LARGE_CHANGE, {"quantity": level("2", "x", Role.MULTIPLE)}),
        (Feature.LARGE, {"quantity": level(10**6)}),
        (Feature.RATE, {"quantity": level(467, "km2/mo")}),
    ],
)
def test_a_feature_is_held(feature, case):
    assert feature in held(**case)


@pytest.mark.parametrize(
    ("feature", "case"),
    [
        (Feature.CITED, {"citations": [cited(CitationKind.ANONYMOUS, None)]}),
        (Feature.AUTHORITY, {"citations": [cited(stance=Stance.DENIES)]}),
        (Feature.AUTHORITY, {"citations": [cited(relay=True)]}),
        (Feature.LARGE_CHANGE, {"quantity": level("-19", "%", Role.CHANGE)}),
        (Feature.LARGE_CHANGE, {"quantity": level("50", "%")}),
        (Feature.LARGE, {"quantity": level(999_999)}),
        (Feature.EARLY, {"standing": Standing(4, is_headline=False)}),
    ],
)
def test_a_feature_is_not_held(feature, case):
    assert feature not in held(**case)


def test_a_plain_figure_holds_nothing():
    assert held() == set()


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.sampled_from(list(product(["%", "1", "x"], Role))))
def test_a_larger_figure_never_comes_later(one, other, kind):
    small, large = (features(level(value, *kind), (), (), BODY, is_hedged=False) for value in sorted((one, other)))

    assert priority(small) <= priority(large)


def test_a_claim_says_what_made_it_come_first():
    registry = Registry([Alias("insee", "Insee", "statistics_office")])
    text = "Les loyers bondissent de 25 %\n\nLes loyers ont augmenté de 25 %, selon l'Insee."

    headline, sentence = extract(text, language="fr", registry=registry).claims

    assert headline.weighed == ("priority-headline", "priority-change", "priority-large-change", "priority-early")
    assert sentence.weighed[:2] == ("priority-cited", "priority-authority")
    assert as_dict(sentence)["why"] == [*sentence.why, *sentence.weighed]
    assert (headline.priority, sentence.priority) == (0.3, 0.45)
