"""What the documents of a claim say about its figure, and what verdict that suggests."""

import pytest
from django.utils import translation

from claims import evidence, review
from claims.agreement_words import NOTES, SENTENCES
from claims.models import REASONS, Claim, SnapshotReading
from claims.quantities.agreement import Note, Outcome

from .factories import make_article, make_claim, make_source, make_user
from .snapshots import REPORT, make_document, make_snapshot

pytestmark = pytest.mark.django_db

TEXT = (
    "En 2025, l’armée russe a conquis en moyenne 467 km² chaque mois en Ukraine, selon l’ISW. "
    "Près de 150 000 soldats russes ont été tués depuis février 2022, selon la BBC et Mediazona."
)
AREA = {"low": "467", "high": "467", "step": "1", "unit": "km2/mo", "text": TEXT[: TEXT.index(" Près")]}
SOLDIERS = {"low": "150000", "high": "150000", "step": "1", "unit": "1", "bound": "almost", "counted": "soldats"}
SOLDIERS["text"] = TEXT[TEXT.index("Près") :]


def claim_of(quote: str = "467 km² chaque mois", **fields) -> Claim:
    """Return a claim of TEXT whose sentence begins where it does."""
    fields = {**AREA, **fields}
    start = TEXT.index(fields["text"])
    return make_claim(quote, article=make_article(TEXT), start=start, end=start + len(fields["text"]), **fields)


def soldiers(**fields) -> Claim:
    return claim_of("Près de 150 000 soldats", **SOLDIERS | fields)


def quotes(found, text=REPORT):
    return [text[hit.figure.start : hit.figure.end] for hit in found.hits]


def test_hits_are_the_passages_that_have_the_figure_best_first():
    found = evidence.hits(claim_of(), make_snapshot())

    assert quotes(found)[1:] == ["5,604 square kilometres"]
    assert REPORT[found.hits[0].figure.value_start :].startswith("467 square kilometers")


def test_there_are_no_hits_before_the_figures_are_read_and_then_they_are_queued():
    snapshot = make_snapshot(read=False)

    assert evidence.hits(claim_of(), snapshot) is None
    assert SnapshotReading.objects.get().snapshot == snapshot


def test_a_snapshot_is_queued_once():
    snapshot = make_snapshot(read=False)

    assert evidence.keep_figures(snapshot) == evidence.keep_figures(snapshot)


def test_a_claim_without_a_number_has_no_hits():
    assert evidence.hits(claim_of(low="", high=""), make_snapshot()).hits == ()
    assert evidence.hits(claim_of(low="1E999999", high="1E999999"), make_snapshot()).hits == ()


def test_the_newest_good_copy_of_each_offered_document_is_searched():
    claim = claim_of()
    document = make_document(claim)
    make_snapshot("An older text.", document=document)
    newest = make_snapshot(document=document)
    make_snapshot("Accept all cookies", document=document, quality="consent")
    make_snapshot(document=make_document(url="https://elsewhere.example/"))

    assert [each.snapshot for each in evidence.search(claim)] == [newest]


def test_searching_asks_a_fixed_number_of_queries(django_assert_max_num_queries):
    claim = claim_of()
    for number in range(4):
        make_snapshot(document=make_document(claim, url=f"https://reports.example/{number}"))

    with django_assert_max_num_queries(4):
        assert len(evidence.search(claim)) == 4


def test_the_best_passage_of_all_documents_agrees():
    claim = soldiers()
    make_snapshot(
        "In the river swam 150,000,000 soldiers of fortune.", document=make_document(claim, url="a.example/x")
    )
    good = make_snapshot(document=make_document(claim))

    snapshot, hit = evidence.best(claim)

    assert snapshot == good
    assert hit.agreement.outcome is Outcome.ROUNDED


@pytest.mark.parametrize(
    ("claim", "verdict", "reason", "words"),
    [
        (claim_of, "verified", "exact", "The source says 467"),
        (soldiers, "verified", "rounded", "rounded to 2 digits"),
        (lambda: soldiers(low="157900", high="157900", bound="exact"), "refuted", "exaggerated", "3.8% above"),
        (lambda: soldiers(low="152142", high="152142", bound="exact"), "misattributed", "bound_dropped", "at least"),
        (lambda: claim_of(unit="km2/d"), "refuted", "wrong_unit", "but the source says"),
        (lambda: claim_of(low="9120", high="9120"), "misattributed", "not_in_source", "in none of the documents"),
    ],
)
def test_the_best_evidence_suggests_a_verdict_with_its_reason_and_words(claim, verdict, reason, words):
    claim = claim()
    claim.citations.create(text="l’ISW")
    make_snapshot(document=make_document(claim))

    suggested = evidence.suggestion(claim)

    assert (suggested.verdict, suggested.reason) == (verdict, reason)
    assert words in suggested.sentence


def test_nothing_is_suggested_from_documents_that_are_not_read_or_not_whole():
    claim = claim_of(low="9120", high="9120")
    make_snapshot(document=make_document(claim), read=False)
    assert evidence.suggestion(claim) is None  # its figures are read later

    other = claim_of(low="9120", high="9120")
    make_snapshot(document=make_document(other, url="https://b.example/"), is_partial=True)
    assert evidence.suggestion(other) is None


def test_nothing_is_suggested_without_documents():
    assert evidence.suggestion(claim_of()) is None


def test_nothing_is_suggested_from_a_number_that_may_stand_there_by_chance():
    claim = soldiers(low="476", high="476", bound="exact", counted="bateaux", text=SOLDIERS["text"])
    make_snapshot("The port has 476 cranes.", document=make_document(claim))

    assert evidence.suggestion(claim) is None


def test_evidence_that_people_have_added_comes_first():
    claim = soldiers()
    snapshot = make_snapshot(document=make_document(claim))
    start = REPORT.index("476 drones")

    review.add_evidence(claim, snapshot, start, start + 10, by=make_user(), version=claim.version)

    assert evidence.suggestion(claim) is None  # it has nothing to do with the claim, and a person chose it
    review.state_absence(claim, "Not in the annex either.", by=make_user(), version=claim.version)
    assert evidence.suggestion(claim) is None


def test_evidence_is_judged_by_the_claim_as_it_is_now():
    claim = claim_of()
    snapshot = make_snapshot(document=make_document(claim))
    start = REPORT.index("467")
    review.add_evidence(claim, snapshot, start, start + 3, by=make_user(), version=claim.version)
    assert evidence.suggestion(claim).reason == "exact"

    review.edit(claim, by=make_user(), version=claim.version, low="476", high="476")

    assert evidence.suggestion(claim).reason == "exaggerated"
    assert claim.evidence.get().outcome == "exact"  # what was seen when it was added stays on record


def test_a_share_is_worked_out_from_its_part_and_whole():
    text = "Of the hospitals in the region, 12 of the 48 hospitals were hit."
    claim = claim_of(low="25", high="25", unit="%", text=AREA["text"])
    snapshot = make_snapshot(text, document=make_document(claim))
    start = text.index("12")

    review.add_evidence(claim, snapshot, start, start + 2, by=make_user(), version=claim.version)

    assert claim.evidence.get().outcome == "derived"
    assert evidence.suggestion(claim).reason == "derived"


def test_a_stated_absence_suggests_that_it_is_not_in_the_source():
    claim = claim_of()
    review.state_absence(claim, "The report has no such figure.", by=make_user(), version=claim.version)

    suggested = evidence.suggestion(claim)

    assert (suggested.reason, suggested.sentence) == ("not_in_source", "The report has no such figure.")


def test_a_suggestion_changes_nothing():
    claim = claim_of()
    make_snapshot(document=make_document(claim))
    before = Claim.objects.filter(pk=claim.pk).values().get()

    evidence.suggestion(claim)

    assert Claim.objects.filter(pk=claim.pk).values().get() == before


def test_a_cited_source_offers_its_documents():
    claim, source = claim_of(), make_source("isw")
    claim.citations.create(source=source, text="ISW")
    document = make_document()
    document.source = source
    document.save()
    make_snapshot(document=document)

    assert evidence.suggestion(claim).reason == "exact"


def test_every_outcome_has_a_fitting_verdict_and_words():
    assert evidence.VERDICTS.keys() == set(Outcome) - {Outcome.UNRELATED}
    assert SENTENCES.keys() == set(Outcome)
    assert NOTES.keys() == set(Note)
    for verdict, reason in [*evidence.VERDICTS.values(), *evidence.NOTED.values(), evidence.ABSENT]:
        assert reason in REASONS[verdict]


def test_the_words_are_in_the_readers_language_and_write_numbers_its_way():
    claim = soldiers()
    make_snapshot(document=make_document(claim))

    with translation.override("fr"):
        assert "152\N{NO-BREAK SPACE}142" in evidence.suggestion(claim).sentence


@pytest.mark.parametrize(("text", "reason"), [("450", "exaggerated"), ("900", None), ("47", None)])
def test_a_value_far_off_is_another_thing(text, reason):
    passage = f"In 2025 the Russian army took {text} square kilometers per month on average in Ukraine."
    claim = claim_of()
    make_snapshot(passage, document=make_document(claim))

    suggested = evidence.suggestion(claim)

    assert (suggested.reason if suggested else None) == reason


def test_a_source_that_nobody_cites_for_the_figure_need_not_have_it():
    claim = claim_of()
    make_snapshot("Nothing of the kind.", document=make_document(claim))

    assert evidence.suggestion(claim) is None

    claim.citations.create(text="l’ISW")

    assert evidence.suggestion(claim).reason == "not_in_source"
