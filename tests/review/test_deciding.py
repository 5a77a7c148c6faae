"""Verdicts and their reasons; what is no claim."""

import pytest

from claims import review
from claims.models import Event, EventText, Verdict
from tests.factories import make_claim, make_decided, make_user

pytestmark = pytest.mark.django_db


def test_deciding_records_verdict_reason_and_checker():
    alice, claim = make_user(), make_claim()

    review.decide(
        claim,
        Verdict.REFUTED,
        by=alice,
        version=1,
        reason="exaggerated",
        explanation="41 % dans le tableau 3",
        url="https://example.org/t3",
    )

    assert (claim.stage, claim.verdict, claim.reason) == ("checked", "refuted", "exaggerated")
    assert (claim.checked_by, claim.checked_url, claim.version) == (alice, "https://example.org/t3", 2)
    assert claim.touched


def test_each_decision_is_one_event_with_before_and_after():
    claim = make_decided()

    event = Event.objects.get(subject_type="claim", subject_id=claim.pk)

    assert (event.verb, event.before["stage"], event.after["stage"]) == ("decided", "candidate", "checked")
    assert event.actor_name == "alice"


def test_what_people_write_is_kept_apart_from_the_chain():
    make_decided(explanation="vu au tableau 3")

    event = Event.objects.latest("id")

    assert "explanation" not in event.after
    assert EventText.objects.get(event=event).after["explanation"] == "vu au tableau 3"


def test_who_may_not_check_is_told_so():
    reader, claim = make_user("bob", editor=False), make_claim()

    with pytest.raises(review.NotAllowed, match="Ask an administrator"):
        review.decide(claim, Verdict.VERIFIED, by=reader, version=1)

    assert review.next_stages(claim, reader) == []


def test_a_stale_version_changes_nothing_and_shows_the_claim_as_it_is():
    claim = make_decided()

    with pytest.raises(review.Overtaken) as overtaken:
        review.decide(claim, Verdict.REFUTED, by=make_user("bob"), version=1)

    assert overtaken.value.claim.verdict == "verified"
    assert Event.objects.filter(subject_type="claim").count() == 1


def test_a_reason_of_another_verdict_is_refused():
    with pytest.raises(review.Refused):
        review.decide(make_claim(), Verdict.VERIFIED, by=make_user(), version=1, reason="exaggerated")


def test_a_reason_can_follow_the_decision():
    claim = make_decided()

    review.explain(claim, by=make_user(), version=claim.version, reason="rounded", explanation="45,2")

    assert (claim.reason, claim.explanation, claim.verdict) == ("rounded", "45,2", "verified")


def test_a_candidate_cannot_be_explained():
    with pytest.raises(review.Refused):
        review.explain(make_claim(), by=make_user(), version=1, explanation="…")
