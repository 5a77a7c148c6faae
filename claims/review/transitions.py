"""The stages of a claim: every way between them, in one table, and who may go it."""

from django.utils.translation import gettext as _

from claims.models import Claim, Stage, User

from .errors import NotAllowed

CHECK = "claims.check_claim"

# (from, to) -> the permission it takes. Every change of stage that there is, is in this table.
TRANSITIONS: dict[tuple[Stage, Stage], str] = {
    (Stage.CANDIDATE, Stage.CHECKED): CHECK,
    (Stage.CANDIDATE, Stage.DISMISSED): CHECK,
    (Stage.CHECKED, Stage.CHECKED): CHECK,
    (Stage.CHECKED, Stage.DISMISSED): CHECK,
    (Stage.CHECKED, Stage.CANDIDATE): CHECK,
    (Stage.DISMISSED, Stage.CHECKED): CHECK,
    (Stage.DISMISSED, Stage.CANDIDATE): CHECK,
}


def next_stages(claim: Claim, by: User) -> list[Stage]:
    """Return the stages to which this person may move the claim: those of the buttons on the page."""
    return [new for (old, new), permission in TRANSITIONS.items() if old == claim.stage and by.has_perm(permission)]


def checker(by: User) -> User:
    if not by.has_perm(CHECK):
        raise NotAllowed(_("Your account may read claims but not decide them. Ask an administrator."))
    return by


def may_move(claim: Claim, stage: Stage, by: User) -> None:
    checker(by)
    if stage not in next_stages(claim, by):
        raise NotAllowed(
            _("A claim that is “%(old)s” cannot become “%(new)s”.")
            % {"old": Stage(claim.stage).label, "new": stage.label}
        )
