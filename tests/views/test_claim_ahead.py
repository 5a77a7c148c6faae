"""The claims that come next, fetched ahead."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import make_claim

from .browsing import Browser, make_many, text_of

pytestmark = pytest.mark.django_db


def ahead(claim, browser=None) -> str:
    return text_of((browser or Browser()).get("ahead", claim.pk))


def test_the_three_claims_that_come_next_are_given_with_their_buttons():
    claims = list(make_many(5).claims.all())

    html = ahead(claims[1])

    expected = [claims[2].pk, claims[3].pk, claims[4].pk]
    positions = [html.index(f'name="current" value="{pk}"') for pk in expected]
    assert positions == sorted(positions)
    assert html.count("<template") == 6
    assert f"/desk/claim/{claims[2].pk}/decide/" in html


def test_the_claim_itself_is_not_among_them():
    claim = make_claim()

    assert "<template" not in ahead(claim)


def test_no_reasons_are_offered_before_their_decision_is_saved():
    first, second, _third = make_many(3).claims.all()
    browser = Browser()
    browser.decide(first)

    assert 'class="strip" hx-post' not in ahead(second, browser)


def test_looking_ahead_takes_as_many_queries_in_a_long_article():
    browser = Browser()
    counts = []
    for size in (4, 40):
        claim = make_many(size).claims.first()
        with CaptureQueriesContext(connection) as queries:
            ahead(claim, browser)
        counts.append(len(queries))

    assert counts[0] == counts[1]
