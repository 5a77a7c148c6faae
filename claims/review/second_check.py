"""The second pair of eyes: which verdicts wait for it, and from whom the first verdict is hidden till then."""

from django.conf import settings
from django.db.models import Q

from claims.models import Claim, Stage, User, Verdict
from claims.second_check_rule import SecondCheckRule

from .writing import with_changes

#: What belongs to a verdict, as it is while nobody has given one.
NO_VERDICT = dict.fromkeys(["verdict", "reason", "explanation", "checked_url"], "") | dict.fromkeys(
    ["checked_by", "checked_at"]
)


def verdicts() -> list[str]:
    """Return the verdicts that take a second check."""
    match settings.SECOND_CHECK:
        case SecondCheckRule.ALL:
            return list(Verdict.values)
        case SecondCheckRule.OTHERS:
            return [verdict for verdict in Verdict.values if verdict != Verdict.VERIFIED]
    return []


def waits(claim: Claim) -> bool:
    """Tell whether a claim waits for its second check."""
    return claim.stage == Stage.CHECKED and claim.verdict in verdicts()


def waiting() -> Q:
    """Return which claims wait for their second check."""
    return Q(stage=Stage.CHECKED, verdict__in=verdicts())


def hidden_from(user: User) -> Q:
    """Return of which claims the verdict is hidden from this person, who may yet be their second checker."""
    return waiting() & ~Q(checked_by=user.pk) if settings.SECOND_CHECK_BLIND else Q(pk=None)


def is_hidden(claim: Claim, user: User) -> bool:
    """Tell whether the verdict is hidden from this person."""
    return settings.SECOND_CHECK_BLIND and waits(claim) and claim.checked_by_id != user.pk


def as_seen_by(claim: Claim, user: User) -> Claim:
    """Return the claim as this person may see it: a hidden verdict and what belongs to it are empty."""
    if not is_hidden(claim, user):
        return claim
    return with_changes(claim, NO_VERDICT)
