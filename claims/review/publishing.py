"""What the public may know: publishing a claim, correcting it afterwards, retracting it."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from claims.models import Claim, Event, Stage, User, Verb

from .deciding import fits
from .editing import EDITABLE, edited
from .errors import NotAllowed, Refused
from .guards import EXPLAINED
from .transitions import permit
from .writing import with_changes, write

CORRECTABLE = EDITABLE | {"verdict", "reason", "explanation", "checked_url"}


def publish(claim: Claim, *, by: User, version: int) -> Event:
    """Publish a claim with its verdict. From then on it is changed by corrections only."""
    notes = permit(claim, Stage.PUBLISHED, by=by, version=version)
    published = {"stage": Stage.PUBLISHED, "published_at": timezone.now()}
    return write(claim, Verb.PUBLISHED, published, by=by, version=version, notes=notes)


def correct(claim: Claim, *, by: User, version: int, notice: str, **changes: Any) -> Event:
    """Correct a published claim: any of CORRECTABLE. `notice` says what was wrong.

    Raises Refused without a notice, and ValidationError, by field, for values that are none.
    """
    if unknown := set(changes) - CORRECTABLE:
        raise TypeError(f"correct() does not take {unknown}")
    notes = permit(claim, Stage.CORRECTED, by=by, version=version) | {"notice": _told(notice)}
    fits(changes.get("reason", claim.reason), changes.get("verdict", claim.verdict))
    fields = edited(claim, changes) | {"stage": Stage.CORRECTED}
    if not EXPLAINED.holds(with_changes(claim, fields), by):
        raise NotAllowed(str(EXPLAINED.words))
    return write(claim, Verb.CORRECTED, fields, by=by, version=version, notes=notes)


def retract(claim: Claim, *, by: User, version: int, notice: str) -> Event:
    """Withdraw a published claim; its record stays. `notice` says why. Raises Refused without one."""
    notes = permit(claim, Stage.RETRACTED, by=by, version=version) | {"notice": _told(notice)}
    return write(claim, Verb.RETRACTED, {"stage": Stage.RETRACTED}, by=by, version=version, notes=notes)


def _told(notice: str) -> str:
    if not notice.strip():
        raise Refused(_("Say what was wrong."))
    return notice.strip()
