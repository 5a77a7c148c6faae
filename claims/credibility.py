"""Notes on how far a source can be trusted: each is an event of the log, dated and signed, which nobody can change."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import NamedTuple

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims import log
from claims.models import Event, Source, Subject, User, Verb

LENGTH = 5000  # characters


class Note(NamedTuple):
    """What somebody noted on a source, and when. `event` is the number by which it can be withdrawn."""

    text: str
    author: str
    at: datetime
    event: int


def note(source: Source, text: str, *, by: User) -> Event:
    """Note something on a source. Raises PermissionDenied, and ValidationError for no text or too much of it."""
    if not by.has_perm("claims.change_source"):
        raise PermissionDenied
    if not text.strip():
        raise ValidationError(_("Write something first."))
    if len(text) > LENGTH:
        raise ValidationError(_("A note has at most %(limit)d characters.") % {"limit": LENGTH})
    return log.append(Subject.SOURCE, source.pk, Verb.COMMENTED, by=by, after={"comment": text.strip()})


def notes(source: Source) -> list[Note]:
    """Return the notes on a source, and on those that were merged into it, the newest first."""
    return notes_on([source.pk])[source.pk]


def notes_on(pks: Collection[int]) -> Mapping[int, list[Note]]:
    """Return the notes on each of some sources, the newest first, in two queries."""
    merged = Source.objects.filter(merged_into__in=pks).values_list("pk", "merged_into")
    means = {pk: pk for pk in pks} | {pk: into for pk, into in merged if into}
    events = Event.objects.filter(subject_type=Subject.SOURCE, subject_id__in=means, verb=Verb.COMMENTED)
    found: dict[int, list[Note]] = defaultdict(list)
    # Of one that was withdrawn the log has no text any more.
    for event in events.filter(free_text__isnull=False).select_related("free_text").order_by("-at", "-id"):
        text = event.free_text.after["comment"]
        found[means[event.subject_id]].append(Note(text, event.actor_name, event.at, event.pk))
    return found


@transaction.atomic
def withdraw(source: Source, event: int, *, by: User, reason: str) -> Event:
    """Take the words of a note out of the record; that there was one, by whom, when, and why it went, stays.

    Raises PermissionDenied to who neither wrote it nor may remove sources, ValidationError without a reason or note.
    """
    told = Event.objects.filter(subject_type=Subject.SOURCE, verb=Verb.COMMENTED, free_text__isnull=False)
    written = told.filter(subject_id__in=[source.pk, *source.merged.values_list("pk", flat=True)], pk=event).first()
    if written is None:
        raise ValidationError(_("There is no such note."))
    if written.actor_id != by.pk and not by.has_perm("claims.delete_source"):
        raise PermissionDenied
    if not reason.strip():
        raise ValidationError(_("Say why: the reason stays in the log."))
    return log.redact(Subject.SOURCE, written.subject_id, written.sequence, by=by, reason=reason.strip())
