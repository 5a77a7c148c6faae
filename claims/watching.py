"""The watch over documents that claims rest on: when to take the next copy of each, and which are dead."""

from datetime import datetime, timedelta

from django.db.models import Exists, F, OuterRef, QuerySet
from django.utils import timezone

from claims.models import Document, Evidence, SnapshotError

LONGEST = timedelta(days=90)  # between two attempts at a document that fails
DEAD_AFTER = 3  # failures in a row in which nobody answers; what is not found is dead at once
SILENT = {SnapshotError.UNKNOWN_HOST, SnapshotError.UNREACHABLE, SnapshotError.TOO_SLOW, SnapshotError.SERVER}
BATCH = 50  # documents whose copies are asked for at once


def due() -> QuerySet[Document]:
    """Return the watched documents whose next copy is due and that claims rest on, those due longest first."""
    watched = Document.objects.filter(watch_days__gt=0, url__isnull=False, next_at__lte=timezone.now())
    cited = Exists(Evidence.objects.filter(snapshot__document=OuterRef("pk")))
    beside = Exists(Document.claims.through.objects.filter(document=OuterRef("pk")))
    return watched.filter(cited | beside).order_by("next_at")


def answered(document: Document) -> None:
    """Note that a document was there: its next copy comes at its usual time."""
    Document.objects.filter(pk=document.pk).update(failures=0, dead_since=None, next_at=_next(document, 0))


def failed(document: Document, error: SnapshotError) -> None:
    """Note that a document could not be had: its next copy waits twice as long each time."""
    Document.objects.filter(pk=document.pk).update(failures=F("failures") + 1)
    document.refresh_from_db(fields=["failures", "dead_since"])
    document.next_at = _next(document, document.failures)
    is_gone = error == SnapshotError.NOT_FOUND or (document.failures >= DEAD_AFTER and error in SILENT)
    if is_gone and document.dead_since is None:
        document.dead_since = timezone.now()
    document.save(update_fields=["next_at", "dead_since"])


def schedule(document: Document) -> None:
    """Let the next copy of a document be due as its watch says now; to be called when that changed."""
    Document.objects.filter(pk=document.pk).update(next_at=_next(document, document.failures))


def _next(document: Document, failures: int) -> datetime | None:
    if not document.watch_days:
        return None
    return timezone.now() + min(LONGEST, timedelta(days=document.watch_days) * 2 ** min(failures, 10))
