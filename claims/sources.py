"""The registry of sources: who is cited for figures, under which names, and every change to it in the log."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypedDict

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models.functions import Coalesce
from django.utils.text import slugify
from django.utils.translation import gettext as _

from claims import log
from claims.models import Event, ReportVerb, Source, SourceAlias, Subject, User, Verb
from claims.models.folded import folded, name_key

FIELDS = ("slug", "name", "kind", "country", "homepage", "wikidata")


class Name(NamedTuple):
    """One name of one source: what the engine resolves citations by."""

    slug: str
    name: str
    kind: str
    language: str = ""


class OwnVerb(NamedTuple):
    """One form of a verb of report that the engine does not know by itself."""

    form: str
    language: str


class _Required(TypedDict):
    slug: str
    name: str
    kind: str


class Entry(_Required, total=False):
    """One source in a file of sources; `aliases` are lists of names by language."""

    country: str
    homepage: str
    wikidata: str
    aliases: Mapping[str, list[str]]


class Loaded(NamedTuple):
    """What a load did, in numbers of sources."""

    created: int
    updated: int
    kept: int


def names() -> Iterator[Name]:
    """Yield every name of every source, its aliases and its own.

    A name that a source shares with what belongs to it is the more specific one's: « BBC Russe » is no longer the BBC.
    """
    rows = list(_rows())
    parents = dict(Source.objects.exclude(parent=None).values_list("slug", "parent__slug"))
    belonging = {slug: set(_line(slug, parents)) for slug in parents}
    more_specific = {(above, name_key(name)) for slug, name, *_ in rows for above in belonging.get(slug, ())}
    yield from (row for row in rows if (row.slug, name_key(row.name)) not in more_specific)


def _rows() -> Iterator[Name]:
    for slug, name, kind in Source.objects.standing().order_by("slug").values_list("slug", "name", "kind"):
        yield Name(slug, name, kind)
    aliases = SourceAlias.objects.filter(source__merged_into=None).order_by("source__slug", "name")
    for slug, name, kind, language in aliases.values_list("source__slug", "name", "source__kind", "language"):
        yield Name(slug, name, kind, language)


def _line(slug: str, parents: Mapping[str, str]) -> Iterator[str]:
    """Yield what a source belongs to, directly or not."""
    seen = {slug}
    while (slug := parents.get(slug, "")) and slug not in seen:
        yield slug
        seen.add(slug)


def numbers() -> dict[str, int]:
    """Return which source each slug means; that of a merged source means the one that it was merged into."""
    return dict(Source.objects.values_list("slug", Coalesce("merged_into", "pk")))


def above(pks: Collection[int]) -> list[list[int]]:
    """Return the parents of some sources, then those of the parents and so on; each once, where it is nearest."""
    levels: list[list[int]] = []
    seen, level = set(pks), set(pks)
    while level := set(Source.objects.filter(children__in=level).values_list("pk", flat=True)) - seen:
        levels.append(sorted(level))
        seen |= level
    return levels


def verbs() -> Iterator[OwnVerb]:
    """Yield every form of the newsroom's own verbs of report."""
    for language, forms in ReportVerb.objects.values_list("language", "forms"):
        for form in forms.split(","):
            yield OwnVerb(form.strip().lower(), language)


def search(term: str, limit: int = 10) -> list[Source]:
    """Return the sources whose name or alias holds the term, whatever its case and accents, closest first.

    The names are compared here, not in the database: SQLite folds neither É nor accents.
    """
    if not (wanted := folded(term)):
        return []
    closest: dict[int, tuple[int, str]] = {}
    for pk, own, alias in Source.objects.standing().values_list("pk", "name", "aliases__name"):
        for name in (own, alias or ""):
            rank = _rank(folded(name), wanted)
            if rank is not None and (rank, own) < closest.get(pk, (rank + 1, "")):
                closest[pk] = (rank, own)
    best = sorted(closest, key=closest.__getitem__)[:limit]
    found = Source.objects.select_related("parent").in_bulk(best)
    return [found[pk] for pk in best if pk in found]


def _rank(name: str, wanted: str) -> int | None:
    """Return how close a name is: 0 the same, 1 begins so, 2 a word begins so, 3 holds it; None if not at all."""
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    if f" {wanted}" in name or f"'{wanted}" in name:
        return 2
    return 3 if wanted in name else None


@transaction.atomic
def create(*, name: str, kind: str, country: str = "", by: User) -> Source:
    """Add a source to the registry under a slug of its own.

    Raises PermissionDenied, and ValidationError by field: also when another source goes by this name.
    """
    if not by.has_perm("claims.add_source"):
        raise PermissionDenied
    name = " ".join(name.split())
    if other := _named(name):
        # A name that two sources share resolves to neither: nobody should make one without meaning to.
        message = _("“%(name)s” is already a name of %(source)s.") % {"name": name, "source": other}
        raise ValidationError({"name": message})
    source = Source(slug=free_slug(name), name=name, kind=kind, country=country.upper())
    source.full_clean()
    source.save()
    record(source, None, by=by)
    return source


def _named(name: str) -> Source | None:
    wanted = folded(name)
    for source in search(name, limit=1):
        if wanted in {folded(each) for each in [source.name, *source.aliases.values_list("name", flat=True)]}:
            return source
    return None


def free_slug(name: str) -> str:
    """Return a slug made of the name that no source has yet."""
    base = slugify(name)[:72] or "source"
    taken = set(Source.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    return next(slug for slug in _numbered(base) if slug not in taken)


def _numbered(base: str) -> Iterator[str]:
    yield base
    number = 2
    while True:
        yield f"{base}-{number}"
        number += 1


def state(source: Source) -> dict[str, Any]:
    """Return what the log records of a source: its fields, its parent, and its aliases as sorted [language, name]."""
    aliases = sorted(map(list, source.aliases.values_list("language", "name")))
    parent = source.parent.slug if source.parent else ""
    return {field: getattr(source, field) for field in FIELDS} | {"parent": parent, "names": aliases}


def record(source: Source, before: Mapping[str, Any] | None, *, by: User | None) -> Event | None:
    """Log what changed since `before`, an earlier state(), or None of a new source; nothing if nothing did."""
    after = state(source)
    if before is None:
        return log.append(Subject.SOURCE, source.pk, Verb.CREATED, by=by, after=after)
    changed = [field for field in after if before[field] != after[field]]
    if not changed:
        return None
    return log.append(
        Subject.SOURCE,
        source.pk,
        Verb.CHANGED,
        by=by,
        before={field: before[field] for field in changed},
        after={field: after[field] for field in changed},
    )


@transaction.atomic
def remove(source: Source, *, by: User) -> None:
    """Delete a source that nothing cites. Raises ProtectedError of one that is cited."""
    log.append(Subject.SOURCE, source.pk, Verb.ERASED, by=by, before=state(source))
    source.delete()


@transaction.atomic
def load(entries: Iterable[Entry], *, update: bool = False, by: User | None = None) -> Loaded:
    """Create the sources whose slug is missing; with `update` also bring the others to what the entries say.

    An update overwrites fields and adds missing aliases; aliases that people added stay. What was merged into another
    source stays merged.
    """
    known = {source.slug: source for source in Source.objects.select_related("parent")}
    created = updated = kept = 0
    for entry in entries:
        source = known.get(entry["slug"])
        if source is not None and (source.merged_into_id or not update):
            kept += 1
            continue
        before = state(source) if source else None
        event = record(_write(entry, source), before, by=by)
        created += before is None
        updated += before is not None and event is not None
        kept += event is None
    return Loaded(created, updated, kept)


def _write(entry: Entry, source: Source | None) -> Source:
    source = source or Source()
    for field in FIELDS:
        setattr(source, field, entry.get(field, ""))
    source.full_clean(validate_unique=False)
    source.save()
    aliases = [
        SourceAlias(source=source, language=language, name=name)
        for language, spellings in entry.get("aliases", {}).items()
        for name in spellings
    ]
    for alias in aliases:
        alias.clean_fields(exclude=["source"])
    SourceAlias.objects.bulk_create(aliases, ignore_conflicts=True)
    return source
