"""Somebody else was faster: both versions, side by side."""

from typing import Any, NamedTuple, cast

from django.db.models import Field

from claims import queueing
from claims.models import Claim, Event, Subject

from .access import DeskRequest

COMPARED = """
stage verdict reason explanation checked_url
low high unit counted bound statistic role hedged period_text period_from period_to
""".split()


class Difference(NamedTuple):
    """One field as the other person left it and as this one wanted it."""

    label: str
    theirs: str
    mine: str


def both_versions(request: DeskRequest, claim: Claim) -> dict[str, Any]:
    """Return the claim as it is now beside what this person asked for, with what it takes to ask for it again."""
    return {
        "event": Event.objects.filter(subject_type=Subject.CLAIM, subject_id=claim.pk).latest("sequence"),
        "differences": _differences(request, claim),
        "again": [(name, value) for name, value in request.POST.items() if name != "version"],
        "following": queueing.next_for(request.user, claim.article, after=claim),
    }


def _differences(request: DeskRequest, claim: Claim) -> list[Difference]:
    return [
        Difference(str(_field(name).verbose_name), _theirs(claim, name), _label(name, request.POST[name]))
        for name in COMPARED
        if name in request.POST
    ]


def _theirs(claim: Claim, name: str) -> str:
    """Return a field of the claim in words; where it has no verdict, what it has instead."""
    if name == "verdict" and not claim.verdict:
        return claim.get_stage_display()
    return _label(name, str(getattr(claim, name) or ""))


def _label(name: str, value: str) -> str:
    return {str(code): str(label) for code, label in _field(name).flatchoices}.get(value, value)


def _field(name: str) -> Field:
    return cast("Field", Claim._meta.get_field(name))
