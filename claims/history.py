"""The history of a subject: its events, and what each changed, in words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Field, Model
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from claims import presenting
from claims.merging import FOLLOWING
from claims.models import (
    AnswerKind,
    Article,
    Claim,
    Document,
    Event,
    EventText,
    Level,
    Reason,
    Source,
    Stage,
    Subject,
    User,
    Verb,
    Verdict,
)
from claims.review import second_check

MODELS: dict[str, type[Model]] = {
    Subject.ARTICLE: Article,
    Subject.CLAIM: Claim,
    Subject.SOURCE: Source,
    Subject.DOCUMENT: Document,
}

# What is no field of the subject.
LABELS = {
    "answer": gettext_lazy("Answer"),
    "citations": gettext_lazy("Citations"),
    "claim": gettext_lazy("Claim"),
    "comment": gettext_lazy("Comment"),
    "evidence": gettext_lazy("Evidence"),
    "merged": gettext_lazy("Merged into it"),
    "moved": gettext_lazy("What moved"),
    "level": gettext_lazy("Level"),
    "link": pgettext_lazy("share", "Link"),
    "may_answer": gettext_lazy("May answer"),
    "name": gettext_lazy("Name"),
    "names": gettext_lazy("Aliases"),
    "override": gettext_lazy("Rules overridden"),
    "redaction": gettext_lazy("Why redacted"),
    "redacts": gettext_lazy("Redacted event"),
    "right": gettext_lazy("What is right now"),
    "resolved": gettext_lazy("What was linked"),
    "second_explanation": gettext_lazy("Note of the second check"),
    "second_reason": gettext_lazy("Reason of the second check"),
    "second_url": gettext_lazy("Second check at URL"),
    "second_verdict": gettext_lazy("Second check"),
    "sha256": "SHA-256",
    "until": gettext_lazy("Until"),
    "wrong": gettext_lazy("What was wrong"),
}
# What moves with a source, or is linked to it, in numbers.
KINDS = {name: kind.label for name, kind in FOLLOWING.items()} | {"claims": gettext_lazy("claims")}
CODES = {
    "answer": dict(AnswerKind.choices),
    "level": dict(Level.choices),
    "second_reason": dict(Reason.choices),
    "second_verdict": dict([*Verdict.choices, (Stage.DISMISSED.value, Stage.DISMISSED.label)]),
}
PEOPLE = {"assignee_id", "checked_by_id", "confirmed_by_id"}

# What follows from the other fields.
DERIVED = {"magnitude", "version"}

# Acts that tell the first verdict, which may be hidden from the second checker.
TELLING = [Verb.DECIDED, Verb.EXPLAINED, Verb.CONFIRMED, Verb.UNDONE]


class Change(NamedTuple):
    """One field that an event changed: its name, and its value before and after."""

    label: str
    before: str
    after: str


class Act(NamedTuple):
    """One event of a history, with what it changed."""

    event: Event
    changes: list[Change]


def of(claim: Claim, *, seen_by: User) -> list[Act]:
    """Return the history of a claim as this person may see it, the newest act first; in two queries."""
    events = Event.objects.filter(subject_type=Subject.CLAIM, subject_id=claim.pk).select_related("free_text")
    if second_check.is_hidden(claim, seen_by):
        events = events.exclude(verb__in=TELLING)
    rows = list(events.order_by("-sequence"))
    people = names(rows)
    return [Act(event, list(changes(event, people))) for event in rows]


def names(events: Iterable[Event]) -> dict[int, str]:
    """Return the names of the people whom events mention by number."""
    states = [state for event in events for state in (event.before, event.after)]
    numbers = {state[name] for state in states for name in PEOPLE & state.keys() if state[name]}
    return dict(User.objects.filter(pk__in=numbers).values_list("pk", "username")) if numbers else {}


def changes(event: Event, people: Mapping[int, str] | None = None) -> Iterator[Change]:
    """Yield what the event changed, field by field; erased text is not among it.

    `people` has the names of those whom it mentions by number; without it they are asked for.
    """
    people = names([event]) if people is None else people
    text = event.free_text if hasattr(event, "free_text") else EventText()
    before, after = text.before | event.before, text.after | event.after
    for name in [name for name in {**after, **before} if name not in DERIVED]:
        old, new = (_shown(event, name, state.get(name), people) for state in (before, after))
        if old != new:
            yield Change(_label(event.subject_type, name), old, new)


def in_one_line(event: Event, people: Mapping[int, str] | None = None) -> str:
    """Return the changes as "Stage: candidate → checked · Verdict: verified"; hashes are left out."""
    return " · ".join(
        _("%(field)s: %(change)s")
        % {"field": change.label, "change": " → ".join(part for part in (change.before, change.after) if part)}
        for change in changes(event, people)
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


def _shown(event: Event, name: str, value: Any, people: Mapping[int, str]) -> str:
    if value in (None, "", []):
        return ""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if name in IN_WORDS:
        return IN_WORDS[name](value)
    if name in PEOPLE:
        return people.get(value, f"#{value}")
    if name in CODES:
        return str(CODES[name].get(value, value))
    field = _field(event.subject_type, name)
    if field and field.choices:
        return str(dict(field.flatchoices).get(value, value))
    return _moment(field, value)


def _time(value: str) -> str:
    moment = parse_datetime(value)
    return date_format(localtime(moment), "SHORT_DATETIME_FORMAT") if moment else value


def _citations(rows: list[dict[str, Any]]) -> str:
    return ", ".join(row.get("text") or f"#{row.get('source_id')}" for row in rows)


def _evidence(rows: list[dict[str, Any]]) -> str:
    return " · ".join(presenting.quoted(row["quote"]) if row["quote"] else row["explanation"] for row in rows)


def _names(rows: list[list[str]]) -> str:
    return ", ".join(f"{name} ({language})" if language else name for language, name in rows)


def _counted(rows_by_kind: dict[str, list[Any]]) -> str:
    """Return how many rows of which kind there are; a merge may move very many."""
    return ", ".join(f"{KINDS[kind]} ({len(rows)})" for kind, rows in rows_by_kind.items() if kind in KINDS and rows)


# Fields whose value is no plain one.
IN_WORDS: dict[str, Callable[[Any], str]] = {
    "authors": ", ".join,
    "citations": _citations,
    "evidence": _evidence,
    "moved": _counted,
    "names": _names,
    "override": ", ".join,
    "people": ", ".join,
    "resolved": _counted,
    "until": _time,
}


def _moment(field: Field | None, value: Any) -> str:
    kind = field.get_internal_type() if field else ""
    if kind == "DateTimeField":
        return _time(value)
    if kind == "DateField" and (day := parse_date(value)):
        return date_format(day)
    return str(value)
