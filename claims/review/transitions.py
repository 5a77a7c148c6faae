"""The stages of a claim: every way between them, in one table, and who may go it."""

from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from claims.models import PUBLIC, Claim, Stage, User

from .errors import NotAllowed, Overtaken
from .guards import (
    AWAITED,
    CHECK,
    CONFIRM,
    EXPLAINED,
    FREE_OR_OWN,
    NOT_OWN_ARTICLE,
    NOT_OWN_VERDICT,
    OVERRIDE,
    OWN_WHILE_AWAITED,
    PUBLISH,
    SECOND_CHECKED,
    Guard,
)


class Way(NamedTuple):
    """What it takes to go from one stage to another."""

    permission: str
    guards: tuple[Guard, ...] = ()


CHECKING = Way(CHECK, (NOT_OWN_ARTICLE,))
CHECKING_AGAIN = Way(CHECK, (NOT_OWN_ARTICLE, OWN_WHILE_AWAITED))
ASSIGNING = Way(CHECK, (FREE_OR_OWN,))
PUBLISHING = Way(PUBLISH)

# (from, to) -> what it takes. Every change of stage that there is, is in this table; undoing goes it backwards.
TRANSITIONS: dict[tuple[Stage, Stage], Way] = {
    (Stage.CANDIDATE, Stage.ASSIGNED): ASSIGNING,
    (Stage.CANDIDATE, Stage.CHECKED): CHECKING,
    (Stage.CANDIDATE, Stage.DISMISSED): CHECKING,
    (Stage.ASSIGNED, Stage.ASSIGNED): ASSIGNING,
    (Stage.ASSIGNED, Stage.CANDIDATE): ASSIGNING,
    (Stage.ASSIGNED, Stage.CHECKED): CHECKING,
    (Stage.ASSIGNED, Stage.DISMISSED): CHECKING,
    (Stage.CHECKED, Stage.CHECKED): CHECKING_AGAIN,
    (Stage.CHECKED, Stage.DISMISSED): CHECKING_AGAIN,
    (Stage.CHECKED, Stage.CANDIDATE): CHECKING_AGAIN,
    (Stage.CHECKED, Stage.ASSIGNED): Way(CONFIRM, (AWAITED, NOT_OWN_VERDICT, NOT_OWN_ARTICLE)),
    (Stage.CHECKED, Stage.CONFIRMED): Way(CONFIRM, (NOT_OWN_VERDICT, NOT_OWN_ARTICLE, EXPLAINED)),
    (Stage.CHECKED, Stage.PUBLISHED): Way(PUBLISH, (SECOND_CHECKED, EXPLAINED)),
    (Stage.CONFIRMED, Stage.CANDIDATE): Way(CONFIRM),
    (Stage.CONFIRMED, Stage.PUBLISHED): PUBLISHING,
    (Stage.PUBLISHED, Stage.CORRECTED): PUBLISHING,
    (Stage.PUBLISHED, Stage.RETRACTED): PUBLISHING,
    (Stage.CORRECTED, Stage.CORRECTED): PUBLISHING,
    (Stage.CORRECTED, Stage.RETRACTED): PUBLISHING,
    (Stage.DISMISSED, Stage.CHECKED): CHECKING,
    (Stage.DISMISSED, Stage.CANDIDATE): CHECKING,
}


def next_stages(claim: Claim, by: User) -> list[Stage]:
    """Return the stages to which this person may move the claim: those of the buttons on the page."""
    ways = {new: way for (old, new), way in TRANSITIONS.items() if old == claim.stage and by.has_perm(way.permission)}
    guards = {guard for way in ways.values() for guard in way.guards}
    stopping = {guard for guard in guards if not guard.holds(claim, by) and not _overrides(guard, by)}
    return [new for new, way in ways.items() if stopping.isdisjoint(way.guards)]


def may_decide(claim: Claim, by: User) -> bool:
    """Tell whether this person may give a verdict: the first, another, or the second of two."""
    stages = next_stages(claim, by)
    return Stage.CHECKED in stages or (claim.stage == Stage.CHECKED and Stage.ASSIGNED in stages)


def why_not(claim: Claim, by: User) -> str:
    """Return in words why this person may not give a verdict; nothing when they may."""
    try:
        permit(claim, Stage.CHECKED, by=by, version=claim.version)
    except NotAllowed as error:
        return _frozen(claim) or str(error)
    return ""


def permit(claim: Claim, new: Stage, *, by: User, version: int) -> dict[str, Any]:
    """Return what the event of a move is to note: which rules this person overrides. Raises NotAllowed, Overtaken."""
    if claim.version != version:
        raise Overtaken(claim)
    way = TRANSITIONS.get((Stage(claim.stage), new))
    if way is None:
        raise NotAllowed(_impossible(claim, new, by))
    if not by.has_perm(way.permission):
        raise NotAllowed(_lacking(way.permission))
    broken = [guard for guard in way.guards if not guard.holds(claim, by)]
    for guard in broken:
        if not _overrides(guard, by):
            raise NotAllowed(str(guard.words))
    return {"override": [guard.name for guard in broken]} if broken else {}


def checker(by: User) -> User:
    """Return the person if they may check claims. Raises NotAllowed."""
    if not by.has_perm(CHECK):
        raise NotAllowed(_lacking(CHECK))
    return by


def changer(claim: Claim, by: User) -> User:
    """Return the person if they may change what a claim says without moving it. Raises NotAllowed."""
    checker(by)
    if why := _frozen(claim):
        raise NotAllowed(why)
    return by


def _frozen(claim: Claim) -> str:
    if claim.stage in PUBLIC:
        return _("This claim is published: open a correction.")
    if claim.stage == Stage.CONFIRMED:
        return _("This claim is confirmed: reopen it first.")
    return ""


def _overrides(guard: Guard, by: User) -> bool:
    return guard.of_persons and by.has_perm(OVERRIDE)


def _lacking(permission: str) -> str:
    return {
        CHECK: _("Your account may read claims but not decide them. Ask an administrator."),
        CONFIRM: _("That takes somebody who may do the second check. Ask an administrator."),
        PUBLISH: _("Your account may not publish claims. Ask an administrator."),
    }[permission]


def _impossible(claim: Claim, new: Stage, by: User) -> str:
    if not by.has_perm(CHECK):
        return _lacking(CHECK)
    stages = {"old": Stage(claim.stage).label, "new": new.label}
    return _("A claim that is “%(old)s” cannot become “%(new)s”.") % stages
