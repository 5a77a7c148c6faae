"""Saying what a claim rests on: passages of snapshots, or that there is none."""

from typing import Any

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _

from claims import passages
from claims.models import Claim, Event, Evidence, Snapshot, User, Verb, Verdict

from .errors import Refused
from .parts import PARTS, rows_of
from .transitions import changer
from .writing import write


def add_evidence(claim: Claim, snapshot: Snapshot, start: int, end: int, *, by: User, version: int) -> Event:
    """Add a passage of a snapshot that a person has selected, with the figure read there and how it agrees.

    Offsets count code points of the snapshot's text.
    """
    changer(claim, by)
    if passages.is_awaited(snapshot):
        raise Refused(_("The figures of this copy are still being read. Try again in a moment."))
    try:
        evidence = passages.selected(claim, snapshot, start, end)
    except ValueError as error:
        raise Refused(_("Select the words in the source first.")) from error
    return _add(claim, evidence, by=by, version=version)


def keep_found(claim: Claim, found: Evidence, *, by: User, version: int) -> Event:
    """Add a passage as it was found for the claim: the unsaved evidence of a suggestion."""
    changer(claim, by)
    return _add(claim, found, by=by, version=version)


def state_absence(
    claim: Claim, explanation: str, *, by: User, version: int, snapshot: Snapshot | None = None
) -> Event:
    """Say, with the reason, that there is no such passage: in a snapshot, or in anything that could be looked at."""
    changer(claim, by)
    if not explanation.strip():
        raise Refused(_("Say where you looked, and why there is no passage to show."))
    return _add(claim, Evidence(snapshot=snapshot, explanation=explanation.strip()), by=by, version=version)


def remove_evidence(evidence: Evidence, *, by: User, version: int) -> Event:
    """Remove a passage or a stated absence from its claim."""
    claim = evidence.claim
    changer(claim, by)
    left = [row for row in rows_of(claim, "evidence") if row["id"] != evidence.pk]
    if not left and claim.verdict == Verdict.VERIFIED and settings.VERIFY_NEEDS_EVIDENCE:
        raise Refused(_("A verified claim needs evidence: add other evidence first, or take the verdict back."))
    return write(claim, Verb.WITHDRAWN, {"evidence": left}, by=by, version=version)


def rests_on_evidence(claim: Claim, verdict: str) -> None:
    """Raise Refused for verifying a claim that has neither evidence nor its stated absence, where that is the rule."""
    if settings.VERIFY_NEEDS_EVIDENCE and verdict == Verdict.VERIFIED and not claim.evidence.exists():
        raise Refused(
            _("Verifying takes evidence here: add the passage of the source, or say why there is none to show.")
        )


def _add(claim: Claim, evidence: Evidence, *, by: User, version: int) -> Event:
    evidence.created_at, evidence.created_by = timezone.now(), by
    added: dict[str, Any] = {name: getattr(evidence, name) for name in PARTS["evidence"].fields}
    rows = [*rows_of(claim, "evidence"), added]
    return write(claim, Verb.EVIDENCED, {"evidence": rows}, by=by, version=version)
