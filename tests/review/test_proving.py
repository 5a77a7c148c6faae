"""Evidence is added and removed through the one door, with events, and can be taken back."""

import pytest
from django.db import IntegrityError, transaction

from claims import evidence, log, passages, review
from claims.models import Claim, Event, Evidence, Verb, Verdict
from tests.factories import make_claim, make_decided, make_user
from tests.snapshots import REPORT, make_document, make_snapshot

pytestmark = pytest.mark.django_db


def span(words: str) -> tuple[int, int]:
    start = REPORT.index(words)
    return start, start + len(words)


def make_evidence(claim: Claim, words: str = "467 square kilometers") -> Evidence:
    """Return a passage that a person has added to a claim."""
    snapshot = make_snapshot(document=make_document(claim))
    review.add_evidence(claim, snapshot, *span(words), by=make_user(), version=claim.version)
    return claim.evidence.get()


def test_a_selected_passage_has_its_words_its_figure_and_how_the_claim_agrees():
    claim = make_claim(low="467", high="467", unit="km2/mo")

    added = make_evidence(claim, "forces gained 467 square kilometers")

    assert added.quote == "forces gained 467 square kilometers"
    assert REPORT.startswith(added.prefix + added.quote + added.suffix, added.start - len(added.prefix))
    assert (added.low, added.unit, added.statistic, added.outcome) == ("467", "km2/mo", "average", "exact")
    assert (added.origin, added.created_by) == ("person", make_user())


def test_white_space_around_a_selection_is_left_out():
    claim = make_claim()
    snapshot = make_snapshot()
    start, end = span(" 476 drones ")

    review.add_evidence(claim, snapshot, start, end, by=make_user(), version=1)

    assert claim.evidence.get().quote == "476 drones"


def test_a_passage_without_a_figure_is_evidence_too():
    added = make_evidence(make_claim(), "observers estimate")

    assert (added.low, added.outcome) == ("", "")


def test_a_passage_that_was_found_is_added_as_the_machine_read_it():
    claim, snapshot = make_claim(low="467", high="467", unit="km2/mo"), make_snapshot()
    hit = evidence.hits(claim, snapshot).best

    review.keep_found(claim, passages.of_hit(claim, snapshot, hit), by=make_user(), version=1)

    added = claim.evidence.get()
    assert (added.start, added.end, added.origin) == (hit.figure.start, hit.figure.end, "machine")
    assert added.created_by == make_user()


def test_the_place_of_a_passage_is_kept():
    claim, start = make_claim(), REPORT.index("At least")
    snapshot = make_snapshot(places=[[0, start, "page", "1"], [start, len(REPORT), "page", "2"]])

    review.add_evidence(claim, snapshot, *span("152,142"), by=make_user(), version=1)

    assert claim.evidence.get().place == "page 2"


def test_every_act_is_an_event_and_the_log_holds():
    claim = make_claim()
    added = make_evidence(claim)
    review.remove_evidence(added, by=make_user(), version=2)

    verbs = list(Event.objects.filter(subject_type="claim").order_by("sequence").values_list("verb", flat=True))
    assert verbs == [Verb.EVIDENCED, Verb.WITHDRAWN]
    assert list(log.verify()) == []


def test_adding_is_taken_back():
    claim = make_claim()
    make_evidence(claim)

    review.undo(claim, by=make_user())

    assert not claim.evidence.exists()


def test_what_was_removed_comes_back_whole():
    claim = make_claim(low="467", high="467", unit="km2/mo")
    added = make_evidence(claim)
    before = Evidence.objects.filter(pk=added.pk).values().get()
    review.remove_evidence(added, by=make_user(), version=claim.version)
    claim.refresh_from_db()

    review.undo(claim, by=make_user())

    assert Evidence.objects.values().get() == before


def test_an_absence_is_stated_with_its_reason():
    claim, snapshot = make_claim(), make_snapshot()

    review.state_absence(claim, " The annex is missing. ", by=make_user(), version=1, snapshot=snapshot)

    stated = claim.evidence.get()
    assert stated.is_absence
    assert (stated.explanation, stated.snapshot, stated.quote) == ("The annex is missing.", snapshot, "")


@pytest.mark.parametrize("words", ["", "  \n "])
def test_an_absence_without_a_reason_is_refused(words):
    with pytest.raises(review.Refused, match="where you looked"):
        review.state_absence(make_claim(), words, by=make_user(), version=1)


@pytest.mark.parametrize("selection", [(0, 0), (5, 2), (22, 23), (10**9, 10**9 + 5)])
def test_a_selection_without_words_is_refused(selection):
    with pytest.raises(review.Refused, match="Select the words"):
        review.add_evidence(make_claim(), make_snapshot(), *selection, by=make_user(), version=1)


def test_a_snapshot_whose_figures_are_being_read_is_to_be_waited_for():
    snapshot = make_snapshot(read=False)
    evidence.keep_figures(snapshot)

    with pytest.raises(review.Refused, match="still being read"):
        review.add_evidence(make_claim(), snapshot, *span("467"), by=make_user(), version=1)


def test_who_may_not_check_may_not_prove():
    with pytest.raises(review.NotAllowed):
        review.state_absence(make_claim(), "Nothing.", by=make_user("bob", editor=False), version=1)


def test_who_saw_an_older_version_is_overtaken():
    claim = make_claim()
    make_evidence(claim)

    with pytest.raises(review.Overtaken):
        review.state_absence(claim, "Nothing.", by=make_user(), version=1)


def test_verifying_may_need_evidence(settings):
    settings.VERIFY_NEEDS_EVIDENCE = True

    with pytest.raises(review.Refused, match="takes evidence"):
        make_decided()
    make_decided(verdict=Verdict.REFUTED)


def test_evidence_or_its_stated_absence_lets_a_claim_be_verified(settings):
    settings.VERIFY_NEEDS_EVIDENCE = True
    proven, absent = make_claim(), make_claim("38 %")
    make_evidence(proven)
    review.state_absence(absent, "Confirmed on the phone by the press office.", by=make_user(), version=1)

    assert make_decided(proven).verdict == Verdict.VERIFIED
    assert make_decided(absent).verdict == Verdict.VERIFIED


def test_the_last_evidence_of_a_verified_claim_stays_where_it_is_needed(settings):
    settings.VERIFY_NEEDS_EVIDENCE = True
    claim = make_claim()
    added = make_evidence(claim)
    make_decided(claim)

    with pytest.raises(review.Refused, match="needs evidence"):
        review.remove_evidence(claim.evidence.get(), by=make_user(), version=claim.version)
    settings.VERIFY_NEEDS_EVIDENCE = False
    review.remove_evidence(added, by=make_user(), version=claim.version)


def test_a_passage_needs_a_snapshot_and_an_absence_its_words():
    for fields in ({"quote": "467", "start": 1, "end": 4}, {"quote": ""}, {"explanation": "x", "outcome": "exact"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Evidence.objects.create(claim=make_claim(), created_at="2026-01-01T00:00:00Z", **fields)
