"""Somebody else was faster: both versions side by side, and a merge of them field by field."""

from collections.abc import Iterator, Mapping
from copy import copy
from typing import Any, NamedTuple, cast

from django.db.models import Field
from django.forms import Form, ModelForm

from claims import queueing, review
from claims.models import Claim, Event, EventText, Subject

from .access import DeskRequest
from .forms import QuantityForm

OF_A_DECISION = ["verdict", "reason", "explanation", "checked_url"]


class Difference(NamedTuple):
    """One field as the other person left it and as this one wanted it: in words, and as a form sends it.

    `takes` says which of them a merge takes unless somebody chooses otherwise: mine where only I have changed it.
    """

    name: str
    label: str
    theirs: str
    mine: str
    their_value: str
    my_value: str
    takes: str

    @property
    def differs(self) -> bool:
        return self.their_value != self.my_value


def both_versions(request: DeskRequest, claim: Claim) -> dict[str, Any]:
    """Return the claim as it is now beside what this person asked for, with what it takes to ask for it again."""
    seen = review.as_seen_by(claim, request.user)
    differences = list(_differences(request, seen))
    compared = {each.name for each in differences if each.differs}
    mine = {each.name: each.my_value for each in differences}
    sent = dict(request.POST.items()) | mine
    again = [(name, value) for name, value in sent.items() if name not in ("version", "current", "show")]
    return {
        "event": _events(claim).latest("sequence"),
        "differences": differences,
        "again": again,
        "beside": [(name, value) for name, value in again if name not in compared],
        "can_merge": len(compared) > 1,
        "following": queueing.next_for(request.user, claim.article, after=claim),
    }


def _differences(request: DeskRequest, claim: Claim) -> Iterator[Difference]:
    mine = _asked(request)
    theirs = _values(claim, mine)
    before = _values(_as_read(request, claim), mine)
    if "low" in mine and before["low"] == before["high"] == mine["high"]:
        mine["high"] = mine["low"]  # a number that is no range was typed once
    for name, my_value in mine.items():
        only_mine = theirs[name] == before[name]
        yield Difference(
            name,
            str(_field(name).verbose_name),
            _theirs(claim, name, theirs[name]),
            _label(name, my_value),
            theirs[name],
            my_value,
            "mine" if only_mine or not theirs[name] and name == "verdict" else "theirs",
        )


def _asked(request: DeskRequest) -> dict[str, str]:
    """Return what the person sent, field by field; a box that is not ticked is not sent."""
    if "low" in request.POST:
        return {name: request.POST.get(name, "") for name in QuantityForm.base_fields}
    return {name: request.POST[name] for name in OF_A_DECISION if name in request.POST}


def _values(claim: Claim, names: Mapping[str, str]) -> dict[str, str]:
    """Return fields of a claim as the desk's forms send them: numbers in the person's language."""
    form = QuantityForm(instance=copy(claim))
    return {name: _sent(form, name) if name in form.fields else str(getattr(claim, name)) for name in names}


def _sent(form: Form | ModelForm, name: str) -> str:
    value = form[name].value()
    if isinstance(value, bool):
        return "on" if value else ""
    shown = form.fields[name].widget.format_value(value)
    return str((shown[0] if isinstance(shown, list) else shown) or "")


def _as_read(request: DeskRequest, claim: Claim) -> Claim:
    """Return the claim as it was when this person read it: what the events since then say of before."""
    version = request.POST.get("version", "")
    read = int(version) if version.isdecimal() else claim.version
    before = copy(claim)
    for event in _events(claim).select_related("free_text").order_by("-sequence"):
        if event.after.get("version", 0) <= read:
            break
        text = event.free_text if hasattr(event, "free_text") else EventText()
        for name, value in (text.before | event.before).items():
            if name in QuantityForm.base_fields or name in OF_A_DECISION:
                setattr(before, name, _field(name).to_python(value))
    return before


def _events(claim: Claim) -> Any:
    return Event.objects.filter(subject_type=Subject.CLAIM, subject_id=claim.pk).exclude(verb__in=review.SAYING)


def _theirs(claim: Claim, name: str, value: str) -> str:
    """Return a field of the claim in words; where it has no verdict, what it has instead."""
    return claim.get_stage_display() if name == "verdict" and not value else _label(name, value)


def _label(name: str, value: str) -> str:
    return {str(code): str(label) for code, label in _field(name).flatchoices}.get(value, value)


def _field(name: str) -> Field:
    return cast("Field", Claim._meta.get_field(name))
