"""Publishing, correcting, retracting."""

import pytest
from django.core.exceptions import ValidationError

from claims import review
from claims.models import Claim, Stage, Verdict
from tests.factories import make_decided, make_user

from .steps import claim_at

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


def test_a_correction_keeps_before_after_and_what_was_wrong(paula):
    claim = claim_at(Stage.PUBLISHED)

    event = review.correct(
        claim,
        by=paula,
        version=claim.version,
        notice="We read 45 for 54.",
        low="54",
        high="54",
        verdict=Verdict.REFUTED,
        reason="understated",
    )

    assert (claim.stage, claim.low, claim.verdict, claim.reason) == ("corrected", "54", "refuted", "understated")
    assert (event.before["low"], event.after["low"]) == ("45", "54")
    assert event.free_text.after["notice"] == "We read 45 for 54."


@pytest.mark.parametrize("act", [review.correct, review.retract])
@pytest.mark.parametrize("notice", ["", "  "])
def test_without_saying_what_was_wrong_nothing_is_corrected(paula, act, notice):
    claim = claim_at(Stage.PUBLISHED)

    with pytest.raises(review.Refused, match="what was wrong"):
        act(claim, by=paula, version=claim.version, notice=notice)

    assert Claim.objects.get(pk=claim.pk).stage == "published"


def test_a_correction_takes_no_value_that_is_none(paula):
    claim = claim_at(Stage.PUBLISHED)

    with pytest.raises(ValidationError):
        review.correct(claim, by=paula, version=claim.version, notice="Wrong.", low="many")


def test_a_correction_takes_no_reason_of_another_verdict(paula):
    claim = claim_at(Stage.PUBLISHED)

    with pytest.raises(review.Refused):
        review.correct(claim, by=paula, version=claim.version, notice="Wrong.", reason="exaggerated")


def test_a_changed_verdict_does_not_keep_the_reason_of_the_old_one(paula):
    claim = claim_at(Stage.PUBLISHED, reason="exact")

    with pytest.raises(review.Refused):
        review.correct(claim, by=paula, version=claim.version, notice="Wrong.", verdict=Verdict.REFUTED)


def test_a_correction_to_another_verdict_is_explained_too(paula):
    claim = claim_at(Stage.PUBLISHED)

    with pytest.raises(review.NotAllowed, match="needs a reason or a note"):
        review.correct(claim, by=paula, version=claim.version, notice="Wrong.", verdict=Verdict.REFUTED)


def test_retracting_keeps_the_record(paula):
    claim = claim_at(Stage.PUBLISHED)

    event = review.retract(claim, by=paula, version=claim.version, notice="The source was withdrawn.")

    assert (claim.stage, claim.verdict, event.verb) == ("retracted", "verified", "retracted")
    assert review.next_stages(claim, paula) == []
