"""Taking, assigning, handing over, giving back."""

import pytest

from claims import review
from claims.models import Event, Stage
from tests.factories import make_claim, make_decided, make_user

from .steps import claim_at

pytestmark = pytest.mark.django_db


@pytest.fixture
def reporter(db):
    return make_user("rita", role="Reporter")


def test_a_checker_takes_a_claim(reporter):
    claim = make_claim()

    event = review.take(claim, by=reporter, version=1)

    assert (claim.stage, claim.assignee, event.verb) == ("assigned", reporter, "assigned")


def test_an_editor_assigns_to_others(reporter):
    claim = make_claim()

    review.assign(claim, reporter, by=make_user("ed", role="Editor"), version=1)

    assert claim.assignee == reporter


def test_who_may_not_assign_takes_for_themself_only(reporter):
    with pytest.raises(review.NotAllowed, match="not assign them to others"):
        review.assign(make_claim(), make_user(), by=reporter, version=1)


def test_who_has_it_hands_it_over(reporter):
    claim = claim_at(Stage.ASSIGNED, checker=reporter)

    review.assign(claim, make_user("bob"), by=reporter, version=2)

    assert claim.assignee == make_user("bob")


def test_nobody_takes_it_from_them(reporter):
    claim = claim_at(Stage.ASSIGNED)

    with pytest.raises(review.NotAllowed, match="assigned to somebody else"):
        review.take(claim, by=reporter, version=2)


def test_it_is_given_back(reporter):
    claim = claim_at(Stage.ASSIGNED, checker=reporter)

    review.release(claim, by=reporter, version=2)

    assert (claim.stage, claim.assignee) == ("candidate", None)


def test_what_nobody_has_cannot_be_given_back(reporter):
    with pytest.raises(review.Refused):
        review.release(make_claim(), by=reporter, version=1)


def test_a_decided_claim_is_assigned_to_nobody(reporter):
    with pytest.raises(review.NotAllowed):
        review.take(make_decided(), by=reporter, version=2)


def test_it_is_not_assigned_to_who_may_not_check():
    reader = make_user("rob", role="Reader")

    with pytest.raises(review.Refused, match="rob may not check"):
        review.assign(make_claim(), reader, by=make_user(), version=1)


def test_handing_over_is_taken_back_by_who_did_it(reporter):
    claim = claim_at(Stage.ASSIGNED, checker=reporter)
    review.assign(claim, make_user("bob"), by=reporter, version=2)

    review.undo(claim, by=reporter)

    assert claim.assignee == reporter


def test_a_decision_leaves_on_record_who_had_it(reporter):
    claim = claim_at(Stage.ASSIGNED, checker=reporter)
    make_decided(claim, by=make_user("bob"))

    assert Event.objects.get(verb="assigned").after["assignee_id"] == reporter.pk
    assert claim.stage == "checked"
