"""What the documents of a claim say about its figure: the passages that have it, and the verdict that they suggest.

Looking figures up needs no engine: a worker has read them when the snapshot was taken (`source_reading`).
"""

from collections.abc import Sequence
from typing import NamedTuple

from django.utils import timezone
from django.utils.translation import gettext as _

from claims import documents, hints, passages
from claims.agreement_words import sentence
from claims.finding import AGREEING, APART, WORTH, Found, Hit, Sought, heads_of, rank
from claims.models import Claim, Evidence, Quality, Reason, Snapshot, SnapshotReading, SnapshotState, Verdict
from claims.quantities.agreement import Note, Outcome
from claims.statements import statement

# A claim is looked up in so many documents of those that it offers, the first ones first.
DOCUMENTS = 8
# What is measured in such units is seldom met by chance; counts and shares are.
BY_CHANCE = frozenset(("1", "%", "pp", "x"))

# Which verdict an outcome suggests, with which reason. Where the numbers agree, what the article has dropped of its
# source's words comes before the outcome. Nothing else is decided by notes.
VERDICTS: dict[Outcome, tuple[Verdict, Reason]] = {
    Outcome.EXACT: (Verdict.VERIFIED, Reason.EXACT),
    Outcome.CONVERTED: (Verdict.VERIFIED, Reason.CONVERTED),
    Outcome.DERIVED: (Verdict.VERIFIED, Reason.DERIVED),
    Outcome.WITHIN: (Verdict.VERIFIED, Reason.WITHIN),
    Outcome.ROUNDED: (Verdict.VERIFIED, Reason.ROUNDED),
    Outcome.POINTS_FOR_PERCENT: (Verdict.REFUTED, Reason.POINTS_FOR_PERCENT),
    Outcome.WRONG_SIGN: (Verdict.REFUTED, Reason.WRONG_SIGN),
    Outcome.WRONG_PERIOD: (Verdict.REFUTED, Reason.WRONG_PERIOD),
    Outcome.WRONG_SCALE: (Verdict.REFUTED, Reason.WRONG_SCALE),
    Outcome.WRONG_UNIT: (Verdict.REFUTED, Reason.WRONG_UNIT),
    Outcome.EXAGGERATED: (Verdict.REFUTED, Reason.EXAGGERATED),
    Outcome.UNDERSTATED: (Verdict.REFUTED, Reason.UNDERSTATED),
}
NOTED: dict[Note, tuple[Verdict, Reason]] = {
    Note.BOUND_DROPPED: (Verdict.MISATTRIBUTED, Reason.BOUND_DROPPED),
    Note.HEDGE_DROPPED: (Verdict.MISATTRIBUTED, Reason.HEDGE_DROPPED),
}
ABSENT = Verdict.MISATTRIBUTED, Reason.NOT_IN_SOURCE


class InSnapshot(NamedTuple):
    """What was found in one snapshot; None while its figures are still to be read."""

    snapshot: Snapshot
    found: Found | None


class Suggestion(NamedTuple):
    """A verdict with its reason and a sentence that says why, for a person to apply or not.

    `evidence` is what it rests on, unsaved where nobody has added it; None where no document has the figure.
    """

    verdict: Verdict
    reason: Reason
    sentence: str
    evidence: Evidence | None


def keep_figures(snapshot: Snapshot) -> SnapshotReading:
    """Queue the reading of a snapshot's figures, once."""
    reading, is_new = SnapshotReading.objects.get_or_create(snapshot=snapshot, defaults={"not_before": timezone.now()})
    if is_new:
        hints.send_on_commit()
    return reading


def hits(claim: Claim, snapshot: Snapshot) -> Found | None:
    """Return the passages of a snapshot that have a claim's figure; None while its figures are still to be read.

    Nothing is found for a claim in which no number was read. Where nobody has queued the reading, this does.
    """
    figures = passages.figures(snapshot)
    if figures is None:
        keep_figures(snapshot)
        return None
    said = statement(claim)
    if said is None:
        return Found((), ())
    return rank(Sought(said, _words(claim)), figures, snapshot.text, heads_of(snapshot.places))


def search(claim: Claim) -> list[InSnapshot]:
    """Look for a claim's figure in the newest good copy of each document that it offers, in their order."""
    offered = documents.offered(claim)[:DOCUMENTS]
    copies = Snapshot.objects.filter(document__in=[each.pk for each in offered])
    good = copies.filter(state=SnapshotState.DONE, quality=Quality.OK).order_by("document", "-id")
    newest = dict(reversed(good.values_list("document_id", "pk")))
    snapshots = copies.filter(pk__in=newest.values()).select_related("reading", "document").in_bulk()
    found = [snapshots[newest[each.pk]] for each in offered if each.pk in newest]
    return [InSnapshot(snapshot, hits(claim, snapshot)) for snapshot in found]


def best(claim: Claim, searched: Sequence[InSnapshot] | None = None) -> tuple[Snapshot, Hit] | None:
    """Return the passage to show first, of all documents: one that agrees, else the likeliest."""
    searched = search(claim) if searched is None else searched
    firsts = [(snapshot, found.best) for snapshot, found in searched if found]
    rated = [(snapshot, hit) for snapshot, hit in firsts if hit]
    return max(rated, key=lambda each: (each[1].agrees, each[1].score), default=None)


def suggestion(claim: Claim, searched: Sequence[InSnapshot] | None = None) -> Suggestion | None:
    """Return the verdict that the evidence suggests: that of the people first, else what was found. Never applied.

    None where nothing speaks plainly enough: a number that may stand there by chance, or a document not read yet.
    """
    added = [passages.judged(claim, each) for each in claim.evidence.select_related("snapshot__reading")]
    if proven := [evidence for evidence in added if evidence.outcome]:
        return _of(claim, max(proven, key=lambda evidence: WORTH.get(Outcome(evidence.outcome), 0.0)))
    if added:
        return next((_absent(each.explanation, each) for each in added if each.is_absence), None)
    return _found(claim, search(claim) if searched is None else searched)


def _found(claim: Claim, searched: Sequence[InSnapshot]) -> Suggestion | None:
    leading = best(claim, searched)
    if leading and _convinces(claim, leading[1]):
        return _of(claim, passages.of_hit(claim, *leading))
    is_certain = all(found is not None and _is_whole(snapshot) for snapshot, found in searched)
    is_nowhere = searched and is_certain and not any(found and found.hits for _, found in searched)
    if is_nowhere and statement(claim) and claim.citations.exists():
        return _absent(_("The figure is in none of the documents that were searched."), None)
    return None


def _of(claim: Claim, evidence: Evidence) -> Suggestion | None:
    outcome = Outcome(evidence.outcome)
    dropped = [NOTED[note] for note in map(Note, evidence.notes) if note in NOTED] if outcome in AGREEING else []
    given = dropped[0] if dropped else VERDICTS.get(outcome)
    return Suggestion(*given, sentence(claim, evidence), evidence) if given else None


def _absent(words: str, evidence: Evidence | None) -> Suggestion:
    return Suggestion(*ABSENT, words, evidence)


def _convinces(claim: Claim, hit: Hit) -> bool:
    """Say whether a hit is the article's figure beyond chance.

    A level told as a change has the number in another sense, which only a reader can judge; a value far off is that of
    another thing.
    """
    outcome = hit.agreement.outcome
    if outcome is Outcome.WRONG_UNIT and hit.figure.unit == claim.unit:
        return False
    if outcome in APART and not hit.is_close:
        return False
    by_chance = hit.is_completed or hit.figure.unit in BY_CHANCE
    return hit.is_about_it or (hit.agrees and not by_chance)


def _is_whole(snapshot: Snapshot) -> bool:
    """Say whether all of a document was read, so that what was not found is not there."""
    return not snapshot.is_partial and snapshot.reading.read_to >= len(snapshot.text)


def _words(claim: Claim) -> str:
    """Return a claim's sentence without its quantity."""
    start, end = claim.quote_start - claim.start, claim.quote_end - claim.start
    return f"{claim.text[:start]} {claim.text[end:]}"
