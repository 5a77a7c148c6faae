"""What was published and was wrong: correcting it, or withdrawing it, each with a notice that says so."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from claims.models import Claim, Correction, Event, Level, Stage, User, Verb
from claims.typo import is_typo

from .deciding import fits
from .editing import EDITABLE, edited
from .errors import NotAllowed, Refused
from .guards import EXPLAINED
from .transitions import permit
from .writing import with_changes, write

CORRECTABLE = EDITABLE | {"verdict", "reason", "explanation", "checked_url"}
WORDS = {"counted", "explanation", "period_text"}  # where a typo may be
SAID = 5000  # characters of what was wrong, and of what is right


def correct(
    claim: Claim,
    *,
    by: User,
    version: int,
    wrong: str = "",
    right: str = "",
    level: Level = Level.CORRECTION,
    **changes: Any,
) -> Event:
    """Correct a published claim: any of CORRECTABLE. `wrong` says what was wrong, `right` what is right now.

    `level` is a typo, an update or a correction; where the verdict changes it is that of the verdict. A typo that is
    found to be nothing else needs no words, and no notice is published of it.

    Raises Refused for a notice without words, and ValidationError, by field, for values that are none.
    """
    if unknown := set(changes) - CORRECTABLE:
        raise TypeError(f"correct() does not take {unknown}")
    notes = permit(claim, Stage.CORRECTED, by=by, version=version)
    fits(changes.get("reason", claim.reason), changes.get("verdict", claim.verdict))
    fields = edited(claim, changes) | {"stage": Stage.CORRECTED}
    if not EXPLAINED.holds(with_changes(claim, fields), by):
        raise NotAllowed(str(EXPLAINED.words))
    level = _level(level, claim, fields)
    said = _said(wrong, right, needed=not _is_silent(level, claim, fields))
    return _write(claim, Verb.CORRECTED, fields, level, said, by=by, version=version, notes=notes)


def retract(claim: Claim, *, by: User, version: int, wrong: str) -> Event:
    """Withdraw a published claim; its record stays. `wrong` says why. Raises Refused without that."""
    notes = permit(claim, Stage.RETRACTED, by=by, version=version)
    said = _said(wrong, "", needed=True)
    return _write(
        claim, Verb.RETRACTED, {"stage": Stage.RETRACTED}, Level.VOID, said, by=by, version=version, notes=notes
    )


def _level(asked: Level, claim: Claim, fields: Mapping[str, Any]) -> Level:
    if fields.get("verdict", claim.verdict) != claim.verdict:
        return Level.VERDICT
    if asked in (Level.VERDICT, Level.VOID):
        raise Refused(_("The verdict stays as it is: choose another level."))
    return asked


def _is_silent(level: Level, claim: Claim, fields: Mapping[str, Any]) -> bool:
    """Tell whether a correction is a typo in the claim's words, and nothing else."""
    changed = [name for name in CORRECTABLE & fields.keys() if fields[name] != getattr(claim, name)]
    return (
        level == Level.TYPO
        and bool(changed)
        and all(name in WORDS and is_typo(getattr(claim, name), fields[name]) for name in changed)
    )


def _said(wrong: str, right: str, *, needed: bool) -> dict[str, str]:
    said = {"wrong": wrong.strip(), "right": right.strip()}
    if needed and not said["wrong"]:
        raise Refused(_("Say what was wrong: a notice is published of this."))
    if any(len(words) > SAID for words in said.values()):
        raise Refused(_("That takes at most %(limit)d characters.") % {"limit": SAID})
    return said


@transaction.atomic
def _write(
    claim: Claim,
    verb: Verb,
    fields: Mapping[str, Any],
    level: Level,
    said: Mapping[str, str],
    *,
    by: User,
    version: int,
    notes: Mapping[str, Any],
) -> Event:
    event = write(claim, verb, fields, by=by, version=version, notes={**notes, **said, "level": level})
    silent = not said["wrong"]
    Correction.objects.create(claim=claim, level=level, silent=silent, by=by, at=event.at, event=event, **said)
    return event
