"""Writing a change to a claim and its event, in one transaction."""

from collections.abc import Mapping
from copy import copy
from typing import Any

from django.db import transaction

from claims import log
from claims.models import Article, Claim, Event, Subject, User, Verb

from .errors import Overtaken
from .parts import PARTS, put, rows_of

NOTHING: Mapping[str, Any] = {}


@transaction.atomic
def write(
    claim: Claim,
    verb: Verb,
    changes: Mapping[str, Any],
    *,
    by: User,
    version: int,
    notes: Mapping[str, Any] = NOTHING,
    undoes: int | None = None,
) -> Event:
    """Write changes and their event if the claim still has the version that the person saw.

    `notes` are for the event alone. It also holds the version that it made.
    """
    current = Claim.objects.get(pk=claim.pk)
    if current.version != version:
        raise Overtaken(current)
    fields = {name: value for name, value in changes.items() if name not in PARTS}
    before = {name: getattr(current, name) for name in fields}
    # Compare and swap: of two people acting at once, one gets a row, the other none.
    swapped = Claim.objects.filter(pk=claim.pk, version=version).update(**fields, version=version + 1, touched=True)
    if not swapped:
        raise Overtaken(Claim.objects.get(pk=claim.pk))
    after = {**fields, **notes, "version": version + 1}
    for name in PARTS.keys() & changes.keys():
        before[name] = rows_of(claim, name)
        put(claim, name, changes[name])
        after[name] = rows_of(claim, name)
    Article.objects.filter(pk=current.article_id).doubt_readiness()
    event = log.append(Subject.CLAIM, claim.pk, verb, by=by, before=before, after=after, undoes=undoes)
    claim.refresh_from_db()
    return event


def with_changes(claim: Claim, changes: Mapping[str, Any]) -> Claim:
    """Return a copy of the claim as it would be with some changes; nothing is saved."""
    changed = copy(claim)
    for name, value in changes.items():
        setattr(changed, name, value)
    return changed
