"""Documents: the publications of sources, and which of them a claim's figure is looked for in."""

from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Case, Exists, OuterRef, Q, QuerySet, Value, When

from claims import blobs, fetching, log, sources
from claims.models import (
    Article,
    Claim,
    Document,
    Event,
    Evidence,
    Snapshot,
    SnapshotError,
    Source,
    Subject,
    User,
    Verb,
)

FIELDS = ("title", "url", "source_id", "usual", "watch_days")
KEPT_AS_WRITTEN = "/%:@!$&'()*+,;=~-._"


def normal(url: str) -> str:
    """Return an address in the one spelling that documents are known by: ASCII, with its scheme, without fragment.

    Raises ValidationError, in words, for what can't be fetched whatever the network.
    """
    url = url.strip()
    if "://" not in url.partition("?")[0] and not url.lower().startswith(("data:", "javascript:", "mailto:", "file:")):
        url = f"https://{url}"
    try:
        parts = fetching.checked(url)
        host = (parts.hostname or "").encode("idna").decode() if parts.hostname else ""
    except fetching.Refused as error:
        raise ValidationError(str(SnapshotError(error.refusal).label), code=error.refusal) from error
    except UnicodeError as error:
        raise ValidationError(str(SnapshotError.HOST.label), code="host") from error
    host = f"[{host}]" if ":" in host else host
    netloc = f"{host}:{parts.port}" if parts.port else host
    path, query = quote(parts.path or "/", safe=KEPT_AS_WRITTEN), quote(parts.query, safe=f"{KEPT_AS_WRITTEN}?")
    url = urlunsplit((parts.scheme, netloc, path, query, ""))
    if len(url) > 2000 or "." not in host and ":" not in host and not settings.FETCH_ALLOWED:
        raise ValidationError(str(SnapshotError.HOST.label), code="host")
    return url


@transaction.atomic
def add(
    *, by: User | None, url: str = "", title: str = "", source: Source | None = None, usual: bool = False
) -> Document:
    """Return the document of an address, added if nobody had; without an address, a new one.

    Raises ValidationError, in words, for an address that can't be fetched.
    """
    if not url:
        document, is_new = Document(title=title[:500], source=source, usual=usual, created_by=by), True
        document.save()
    else:
        defaults = {"title": title[:500], "source": source, "usual": usual, "created_by": by}
        defaults["watch_days"] = settings.WATCH_DAYS or None
        document, is_new = Document.objects.get_or_create(url=normal(url), defaults=defaults)
    if is_new:
        record(document, None, by=by)
    return document


@transaction.atomic
def put_beside(claim: Claim, document: Document, *, by: User | None = None) -> None:
    """Let a claim offer a document; a source that it cites becomes the document's, where the site is its own."""
    document.claims.add(claim)
    cited = Source.objects.filter(citations__claim=claim).distinct()
    own = next((source for source in cited if document.url and is_site_of(source, document.url)), None)
    if own and document.source is None:
        before, document.source = state(document), own
        document.save(update_fields=["source"])
        record(document, before, by=by)


def offered(claim: Claim) -> QuerySet[Document]:
    """Return the documents in which a claim's figure is looked for: those put beside it, those of its sources, then
    those of what these belong to.

    Of a source the usual ones come first, then the newest; those that confidential articles brought stay with these.
    """
    links = Document.claims.through.objects.order_by()
    beside = links.filter(claim=claim).values("document")
    secret = links.filter(document=OuterRef("pk"), claim__article__confidential=True).exclude(
        claim__article=claim.article_id
    )
    own = set(claim.citations.exclude(source=None).values_list("source", flat=True))
    levels = [own, *sources.above(own)]
    cited = Q(source__in=set().union(*levels)) & ~Exists(secret)
    nearest = [When(source__in=level, then=Value(number)) for number, level in enumerate(levels, start=1)]
    first = Case(When(pk__in=beside, then=Value(0)), *nearest, default=Value(0))
    found = Document.objects.filter(cited | Q(pk__in=beside))
    return found.select_related("source").order_by(first, "-usual", "-pk")


def is_site_of(source: Source, url: str) -> bool:
    """Say whether an address is on the site that is a source's homepage, or on a part of it."""
    home, host = (urlsplit(each).hostname or "" for each in (source.homepage, url))
    home, host = home.removeprefix("www."), host.removeprefix("www.")
    return bool(home) and (host == home or host.endswith(f".{home}"))


def elsewhere(document: Document, url: str = "") -> str:
    """Return the host of a document that is on another site than its source's; empty when it is not."""
    url = url or document.url or ""
    if not (url and document.source and document.source.homepage) or is_site_of(document.source, url):
        return ""
    return urlsplit(url).hostname or ""


def state(document: Document) -> dict[str, Any]:
    """Return what the log records of a document."""
    return {field: getattr(document, field) for field in FIELDS}


def record(document: Document, before: Mapping[str, Any] | None, *, by: User | None) -> Event | None:
    """Log what changed since `before`, an earlier state(), or None of a new document; nothing if nothing did."""
    after = state(document)
    if before is None:
        return log.append(Subject.DOCUMENT, document.pk, Verb.CREATED, by=by, after=after)
    old = {field: before[field] for field in FIELDS if before[field] != after[field]}
    if not old:
        return None
    new = {field: after[field] for field in old}
    return log.append(Subject.DOCUMENT, document.pk, Verb.CHANGED, by=by, before=old, after=new)


@transaction.atomic
def remove(document: Document, *, by: User) -> None:
    """Delete a document with its copies, and the bytes that nothing else has. Raises ProtectedError of one that
    evidence rests on.
    """
    log.append(Subject.DOCUMENT, document.pk, Verb.ERASED, by=by, before=state(document))
    names = list(Snapshot.objects.filter(document=document).values_list("file", flat=True))
    document.delete()
    blobs.forget(names)


def brought_for(article: Article) -> QuerySet[Document]:
    """Return the documents that one article alone has: beside its claims and no others, and no usual ones.

    What evidence of another article rests on is not among them.
    """
    links = Document.claims.through.objects.filter(document=OuterRef("pk")).order_by()
    proofs = Evidence.objects.filter(snapshot__document=OuterRef("pk")).order_by()
    own, others = Q(claim__article=article), ~Q(claim__article=article)
    alone = Exists(links.filter(own)) & ~Exists(links.filter(others)) & ~Exists(proofs.filter(others))
    return Document.objects.filter(alone, usual=False).select_related("source").order_by("pk")


@transaction.atomic
def erase(numbers: Collection[int], *, by: User, reason: str) -> None:
    """Delete documents as `remove` does, and all free text of their events; the log says why."""
    log.erase(Subject.DOCUMENT, numbers, by=by, reason=reason)
    names = list(Snapshot.objects.filter(document__in=numbers).values_list("file", flat=True))
    Document.objects.filter(pk__in=numbers).delete()
    blobs.forget(names)
