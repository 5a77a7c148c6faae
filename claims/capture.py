"""Taking copies of documents: asked for by people or by the watch, fetched or brought, read and published."""

import posixpath
from datetime import timedelta
from email.message import Message
from typing import Any
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims import blobs, documents, evidence, fetching, hints, leases, parsing, watching
from claims.models import OPEN, Document, Quality, Snapshot, SnapshotError, SnapshotState, Source, User

# What a server's refusal means, by its status.
REFUSED = {
    **dict.fromkeys((404, 410), SnapshotError.NOT_FOUND),
    **dict.fromkeys((401, 402, 403, 407, 451), SnapshotError.FORBIDDEN),
    **dict.fromkeys((420, 429), SnapshotError.TOO_MANY),
}
LONGEST_PAUSE = 3600  # seconds that a server may ask for between two attempts


@transaction.atomic
def request(document: Document, *, by: User | None) -> Snapshot:
    """Queue a copy of a document, by a person or, `by` nobody, by the watch; one that still waits serves both.

    Raises ValidationError, in words, where there is nothing to fetch or fetching is switched off.
    """
    if not document.url:
        raise ValidationError(_("This document has no address: bring a newer copy of it as a file."), code="no_url")
    if not settings.FETCH:
        raise ValidationError(
            _("This installation fetches nothing from the web. Download the document and bring it as a file."),
            code="no_fetch",
        )
    asked = {"requested_by": by, "is_retake": by is None, "not_before": timezone.now()}
    snapshot, is_new = Snapshot.objects.get_or_create(
        document=document, file="", state__in=OPEN, defaults={"state": SnapshotState.PENDING, **asked}
    )
    if by and not is_new and snapshot.is_retake:
        snapshot.is_retake, snapshot.requested_by = False, by
        snapshot.save(update_fields=["is_retake", "requested_by"])
    hints.send_on_commit(hints.CAPTURE)
    return snapshot


@transaction.atomic
def upload(
    content: bytes, name: str, *, by: User, document: Document | None = None, source: Source | None = None
) -> Snapshot:
    """Keep a file that somebody brought as a copy of a document, a new one if none is given, and queue its reading.

    Raises ValidationError, in words, for an empty and for a too large file.
    """
    if not content:
        raise ValidationError(_("The file is empty."), code="empty")
    if len(content) > settings.DOCUMENT_BYTES:
        raise ValidationError(too_large(), code="too_large")
    name = plain_name(name)
    document = document or documents.add(by=by, title=name, source=source)
    snapshot = Snapshot.objects.create(
        document=document,
        requested_by=by,
        not_before=timezone.now(),
        taken_at=timezone.now(),
        file=blobs.keep(content),
        file_name=name,
        size=len(content),
        sha256=blobs.digest(content),
    )
    hints.send_on_commit(hints.CAPTURE)
    return snapshot


def again(snapshot: Snapshot, *, by: User) -> Snapshot:
    """Queue another attempt: fetch the document once more, or read the file that was brought once more."""
    if not snapshot.file:
        return request(snapshot.document, by=by)
    return upload(blobs.fetch(snapshot), snapshot.file_name, by=by, document=snapshot.document)


def text_of(snapshot: Snapshot) -> tuple[str, list[list[Any]]]:
    """Return the text of a copy and the places in it: of one that changed nothing, those of the copy before."""
    if snapshot.state != SnapshotState.UNCHANGED:
        return snapshot.text, snapshot.places
    same = Snapshot.objects.filter(document=snapshot.document_id, sha256=snapshot.sha256, state=SnapshotState.DONE)
    return same.order_by("-id").values_list("text", "places").first() or ("", [])


def nothing() -> str:
    """Return what to tell when no file came: a request that was far too large has lost it on its way."""
    limit = settings.DOCUMENT_BYTES // 10**6
    return _("Give the address of a document, or bring a file of at most %(limit)d MB.") % {"limit": limit}


def too_large() -> str:
    """Return what to tell of a file that is larger than is taken."""
    return _("The file has more than %(limit)d MB. Bring a part of it.") % {"limit": settings.DOCUMENT_BYTES // 10**6}


def plain_name(name: str) -> str:
    """Return a file's name without its folders and without characters that no name should have."""
    name = posixpath.basename(name.replace("\\", "/"))
    return "".join(character for character in name if character.isprintable() and character not in '<>:"|?*')[:255]


def take(snapshot: Snapshot) -> None:
    """Take the copy of a leased row: fetch it or open what was brought, read it, and publish, all or nothing.

    Raises LeaseLost when the row was not this run's to the end.
    """
    try:
        if snapshot.file:
            _publish(snapshot, _read(snapshot, blobs.fetch(snapshot)))
        else:
            _fetch(snapshot)
    except fetching.Refused as error:
        _fail(snapshot, SnapshotError(error.refusal), error.detail)
    except blobs.Spoilt as error:
        _fail(snapshot, SnapshotError.CRASHED, f"not as it was kept: {error}")


def _fetch(snapshot: Snapshot) -> None:
    document = snapshot.document
    before = _last_good(document)
    if snapshot.is_retake and not _permitted(document.url or ""):
        _fail(snapshot, SnapshotError.ROBOTS)
        return
    fetched = _get(document.url or "", headers=_conditions(before) if snapshot.is_retake else {})
    answer = {"final_url": fetched.url[:2000], "http_status": fetched.status, "headers": fetched.headers}
    if fetched.status == 304 and before:
        _unchanged(snapshot, before, **answer)
    elif not 200 <= fetched.status < 300:
        pause = _pause(fetched.headers.get("retry-after", ""))
        error = REFUSED.get(fetched.status, SnapshotError.SERVER)
        _fail(snapshot, error, f"HTTP {fetched.status}", pause=pause, **answer)
    elif before and blobs.digest(fetched.body) == before.sha256:
        _unchanged(snapshot, before, **answer)
    else:
        kept = {"file": blobs.keep(fetched.body), "sha256": blobs.digest(fetched.body), "size": len(fetched.body)}
        named = {"file_name": _name(fetched.url), "taken_at": timezone.now()}
        for field, value in (answer | kept | named).items():
            setattr(snapshot, field, value)
        _publish(snapshot, answer | kept | named | _read(snapshot, fetched.body))


def _get(url: str, **options: Any) -> fetching.Fetched:
    return fetching.fetch(
        url,
        user_agent=settings.FETCH_USER_AGENT,
        allowed=settings.FETCH_ALLOWED,
        most_bytes=settings.DOCUMENT_BYTES,
        **options,
    )


def _permitted(url: str) -> bool:
    """Say whether a site lets programs fetch this by themselves; one whose rules can't be had does not (RFC 9309)."""
    parts = urlsplit(url)
    robots = _get(f"{parts.scheme}://{parts.netloc}/robots.txt", seconds=10)
    if 400 <= robots.status < 500:
        return True
    text = robots.body.decode("utf-8", "replace")
    product = settings.FETCH_USER_AGENT.partition("/")[0].partition(" ")[0]
    return robots.status < 400 and fetching.allows(text, url, product)


def _last_good(document: Document) -> Snapshot | None:
    """Return the newest copy of a document that was fetched and read well, without its text."""
    copies = document.snapshots.filter(state=SnapshotState.DONE, quality=Quality.OK, http_status__isnull=False)
    return copies.defer("text", "places").order_by("-id").first()


def _conditions(before: Snapshot | None) -> dict[str, str]:
    """Return the headers that ask for a document only if it is not the one that is kept (RFC 9110 §13)."""
    kept = before.headers if before else {}
    asked = {"If-None-Match": kept.get("etag"), "If-Modified-Since": kept.get("last-modified")}
    return {name: value for name, value in asked.items() if value}


def _pause(retry_after: str) -> timedelta | None:
    return timedelta(seconds=min(int(retry_after), LONGEST_PAUSE)) if retry_after.isdecimal() else None


def _read(snapshot: Snapshot, content: bytes) -> dict[str, Any]:
    """Return what was read in the bytes, as fields; of what can't be read, why."""
    said = Message()
    said["content-type"] = snapshot.headers.get("content-type", "")
    media_type = said.get_content_type() if snapshot.headers.get("content-type") else ""
    try:
        return parsing.parse(
            content, media_type=media_type, charset=said.get_content_charset(""), name=snapshot.file_name
        )
    except parsing.Unreadable as error:
        return {
            "quality": Quality.ERROR,
            "media_type": media_type[:100],
            "last_error": error.error,
            "error_detail": leases.plain(error.detail),
        }


def _name(url: str) -> str:
    return plain_name(unquote(urlsplit(url).path)) or (urlsplit(url).hostname or "")[:255]


@transaction.atomic
def _publish(snapshot: Snapshot, fields: dict[str, Any]) -> None:
    """End the run with what was read, and have its figures read: the watch then compares them."""
    leases.finish(snapshot, SnapshotState.DONE, **fields)
    document = snapshot.document
    if not document.title and fields.get("title"):
        Document.objects.filter(pk=document.pk, title="").update(title=fields["title"])
    watching.answered(document)
    if fields.get("text"):
        evidence.keep_figures(snapshot)


@transaction.atomic
def _unchanged(snapshot: Snapshot, before: Snapshot, **answer: Any) -> None:
    """End the run with the finding that the document is what it was."""
    fields = ("file", "file_name", "sha256", "size", "media_type", "quality")
    same: dict[str, Any] = {field: getattr(before, field) for field in fields} | {"taken_at": timezone.now()}
    leases.finish(snapshot, SnapshotState.UNCHANGED, **same | answer)
    watching.answered(snapshot.document)


@transaction.atomic
def _fail(snapshot: Snapshot, error: SnapshotError, detail: str = "", **options: Any) -> None:
    leases.fail(snapshot, error, detail, **options)
    if error in snapshot.hopeless or snapshot.attempts >= snapshot.tries:
        watching.failed(snapshot.document, error)
