"""The second check of a verdict: another person finds the same, or something else."""

from typing import Any, NamedTuple

from django.db import transaction
from django.utils import timezone

from claims import notices
from claims.models import Claim, Event, NoticeKind, Stage, User, Verb

from .second_check import waits
from .transitions import permit
from .writing import with_changes, write

NO_VERDICT = {"verdict": "", "reason": "", "checked_by_id": None, "checked_at": None}


class Found(NamedTuple):
    """What the second person found: a verdict, or that it is no claim; with reason, explanation and address."""

    label: str
    reason: str = ""
    explanation: str = ""
    url: str = ""


def is_second(claim: Claim, by: User) -> bool:
    """Tell whether what this person decides now is the second check of the claim."""
    return waits(claim) and claim.checked_by_id != by.pk


@transaction.atomic
def second(claim: Claim, found: Found, *, by: User, version: int) -> Event:
    """Confirm the claim if the same was found; else give it back to who checked it, with both findings in the log."""
    if found.label == claim.verdict:
        return confirm(claim, by=by, version=version, found=found)
    notes = permit(claim, Stage.ASSIGNED, by=by, version=version)
    returned = {"stage": Stage.ASSIGNED, "assignee_id": claim.checked_by_id} | NO_VERDICT
    first = claim.checked_by
    event = write(claim, Verb.DISPUTED, returned, by=by, version=version, notes=notes | _told(found))
    notices.tell([first], NoticeKind.DISPUTE, claim.article, claim=claim, by=by)
    return event


def confirm(claim: Claim, *, by: User, version: int, found: Found | None = None) -> Event:
    """Confirm the verdict that somebody else gave. What they left unsaid, the second person's finding says."""
    added = _added(claim, found) if found else {}
    notes = permit(with_changes(claim, added), Stage.CONFIRMED, by=by, version=version)
    confirmed = {"stage": Stage.CONFIRMED, "confirmed_by_id": by.pk, "confirmed_at": timezone.now()}
    told = _told(found) if found else {}
    return write(claim, Verb.CONFIRMED, confirmed | added, by=by, version=version, notes=notes | told)


def _added(claim: Claim, found: Found) -> dict[str, str]:
    mine = {"reason": found.reason, "explanation": found.explanation, "checked_url": found.url}
    return {name: value for name, value in mine.items() if value and not getattr(claim, name)}


def _told(found: Found) -> dict[str, Any]:
    told = {"second_verdict": found.label, "second_reason": found.reason, "second_explanation": found.explanation}
    return {name: value for name, value in (told | {"second_url": found.url}).items() if value}
