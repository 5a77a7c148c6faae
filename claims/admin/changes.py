"""What an event changed, in words."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Field, Model
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.models import Article, Claim, Event, EventText, Source, Subject

MODELS: dict[str, type[Model]] = {Subject.ARTICLE: Article, Subject.CLAIM: Claim, Subject.SOURCE: Source}

# What is no field of the subject.
LABELS = {"citations": gettext_lazy("Citations"), "names": gettext_lazy("Aliases"), "sha256": "SHA-256"}

# What follows from the other fields.
DERIVED = {"magnitude"}


class Change(NamedTuple):
    """One field that an event changed: its name, and its value before and after."""

    label: str
    before: str
    after: str


def changes(event: Event) -> Iterator[Change]:
    """Yield what the event changed, field by field; erased text is not among it."""
    text = event.free_text if hasattr(event, "free_text") else EventText()
    before, after = text.before | event.before, text.after | event.after
    for name in [name for name in {**after, **before} if name not in DERIVED]:
        old, new = (_shown(event, name, state.get(name)) for state in (before, after))
        if old != new:
            yield Change(_label(event.subject_type, name), old, new)


def in_one_line(event: Event) -> str:
    """Return the changes as "Stage: candidate → checked · Verdict: verified"; hashes are left out."""
    return " · ".join(
        _("%(field)s: %(change)s")
        % {"field": change.label, "change": " → ".join(part for part in (change.before, change.after) if part)}
        for change in changes(event)
        if change.label != LABELS["sha256"]
    )


@lru_cache
def _field(subject_type: str, name: str) -> Field | None:
    try:
        field = MODELS[subject_type]._meta.get_field(name.removesuffix("_id"))
    except (FieldDoesNotExist, KeyError):
        return None
    return field if isinstance(field, Field) else None


def _label(subject_type: str, name: str) -> str:
    if name in LABELS:
        return str(LABELS[name])
    field = _field(subject_type, name)
    return capfirst(str(field.verbose_name)) if field else name


def _shown(event: Event, name: str, value: Any) -> str:
    if value in (None, "", []):
        return ""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if name == "citations":
        return ", ".join(entry.get("text") or f"#{entry.get('source_id')}" for entry in value)
    if name == "names":
        return ", ".join(f"{alias} ({language})" if language else alias for language, alias in value)
    if name == "checked_by_id":
        return event.actor_name if value == event.actor_id else f"#{value}"
    field = _field(event.subject_type, name)
    if field and field.choices:
        return str(dict(field.flatchoices).get(value, value))
    return _moment(field, value)


def _moment(field: Field | None, value: Any) -> str:
    kind = field.get_internal_type() if field else ""
    if kind == "DateTimeField" and (moment := parse_datetime(value)):
        return date_format(localtime(moment), "SHORT_DATETIME_FORMAT")
    if kind == "DateField" and (day := parse_date(value)):
        return date_format(day)
    return str(value)
