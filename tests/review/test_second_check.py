"""A second pair of eyes: who confirms what, what happens when they differ, and who sees what till then."""

import pytest

from claims import review
from claims.models import Event, Stage, Verb, Verdict
from tests.factories import make_claim, make_decided, make_user

pytestmark = pytest.mark.django_db

REFUTED = {"verdict": Verdict.REFUTED, "reason": "exaggerated"}


@pytest.fixture(autouse=True)
def all_verdicts(settings):
    settings.SECOND_CHECK = "all"


@pytest.fixture
def alice(db):
    return make_user("alice")


@pytest.fixture
def bob(db):
    return make_user("bob")


def last(claim) -> Event:
    return Event.objects.filter(subject_type="claim", subject_id=claim.pk).latest("sequence")


def test_the_same_verdict_by_somebody_else_confirms(alice, bob):
    claim = make_decided(by=alice, reason="exact")

    review.decide(claim, Verdict.VERIFIED, by=bob, version=2)

    assert (claim.stage, claim.verdict, claim.reason) == ("confirmed", "verified", "exact")
    assert (claim.checked_by, claim.confirmed_by) == (alice, bob)


def test_another_verdict_gives_the_claim_back_with_both_in_the_log(alice, bob):
    claim = make_decided(by=alice)

    review.decide(claim, Verdict.REFUTED, by=bob, version=2, reason="exaggerated", explanation="41 % au tableau 3")

    assert (claim.stage, claim.verdict, claim.assignee) == ("assigned", "", alice)
    event = last(claim)
    assert (event.verb, event.before["verdict"], event.after["second_verdict"]) == ("disputed", "verified", "refuted")
    assert event.free_text.after["second_explanation"] == "41 % au tableau 3"


def test_that_it_is_no_claim_is_another_finding_too(alice, bob):
    claim = make_decided(by=alice)

    review.dismiss(claim, by=bob, version=2)

    assert (claim.stage, last(claim).after["second_verdict"]) == ("assigned", "dismissed")


def test_who_checked_it_may_change_their_mind_meanwhile(alice):
    claim = make_decided(by=alice)

    review.decide(claim, Verdict.REFUTED, by=alice, version=2)

    assert (claim.stage, claim.verdict) == ("checked", "refuted")


def test_nobody_confirms_their_own_verdict(alice):
    claim = make_decided(by=alice)

    with pytest.raises(review.NotAllowed, match="You gave this verdict yourself"):
        review.confirm(claim, by=alice, version=2)


def test_an_administrator_may_and_the_event_says_so():
    ada = make_user("ada", admin=True)
    claim = make_decided(by=ada)

    event = review.confirm(claim, by=ada, version=2)

    assert (claim.stage, event.after["override"]) == ("confirmed", ["not_own_verdict"])


def test_who_may_not_confirm_decides_nothing_on_a_claim_that_waits(alice):
    claim, reporter = make_decided(by=alice), make_user("rita", role="Reporter")

    for act in (
        lambda: review.decide(claim, Verdict.VERIFIED, by=reporter, version=2),
        lambda: review.dismiss(claim, by=reporter, version=2),
        lambda: review.reopen(claim, by=reporter, version=2),
        lambda: review.explain(claim, by=reporter, version=2, reason="exact"),
    ):
        with pytest.raises(review.NotAllowed):
            act()


def test_a_verdict_other_than_verified_needs_a_reason_or_a_note_first(alice, bob):
    claim = make_decided(verdict=Verdict.UNVERIFIABLE, by=alice)

    with pytest.raises(review.NotAllowed, match="needs a reason or a note"):
        review.decide(claim, Verdict.UNVERIFIABLE, by=bob, version=2)


@pytest.mark.parametrize("said", [{"reason": "no_source"}, {"explanation": "Nulle part"}])
def test_the_second_person_may_give_it(alice, bob, said):
    claim = make_decided(verdict=Verdict.UNVERIFIABLE, by=alice)

    review.decide(claim, Verdict.UNVERIFIABLE, by=bob, version=2, **said)

    assert (claim.stage, claim.reason or claim.explanation) == ("confirmed", next(iter(said.values())))


def test_what_the_first_person_said_stays(alice, bob):
    claim = make_decided(by=alice, explanation="Tableau 3")

    review.decide(claim, Verdict.VERIFIED, by=bob, version=2, explanation="Tableau 3, ligne 2")

    assert (claim.explanation, last(claim).free_text.after["second_explanation"]) == (
        "Tableau 3",
        "Tableau 3, ligne 2",
    )


@pytest.mark.parametrize(
    ("rule", "verdict", "stage"),
    [
        ("none", Verdict.REFUTED, Stage.CHECKED),
        ("others", Verdict.VERIFIED, Stage.CHECKED),
        ("others", Verdict.REFUTED, Stage.CONFIRMED),
        ("all", Verdict.VERIFIED, Stage.CONFIRMED),
    ],
)
def test_the_setting_says_which_verdicts_take_a_second_check(settings, alice, bob, rule, verdict, stage):
    settings.SECOND_CHECK = rule
    claim = make_decided(verdict=verdict, by=alice, explanation="Vu")

    review.decide(claim, verdict, by=bob, version=2)

    assert claim.stage == stage


def test_a_claim_is_not_published_before_its_second_check(alice, bob):
    claim = make_decided(by=alice)
    with pytest.raises(review.NotAllowed, match="waits for its second check"):
        review.publish(claim, by=bob, version=2)

    review.confirm(claim, by=bob, version=2)
    review.publish(claim, by=bob, version=3)

    assert claim.stage == "published"


def test_a_page_that_is_out_of_date_confirms_nothing(alice, bob):
    claim = make_decided(by=alice)

    with pytest.raises(review.Overtaken):
        review.decide(claim, Verdict.VERIFIED, by=bob, version=1)


def test_confirming_can_be_taken_back_until_publication(alice, bob):
    claim = make_decided(by=alice)
    review.confirm(claim, by=bob, version=2)

    review.undo(claim, by=bob)

    assert (claim.stage, claim.confirmed_by, claim.checked_by) == ("checked", None, alice)


def test_another_finding_can_be_taken_back(alice, bob):
    claim = make_decided(by=alice, reason="exact")
    review.decide(claim, Verdict.REFUTED, by=bob, version=2)

    review.undo(claim, by=bob)

    assert (claim.stage, claim.verdict, claim.reason, claim.assignee) == ("checked", "verified", "exact", None)


def test_a_claim_given_back_can_be_decided_anew_and_confirmed(alice, bob):
    claim = make_decided(by=alice)
    review.decide(claim, by=bob, version=2, **REFUTED)

    review.decide(claim, by=alice, version=3, **REFUTED)
    review.decide(claim, Verdict.REFUTED, by=bob, version=4)

    assert (claim.stage, claim.verdict) == ("confirmed", "refuted")
    verbs = Event.objects.filter(subject_type="claim").order_by("sequence").values_list("verb", flat=True)
    assert list(verbs) == [Verb.DECIDED, Verb.DISPUTED, Verb.DECIDED, Verb.CONFIRMED]


def test_blind_the_first_verdict_is_hidden_from_everybody_else(settings, alice, bob):
    settings.SECOND_CHECK_BLIND = True
    claim = make_decided(by=alice, reason="exact", explanation="Tableau 3")

    seen = review.as_seen_by(claim, bob)

    assert (seen.stage, seen.verdict, seen.reason, seen.explanation, seen.checked_by) == ("checked", "", "", "", None)
    assert review.as_seen_by(claim, alice).verdict == "verified"
    assert claim.verdict == "verified"


def test_blind_it_shows_once_confirmed(settings, alice, bob):
    settings.SECOND_CHECK_BLIND = True
    claim = make_decided(by=alice)
    review.confirm(claim, by=bob, version=2)

    assert review.as_seen_by(claim, make_user("carol")).verdict == "verified"


def test_seeing_both_nothing_is_hidden(alice, bob):
    assert review.as_seen_by(make_decided(by=alice), bob).verdict == "verified"


def test_a_candidate_waits_for_nobody():
    assert not review.second_check.waits(make_claim())
