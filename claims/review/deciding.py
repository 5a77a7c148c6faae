"""Giving a claim its verdict, or saying that it is none."""

from django.utils import timezone
from django.utils.translation import gettext as _

from claims.models import REASONS, Claim, Event, Stage, User, Verb, Verdict

from .errors import Refused
from .transitions import checker, may_move
from .writing import write

NO_VERDICT = {"verdict": "", "reason": "", "checked_by_id": None, "checked_at": None}


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
    """Give the claim a verdict, or another than it had. `url` is where the figure was checked."""
    may_move(claim, Stage.CHECKED, by)
    _fits(reason, verdict)
    decision = {"stage": Stage.CHECKED, "verdict": verdict, "reason": reason, "explanation": explanation}
    checked = {"checked_url": url, "checked_by_id": by.pk, "checked_at": timezone.now()}
    return write(claim, Verb.DECIDED, decision | checked, by=by, version=version)


def dismiss(claim: Claim, *, by: User, version: int, explanation: str = "", url: str = "") -> Event:
    """Say that this is not a claim. It stays so in every later extraction."""
    may_move(claim, Stage.DISMISSED, by)
    note = {"explanation": explanation, "checked_url": url}
    return write(claim, Verb.DISMISSED, {"stage": Stage.DISMISSED} | NO_VERDICT | note, by=by, version=version)


def reopen(claim: Claim, *, by: User, version: int) -> Event:
    """Take the claim back to the candidates, without verdict."""
    may_move(claim, Stage.CANDIDATE, by)
    return write(claim, Verb.REOPENED, {"stage": Stage.CANDIDATE} | NO_VERDICT, by=by, version=version)


def explain(claim: Claim, *, by: User, version: int, **changes: str) -> Event:
    """Add reason, explanation or checked_url to a decision that was taken before."""
    checker(by)
    if not claim.is_decided:
        raise Refused(_("Decide first: a reason belongs to a verdict."))
    if unknown := set(changes) - {"reason", "explanation", "checked_url"}:
        raise TypeError(f"explain() does not take {unknown}")
    _fits(changes.get("reason", ""), claim.verdict)
    return write(claim, Verb.EXPLAINED, changes, by=by, version=version)


def _fits(reason: str, verdict: str) -> None:
    if reason and reason not in REASONS.get(verdict, []):
        raise Refused(_("This reason does not belong to this verdict."))
