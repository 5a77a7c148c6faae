"""Publishing."""

import pytest

from claims import review
from claims.models import Verdict
from tests.factories import make_decided, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def paula(db):
    return make_user("paula", role="Publisher")


def test_publishing_records_when(paula):
    claim = make_decided()

    review.publish(claim, by=paula, version=2)

    assert claim.stage == "published"
    assert claim.published_at is not None


def test_who_may_not_publish_is_told_so():
    with pytest.raises(review.NotAllowed, match="may not publish"):
        review.publish(make_decided(), by=make_user("ed", role="Editor"), version=2)


def test_an_unexplained_refutation_is_not_published(paula):
    with pytest.raises(review.NotAllowed, match="needs a reason or a note"):
        review.publish(make_decided(verdict=Verdict.REFUTED), by=paula, version=2)
