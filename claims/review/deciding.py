"""Giving a claim its verdict, or saying that it is none."""

from django.utils import timezone
from django.utils.translation import gettext as _

from claims.models import REASONS, Claim, Event, Stage, User, Verb, Verdict

from .confirming import NO_VERDICT, Found, is_second, second
from .errors import NotAllowed, Refused
from .guards import OWN_WHILE_AWAITED
from .proving import rests_on_evidence
from .transitions import changer, permit
from .writing import write

UNCONFIRMED = {"confirmed_by_id": None, "confirmed_at": None}


def decide(
    claim: Claim,
    verdict: Verdict,
    *,
    by: User,
    version: int,
    reason: str = "",
    explanation: str = "",
    url: str = "",
) -> Event:
    """Give the claim a verdict, or another than it had. `url` is where the figure was checked.

    Of a claim that waits for its second check, somebody else's verdict is that check.
    """
    fits(reason, verdict)
    rests_on_evidence(claim, verdict)
    if is_second(claim, by):
        found = Found(verdict, reason, explanation, url)
        return second(claim, found, by=by, version=version)
    notes = permit(claim, Stage.CHECKED, by=by, version=version)
    decision = {"stage": Stage.CHECKED, "verdict": verdict, "reason": reason, "explanation": explanation}
    checked = {"checked_url": url, "checked_by_id": by.pk, "checked_at": timezone.now()}
    return write(claim, Verb.DECIDED, decision | checked, by=by, version=version, notes=notes)


def dismiss(claim: Claim, *, by: User, version: int, explanation: str = "", url: str = "") -> Event:
    """Say that this is not a claim. It stays so in every later extraction.

    Of a claim that waits for its second check, somebody else's dismissal is another finding.
    """
    if is_second(claim, by):
        found = Found(Stage.DISMISSED, "", explanation, url)
        return second(claim, found, by=by, version=version)
    notes = permit(claim, Stage.DISMISSED, by=by, version=version)
    dismissal = {"stage": Stage.DISMISSED, "explanation": explanation, "checked_url": url} | NO_VERDICT
    return write(claim, Verb.DISMISSED, dismissal, by=by, version=version, notes=notes)


def reopen(claim: Claim, *, by: User, version: int) -> Event:
    """Take the claim back to the candidates, without verdict and assigned to nobody."""
    notes = permit(claim, Stage.CANDIDATE, by=by, version=version)
    opened = {"stage": Stage.CANDIDATE, "assignee_id": None} | NO_VERDICT | UNCONFIRMED
    return write(claim, Verb.REOPENED, opened, by=by, version=version, notes=notes)


def explain(claim: Claim, *, by: User, version: int, **changes: str) -> Event:
    """Add reason, explanation or checked_url to a decision that was taken before."""
    changer(claim, by)
    if is_second(claim, by):
        raise NotAllowed(str(OWN_WHILE_AWAITED.words))
    if not claim.is_decided:
        raise Refused(_("Decide first: a reason belongs to a verdict."))
    if unknown := set(changes) - {"reason", "explanation", "checked_url"}:
        raise TypeError(f"explain() does not take {unknown}")
    fits(changes.get("reason", ""), claim.verdict)
    return write(claim, Verb.EXPLAINED, changes, by=by, version=version)


def fits(reason: str, verdict: str) -> None:
    """Raise Refused for a reason that does not go with the verdict."""
    if reason and reason not in REASONS.get(verdict, []):
        raise Refused(_("This reason does not belong to this verdict."))
