"""In which order a person comes to claims."""

import pytest

from claims import queueing, review
from claims.models import Verdict
from tests.factories import make_article, make_claim, make_user

pytestmark = pytest.mark.django_db

TEXT = "D’abord 10 %, puis 11 %, enfin 12 %."


@pytest.fixture
def claims():
    article = make_article(TEXT)
    return [make_claim(quote, article=article) for quote in ("10 %", "11 %", "12 %")]


def next_for(claim=None, user=None, article=None):
    return queueing.next_for(user or make_user(), article or claim.article, after=claim)


def test_claims_come_in_text_order(claims):
    first, second, third = claims

    assert next_for(article=first.article) == first
    assert next_for(first) == second
    assert next_for(second) == third


def test_after_the_end_come_those_passed_over(claims):
    assert next_for(claims[2]) == claims[0]


def test_decided_claims_are_passed_over(claims):
    review.dismiss(claims[1], by=make_user(), version=1)

    assert next_for(claims[0]) == claims[2]


def test_claims_put_off_come_last_in_the_order_they_were_put_off(claims):
    first, second, third = claims
    for claim in (second, first):
        review.put_off(claim, by=make_user())

    assert next_for(first) == third
    review.dismiss(third, by=make_user(), version=1)
    assert next_for(third) == second


def test_what_somebody_put_off_is_not_late_for_others(claims):
    review.put_off(claims[0], by=make_user())

    assert next_for(claims[2], user=make_user("bob")) == claims[0]


def test_the_only_claim_left_comes_again(claims):
    for claim in claims[1:]:
        review.dismiss(claim, by=make_user(), version=1)
    review.put_off(claims[0], by=make_user())

    assert next_for(claims[0]) == claims[0]


def test_claims_that_are_no_longer_found_do_not_come(claims):
    type(claims[0]).objects.filter(pk=claims[0].pk).update(seen=False)

    assert next_for(article=claims[0].article) == claims[1]


def test_neighbours_in_the_text(claims):
    first, second, third = claims
    every = first.article.claims.all()

    assert queueing.following(every, first) == second.pk
    assert queueing.following(every, third) is None
    assert queueing.preceding(every, third) == second.pk
    assert queueing.preceding(every, first) is None


def test_what_somebody_else_has_to_check_is_passed_over(claims):
    review.take(claims[0], by=make_user("bob"), version=1)

    assert next_for(article=claims[0].article) == claims[1]
    assert next_for(article=claims[0].article, user=make_user("bob")) == claims[0]


def test_a_verdict_of_somebody_else_comes_for_its_second_check(claims, settings):
    settings.SECOND_CHECK = "all"
    review.decide(claims[0], Verdict.VERIFIED, by=make_user("bob"), version=1)

    assert next_for(article=claims[0].article) == claims[0]
    assert next_for(article=claims[0].article, user=make_user("bob")) == claims[1]
    assert next_for(article=claims[0].article, user=make_user("rita", role="Reporter")) == claims[1]


def test_without_second_check_a_verdict_is_not_looked_at_again(claims):
    review.decide(claims[0], Verdict.VERIFIED, by=make_user("bob"), version=1)

    assert next_for(article=claims[0].article) == claims[1]
