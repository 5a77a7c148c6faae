"""The append-only log: writing events into their subject's chain, and verifying the chains."""

import hashlib
import json
import secrets
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from itertools import groupby, islice
from typing import Any, NamedTuple

from django.db import transaction
from django.utils import timezone

from claims.models import Chain, Event, EventText, Subject, User, Verb

# What people write and articles say is kept apart from the chain, so that it can be erased.
FREE_TEXT = frozenset(
    """
    checked_url citations comment counted evidence explanation name names period_text publisher quote right
    second_explanation second_url text title url wrong
    """.split()
)


def canonical(value: object) -> str:
    """Return the one JSON text of a value: keys sorted, no spaces, as RFC 8785 does for strings and integers."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def plain(value: Any) -> Any:
    """Return a field's value as JSON can hold it: times in UTC as ISO 8601."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return value


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _hash(event: Event) -> str:
    fields = "subject_type subject_id sequence verb actor_id actor_name undoes before after text_digest".split()
    sealed = {name: getattr(event, name) for name in fields}
    return _digest(event.previous_hash, canonical(sealed | {"at": plain(event.at)}))


def _text_digest(text: EventText) -> str:
    return _digest(text.salt, canonical([text.before, text.after]))


@transaction.atomic
def append(
    subject_type: Subject,
    subject_id: int,
    verb: Verb,
    *,
    by: User | None,
    name: str = "",
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
    undoes: int | None = None,
) -> Event:
    """Write one event at the end of its subject's chain, in the transaction of the change that it records.

    `before` and `after` hold the changed fields by name; those of FREE_TEXT go to a row of their own.
    `name` is that of an actor without an account; `undoes` is the sequence of the event that this one takes back.
    """
    states = [{name: plain(value) for name, value in (state or {}).items()} for state in (before, after)]
    codes = [{n: v for n, v in state.items() if n not in FREE_TEXT} for state in states]
    texts = [{n: v for n, v in state.items() if n in FREE_TEXT} for state in states]
    text = EventText(salt=secrets.token_hex(16), before=texts[0], after=texts[1]) if any(texts) else None

    Chain.objects.get_or_create(subject_type=subject_type, subject_id=subject_id)
    chain = Chain.objects.select_for_update().get(subject_type=subject_type, subject_id=subject_id)
    event = Event(
        subject_type=subject_type.value,
        subject_id=subject_id,
        sequence=chain.length + 1,
        verb=verb.value,
        actor_id=by.pk if by else None,
        actor_name=by.get_username() if by else name,
        at=timezone.now(),
        undoes=undoes,
        before=codes[0],
        after=codes[1],
        text_digest=_text_digest(text) if text else "",
        previous_hash=chain.head,
    )
    event.hash = _hash(event)
    event.save(force_insert=True)
    if text:
        text.event = event
        text.save(force_insert=True)
    Chain.objects.filter(pk=chain.pk).update(length=event.sequence, head=event.hash)
    return event


def last_standing(subject_type: Subject, subject_id: int, *, besides: Collection[Verb] = ()) -> Event | None:
    """Return a subject's last event that is neither taken back nor itself a taking back; some verbs don't count."""
    standing: dict[int, Event] = {}
    events = Event.objects.filter(subject_type=subject_type, subject_id=subject_id).exclude(verb__in=besides)
    for event in events.order_by("sequence"):
        if event.undoes:
            standing.pop(event.undoes, None)
        else:
            standing[event.sequence] = event
    return standing[max(standing)] if standing else None


@transaction.atomic
def redact(subject_type: Subject, subject_id: int, sequence: int, *, by: User, reason: str) -> Event:
    """Delete the free text of one event; the event and its digest stay, and so does the reason, for ever."""
    after = {"redacts": sequence, "redaction": reason}
    event = append(subject_type, subject_id, Verb.REDACTED, by=by, after=after)
    EventText.objects.filter(
        event__subject_type=subject_type, event__subject_id=subject_id, event__sequence=sequence
    ).delete()
    return event


@transaction.atomic
def erase(subject_type: Subject, subject_ids: Iterable[int], *, by: User, reason: str) -> None:
    """Delete the free text of all events of some subjects that are erased themselves; the log says so of each."""
    for subject_id in subject_ids:
        append(subject_type, subject_id, Verb.ERASED, by=by, after={"redaction": reason})
        EventText.objects.filter(event__subject_type=subject_type, event__subject_id=subject_id).delete()


class Flaw(NamedTuple):
    """The first thing wrong in one subject's chain."""

    subject: str
    sequence: int
    what: str


def _flaws(chain: list[Event], length_and_head: tuple[int, str] | None) -> Iterator[tuple[int, str]]:
    """Yield what is wrong in the events of one subject, each with the place in the chain."""
    sequence, head = 0, ""
    for event in chain:
        if event.sequence != sequence + 1:
            yield sequence + 1, f"event {sequence + 1} is missing"
        elif event.previous_hash != head:
            yield event.sequence, "does not follow the event before it"
        elif event.hash != _hash(event):
            yield event.sequence, "was changed"
        elif what := _text_flaw(event, chain):
            yield event.sequence, what
        sequence, head = event.sequence, event.hash
    if length_and_head != (sequence, head):
        yield sequence + 1, "the chain was cut off here, or its head was changed"


def _text_flaw(event: Event, chain: list[Event]) -> str:
    """Return what is wrong with the free text of an event: gone is fine where a later event says who redacted it."""
    text = getattr(event, "free_text", None)
    if text:
        return "" if _text_digest(text) == event.text_digest else "has another text than was written"
    later = chain[event.sequence :]
    if not event.text_digest or any(_takes_text(each, event.sequence) for each in later):
        return ""
    return "lost its text, and nobody redacted it"


def _takes_text(event: Event, sequence: int) -> bool:
    return event.verb == Verb.ERASED or (event.verb == Verb.REDACTED and event.after.get("redacts") == sequence)


def verify() -> Iterator[Flaw]:
    """Yield the first flaw of each chain: an event changed, removed, reordered or cut off, or a text gone unsaid."""
    heads = {(c.subject_type, c.subject_id): (c.length, c.head) for c in Chain.objects.iterator()}
    events = Event.objects.select_related("free_text").order_by("subject_type", "subject_id", "sequence")
    for key, rows in groupby(events.iterator(), key=lambda event: (event.subject_type, event.subject_id)):
        for sequence, what in islice(_flaws(list(rows), heads.pop(key, None)), 1):
            yield Flaw(f"{key[0]}/{key[1]}", sequence, what)
    for (subject_type, subject_id), (length, _head) in sorted(heads.items()):
        if length:
            yield Flaw(f"{subject_type}/{subject_id}", 1, "all events are missing")


def root() -> str:
    """Return one hash over the heads of all chains: written down elsewhere, it seals the log as it is now."""
    digest = hashlib.sha256()
    for chain in Chain.objects.order_by("subject_type", "subject_id").iterator():
        digest.update(f"{chain.subject_type}/{chain.subject_id} {chain.length} {chain.head}\n".encode())
    return digest.hexdigest()
