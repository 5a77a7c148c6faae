"""Taking back."""

import pytest

from claims import log, review
from claims.models import Event, Verb
from tests.factories import make_article, make_claim, make_decided, make_user

pytestmark = pytest.mark.django_db


def test_undo_takes_back_one_step_after_the_other():
    alice, claim = make_user(), make_decided()
    review.explain(claim, by=alice, version=claim.version, reason="exact")

    review.undo(claim, by=alice)
    assert (claim.verdict, claim.reason) == ("verified", "")
    review.undo(claim, by=alice)

    assert (claim.stage, claim.verdict, claim.checked_by, claim.version) == ("candidate", "", None, 5)
    with pytest.raises(review.Refused):
        review.undo(claim, by=alice)


def test_undo_is_refused_when_somebody_acted_since():
    alice, bob = make_user(), make_user("bob")
    claim = make_decided(by=alice)
    review.dismiss(claim, by=bob, version=claim.version)

    with pytest.raises(review.NotAllowed, match="bob"):
        review.undo(claim, by=alice)

    assert claim.stage == "dismissed"


def test_undo_reaches_further_back_once_the_other_took_back_theirs():
    alice, bob = make_user(), make_user("bob")
    claim = make_decided(by=alice)
    review.dismiss(claim, by=bob, version=claim.version)
    review.undo(claim, by=bob)

    review.undo(claim, by=alice)

    assert claim.stage == "candidate"


def test_own_events_leave_out_what_was_taken_back_and_others():
    alice, bob, article = make_user(), make_user("bob"), make_article()
    first, second = make_claim("45 %", article=article), make_claim("38 %", article=article)
    make_decided(first, by=alice)
    make_decided(second, by=alice)
    review.undo(second, by=alice)
    review.dismiss(second, by=bob, version=second.version)

    assert [event.subject_id for event in review.own_events(article, by=alice)] == [first.pk]


def test_the_log_verifies_after_all_this():
    claim = make_decided()
    review.undo(claim, by=make_user())
    review.dismiss(claim, by=make_user(), version=claim.version)

    assert list(log.verify()) == []
    assert [e.verb for e in Event.objects.filter(subject_type="claim").order_by("id")] == [
        Verb.DECIDED,
        Verb.UNDONE,
        Verb.DISMISSED,
    ]
