"""Making one source of two, and two of them again: what hangs on the one hangs on the other."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Model, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims import log, sources
from claims.models import Citation, Document, Event, Source, SourceAlias, Subject, User, Verb

CHANGE = "claims.change_source"
# Notes on a source change nothing of it; what a name was resolved to stands in rows of its own.
BESIDES = [Verb.COMMENTED, Verb.REDACTED, Verb.RESOLVED]
BATCH = 500  # rows a statement


class Following(NamedTuple):
    """Rows that follow a merged source: their table, the field that leads to the source, and what they are called."""

    model: type[Model]
    field: str
    label: Promise


# By the name that Source has for them.
FOLLOWING = {
    "aliases": Following(SourceAlias, "source", gettext_lazy("names")),
    "citations": Following(Citation, "source", gettext_lazy("citations")),
    "documents": Following(Document, "source", gettext_lazy("documents")),
    "children": Following(Source, "parent", gettext_lazy("sources that belong to it")),
    "merged": Following(Source, "merged_into", gettext_lazy("sources merged into it before")),
}


class Preview(NamedTuple):
    """What a merge would move: how many rows of each kind, by its label, and the names that are new to the other."""

    moves: list[tuple[str, int]]
    names: list[str]


def preview(source: Source, into: Source, *, by: User) -> Preview:
    """Return what a merge would move. Raises what `merge` raises."""
    _permit(source, into, by)
    moves = [(str(kind.label), _rows(source, into, name).count()) for name, kind in FOLLOWING.items()]
    return Preview([(label, count) for label, count in moves if count], _new_names(source, into))


@transaction.atomic
def merge(source: Source, into: Source, *, by: User) -> Event:
    """Merge a source into another: what hangs on it moves, its name becomes an alias, its slug leads to the other.

    The claims' own versions stay as they are: nobody has said anything else of them. Returns the event of the source
    that is merged, which has what it takes to `part` them. Raises PermissionDenied, and ValidationError in words.
    """
    source, into = _locked(source, into)
    _permit(source, into, by)
    before = sources.state(into)
    moved: dict[str, Any] = {name: _move(source, into, name) for name in FOLLOWING}
    moved["made"] = _add_name(into, source.name)
    moved["parent"] = into.parent_id
    _update(into, parent=_common_parent(into, source))
    _update(source, merged_into=into)
    _log(into, Verb.MERGED, before, {"merged": source.slug}, by=by)
    after = {"merged_into": into.slug, "moved": moved}
    return log.append(Subject.SOURCE, source.pk, Verb.MERGED, by=by, before={"merged_into": ""}, after=after)


@transaction.atomic
def part(source: Source, *, by: User) -> Event:
    """Take a merge apart: what moved and is still where it moved to goes back.

    Raises PermissionDenied, and ValidationError, in words, when somebody has changed either source since.
    """
    if not by.has_perm(CHANGE):
        raise PermissionDenied
    if source.merged_into is None:
        raise ValidationError(_("%(source)s is merged into no other source.") % {"source": source})
    into, source = _locked(source.merged_into, source)
    event, theirs = _merge_of(source, into)
    before, moved = sources.state(into), event.after["moved"]
    _update(source, merged_into=None)
    for name in FOLLOWING:
        _move_back(source, into, name, moved[name])
    into.aliases.filter(pk__in=moved["made"]).delete()
    _update(into, parent=Source.objects.filter(pk=moved["parent"]).first())
    _log(into, Verb.UNDONE, before, {}, by=by, undoes=theirs.sequence)
    old, new = {"merged_into": into.slug}, {"merged_into": ""}
    return log.append(Subject.SOURCE, source.pk, Verb.UNDONE, by=by, undoes=event.sequence, before=old, after=new)


def _permit(source: Source, into: Source, by: User) -> None:
    if not by.has_perm(CHANGE):
        raise PermissionDenied
    if source == into:
        raise ValidationError(_("A source can't be merged into itself."))
    for each in (source, into):
        if each.merged_into:
            told = {"source": each, "other": each.merged_into}
            raise ValidationError(_("%(source)s is merged into %(other)s already.") % told)
    if source in list(into.with_ancestors()) and into.parent != source:
        told = {"source": source, "into": into}
        raise ValidationError(_("%(into)s belongs to %(source)s: merge them the other way round.") % told)


def _locked(*pair: Source) -> list[Source]:
    """Return the sources as they are now; nobody else merges them until this transaction ends."""
    rows = Source.objects.select_for_update().order_by("pk").in_bulk([source.pk for source in pair])
    return [rows[source.pk] for source in pair]


def _rows(source: Source, into: Source, name: str) -> QuerySet[Any]:
    """Return the rows of a kind that follow: no alias that the other has as well, nor the other itself."""
    rows = getattr(source, name).all()
    if name == "children":
        return rows.exclude(pk=into.pk)
    if name == "aliases":
        taken = set(into.aliases.values_list("name", "language"))
        own = rows.values_list("pk", "name", "language")
        return rows.exclude(pk__in=[pk for pk, *alias in own if tuple(alias) in taken])
    return rows


def _move(source: Source, into: Source, name: str) -> list[int]:
    rows = _rows(source, into, name)
    moved = sorted(rows.values_list("pk", flat=True))
    rows.update(**{FOLLOWING[name].field: into})
    return moved


def _move_back(source: Source, into: Source, name: str, pks: list[int]) -> None:
    model, field, _label = FOLLOWING[name]
    for start in range(0, len(pks), BATCH):
        rows = model._default_manager.filter(pk__in=pks[start : start + BATCH], **{field: into})
        rows.update(**{field: source})


def _new_names(source: Source, into: Source) -> list[str]:
    known = {into.name, *into.aliases.values_list("name", flat=True)}
    return sorted({source.name, *source.aliases.values_list("name", flat=True)} - known)


def _add_name(source: Source, name: str) -> list[int]:
    """Make a name an alias of a source that goes by another; return the number of the alias, if it is new."""
    if name == source.name:
        return []
    alias, is_new = source.aliases.get_or_create(name=name, language="")
    return [alias.pk] if is_new else []


def _common_parent(into: Source, source: Source) -> Source | None:
    """Return the parent that `into` has after a merge: its own, else that of the other, unless that is below it."""
    if into.parent and into.parent != source:
        return into.parent
    parent = source.parent
    return parent if parent and into not in list(parent.with_ancestors()) else None


def _update(source: Source, **fields: Any) -> None:
    for name, value in fields.items():
        setattr(source, name, value)
    source.save(update_fields=list(fields))


def _merge_of(source: Source, into: Source) -> tuple[Event, Event]:
    """Return the events that a merge has left with either source. Raises ValidationError when there are later ones."""
    mine, theirs = _last_merge(source), _last_merge(into)
    if theirs.after["merged"] != source.slug:
        other = Source.objects.get(slug=theirs.after["merged"])
        raise ValidationError(_("Take %(other)s out first: it was merged later.") % {"other": other})
    return mine, theirs


def _last_merge(source: Source) -> Event:
    """Return the last event of a source, which must be that of a merge. Raises ValidationError."""
    event = log.last_standing(Subject.SOURCE, source.pk, besides=BESIDES)
    if event and event.verb == Verb.MERGED:
        return event
    told = {"name": (event.actor_name if event else "") or _("the program"), "source": source}
    raise ValidationError(_("%(name)s has changed %(source)s since: what belongs to which can't be told.") % told)


def _log(source: Source, verb: Verb, before: Mapping[str, Any], notes: Mapping[str, Any], **options: Any) -> None:
    """Log what a merge, or its undoing, has changed of the source that stays."""
    after = sources.state(source)
    changed = [field for field in after if before[field] != after[field]]
    old, new = ({field: state[field] for field in changed} for state in (before, after))
    log.append(Subject.SOURCE, source.pk, verb, before=old, after={**new, **notes}, **options)
