"""The one door: transitions, compare-and-swap, undo."""

from itertools import product

import pytest
from django.core.exceptions import ValidationError

from claims import log, review
from claims.models import Claim, Event, EventText, Extraction, Origin, Stage, Verb, Verdict
from tests.factories import make_article, make_claim, make_decided, make_revision, make_source, make_user

pytestmark = pytest.mark.django_db


def to_stage(claim: Claim, stage: Stage) -> Claim:
    """Bring a candidate to a stage by the real steps."""
    if stage == Stage.CHECKED:
        review.decide(claim, Verdict.VERIFIED, by=make_user(), version=claim.version)
    if stage == Stage.DISMISSED:
        review.dismiss(claim, by=make_user(), version=claim.version)
    return claim


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


@pytest.mark.parametrize(("old", "new"), list(product([Stage.CANDIDATE, Stage.CHECKED, Stage.DISMISSED], repeat=2)))
def test_only_transitions_of_the_table_happen(old, new):
    claim, alice = to_stage(make_claim(), old), make_user()
    move = {
        Stage.CHECKED: lambda: review.decide(claim, Verdict.REFUTED, by=alice, version=claim.version),
        Stage.DISMISSED: lambda: review.dismiss(claim, by=alice, version=claim.version),
        Stage.CANDIDATE: lambda: review.reopen(claim, by=alice, version=claim.version),
    }[new]

    if (old, new) in review.TRANSITIONS:
        move()
        assert claim.stage == new
    else:
        with pytest.raises(review.NotAllowed):
            move()


def test_transitions_name_every_permission_and_only_known_stages():
    assert set(review.TRANSITIONS.values()) == {review.CHECK}
    assert {stage for pair in review.TRANSITIONS for stage in pair} <= set(Stage)


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


def test_editing_sets_the_magnitude_in_base_units():
    claim = make_claim()

    review.edit(claim, by=make_user(), version=1, low="4.5", high="4.5", unit="km")

    assert (claim.low, claim.unit, claim.magnitude) == ("4.5", "km", 4500.0)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"low": "quarante"}, "low"),
        ({"low": "NaN"}, "low"),
        ({"low": "9", "high": "5"}, "high"),
        ({"unit": "bogus"}, "unit"),
        ({"bound": "roughly"}, "bound"),
        ({"period_from": "2025-13-01"}, "period_from"),
    ],
)
def test_editing_tells_what_is_wrong_at_its_field(changes, field):
    claim = make_claim()

    with pytest.raises(ValidationError) as error:
        review.edit(claim, by=make_user(), version=1, **changes)

    assert field in error.value.message_dict
    assert Claim.objects.get(pk=claim.pk).version == 1


def test_linking_and_taking_back():
    claim, insee = make_claim(), make_source()
    citation = claim.citations.create(text="l’Insee", cue="Selon")

    review.link(citation, insee, by=make_user(), version=1)
    assert claim.citations.get().source == insee
    review.undo(Claim.objects.get(pk=claim.pk), by=make_user())

    assert claim.citations.get().source is None


def test_a_removed_citation_comes_back_whole_by_undo():
    claim = make_claim()
    citation = claim.citations.create(text="l’Insee", cue="Selon", start=6, end=13, relay=True)
    review.uncite(citation, by=make_user(), version=1)
    claim.refresh_from_db()

    review.undo(claim, by=make_user())

    back = claim.citations.get()
    assert (back.pk, back.text, back.start, back.relay) == (citation.pk, "l’Insee", 6, True)


def test_a_person_can_add_a_citation():
    claim = make_claim()

    review.cite(claim, make_source(), by=make_user(), version=1)

    assert claim.citations.get().origin == Origin.PERSON


def test_a_selection_becomes_a_claim_without_its_blanks_and_is_queued_to_be_read():
    revision = make_revision("Un 🦔 pèse 800 g.  Fin.")

    claim = review.add(revision, 9, 16, by=make_user())

    assert (claim.quote, claim.start, claim.end) == ("800 g.", 10, 16)
    assert claim.prefix.endswith("pèse ")
    assert Extraction.objects.get(claim=claim).state == "pending"


def test_a_blank_selection_is_refused():
    with pytest.raises(review.Refused):
        review.add(make_revision("Rien   ici 5"), 4, 7, by=make_user())


def test_undoing_an_added_claim_keeps_it_as_not_a_claim():
    claim = review.add(make_revision(), 0, 5, by=make_user())

    review.undo(claim, by=make_user())

    assert claim.stage == "dismissed"


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
