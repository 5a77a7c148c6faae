"""What the desk shows of the people around a claim: who has it, what they found, what they say, what one may do."""

from typing import Any, NamedTuple

from django.utils import timezone

from claims import history, review
from claims.models import UNDECIDED, Claim, ClaimLease, Comment, Event, Reason, Stage, Subject, User, Verb, Verdict
from claims.review import second_check

# Acts that give a claim another standing than two different findings.
FINDING = [Verb.DISPUTED, Verb.DECIDED, Verb.DISMISSED, Verb.REOPENED, Verb.RELEASED]


class Finding(NamedTuple):
    """What one of two people found, in words."""

    name: str
    verdict: str
    reason: str
    note: str


def team(claim: Claim, user: User) -> dict[str, Any]:
    """Return what the card and the bar show of people, in a constant number of queries."""
    stages = review.next_stages(claim, user)
    acting = review.may_decide(claim, user)
    hidden = second_check.is_hidden(claim, user)
    undecided = claim.stage in UNDECIDED
    return {
        "acting": acting,
        "why_not": "" if acting else review.why_not(claim, user),
        "is_hidden": hidden,
        "is_awaited": second_check.waits(claim),
        "may_change": acting and not (second_check.waits(claim) and claim.checked_by_id != user.pk),
        "may_reopen": Stage.CANDIDATE in stages and not undecided,
        "may_confirm": Stage.CONFIRMED in stages and not hidden,
        "may_publish": Stage.PUBLISHED in stages,
        "may_correct": Stage.CORRECTED in stages,
        "may_take": undecided and Stage.ASSIGNED in stages and claim.assignee_id != user.pk,
        "may_assign": undecided and (user.has_perm(review.ASSIGN) or claim.assignee_id == user.pk),
        "may_release": claim.stage == Stage.ASSIGNED and Stage.CANDIDATE in stages,
        "is_mine": claim.stage == Stage.ASSIGNED and claim.assignee_id == user.pk,
        "findings": findings(claim),
        "comments": comments(claim),
        "with_other": with_other(claim, user),
    }


def comments(claim: Claim) -> list[Comment]:
    return list(claim.comments.select_related("author").order_by("id"))


def with_other(claim: Claim, user: User) -> str:
    """Return the name of somebody else who has the claim open now."""
    leases = ClaimLease.objects.filter(claim=claim, until__gt=timezone.now()).exclude(user=user)
    return leases.values_list("user__username", flat=True).first() or ""


def findings(claim: Claim) -> list[Finding]:
    """Return what two people found where they differed and the claim came back; else nothing."""
    if claim.stage != Stage.ASSIGNED:
        return []
    found = Event.objects.filter(subject_type=Subject.CLAIM, subject_id=claim.pk, verb__in=FINDING)
    event = found.select_related("free_text").order_by("-sequence").first()
    if event is None or event.verb != Verb.DISPUTED:
        return []
    first, second = event.before, event.after
    note = event.free_text.after.get("second_explanation", "") if hasattr(event, "free_text") else ""
    checker = history.names([event]).get(first["checked_by_id"], "")
    return [
        Finding(checker, _verdict(first["verdict"]), _reason(first["reason"]), claim.explanation),
        Finding(event.actor_name, _verdict(second["second_verdict"]), _reason(second.get("second_reason", "")), note),
    ]


def _verdict(code: str) -> str:
    return str(Verdict(code).label) if code in Verdict else str(Stage(code).label)


def _reason(code: str) -> str:
    return str(Reason(code).label) if code else ""
