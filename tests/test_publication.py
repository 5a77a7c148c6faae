"""Publishing all claims of an article whose check is done."""

import pytest

from claims import publication, review
from claims.models import Claim, Stage, Verdict
from tests.factories import make_article, make_claim, make_decided, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def paula(db):
    return make_user("paula")


@pytest.fixture
def article(db):
    return make_article()


def versions(claims) -> dict[int, int]:
    return {claim.pk: claim.version for claim in claims}


def test_what_is_decided_is_published_and_what_is_not_stays(article, paula):
    decided = make_decided(make_claim("45 %", article=article))
    left = make_claim("38 %", article=article)

    claims, waiting = publication.publishable(article, by=paula)

    assert (claims, waiting) == ([decided], [])
    assert publication.publish(article, versions(claims), by=paula) == (1, 0)
    assert Claim.objects.get(pk=decided.pk).stage == Stage.PUBLISHED
    assert Claim.objects.get(pk=left.pk).stage == Stage.CANDIDATE


def test_what_lacks_its_second_check_or_a_reason_waits(article, paula, settings):
    unexplained = make_decided(make_claim("45 %", article=article), Verdict.REFUTED)
    settings.SECOND_CHECK = "all"
    unconfirmed = make_decided(make_claim("38 %", article=article))

    assert publication.publishable(article, by=paula) == ([], [unexplained, unconfirmed])


def test_what_was_confirmed_is_published(article, paula, settings):
    settings.SECOND_CHECK = "all"
    claim = make_decided(make_claim(article=article), by=make_user("carol"))
    review.confirm(claim, by=make_user("dan"), version=claim.version)

    assert publication.publishable(article, by=paula)[0] == [claim]


def test_what_somebody_has_changed_since_is_not_published(article, paula):
    claim = make_decided(make_claim(article=article))
    seen = versions([claim])
    review.explain(claim, by=make_user(), version=claim.version, explanation="Wait!")

    assert publication.publish(article, seen, by=paula) == (0, 1)
    assert Claim.objects.get(pk=claim.pk).stage == Stage.CHECKED


def test_claims_of_another_article_are_not_published_from_here(article, paula):
    other = make_decided(make_claim(article=make_article()))

    assert publication.publish(article, versions([other]), by=paula) == (0, 1)
    assert Claim.objects.get(pk=other.pk).stage == Stage.CHECKED


def test_who_may_not_publish_publishes_nothing(article):
    claim = make_decided(make_claim(article=article))

    assert publication.publishable(article, by=make_user("ed", role="Editor")) == ([], [claim])
    assert publication.publish(article, versions([claim]), by=make_user("ed", role="Editor")) == (0, 1)


def test_finding_them_takes_as_many_queries_however_many_there_are(article, paula, django_assert_num_queries):
    make_decided(make_claim("45 %", article=article))
    make_decided(make_claim("38 %", article=article))
    paula.has_perm(review.PUBLISH)

    with django_assert_num_queries(2):
        publication.publishable(article, by=paula)
