"""The queue of extractions: a worker leases a due row, and only the holder of the lease can end the run."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from claims.models import Extraction, ExtractionError, ExtractionState

HOPELESS = {ExtractionError.UNSUPPORTED_LANGUAGE}  # another attempt would end the same way
DETAIL = 2000  # characters of an error that are kept


class LeaseLost(Exception):
    """The run's lease ran out and another worker may have the row: this run must leave no trace."""


def take() -> Extraction | None:
    """Lease the row that has been due longest, and charge it an attempt; None when nothing is due.

    One row at a time, and charged as it is taken: whatever becomes of the worker is that row's doing, and no
    neighbour's. Of many workers taking at once each gets another row (SKIP LOCKED; SQLite lets one write at a time).
    """
    now = timezone.now()
    due = Extraction.objects.due(now).filter(attempts__lt=settings.EXTRACTION_ATTEMPTS)
    with transaction.atomic():
        row = due.select_for_update(skip_locked=True).order_by("not_before", "id").first()
        if row is None:
            return None
        row.state = ExtractionState.RUNNING
        row.attempts += 1
        row.lease_token = uuid4()
        # Should the worker be lost, the row's turn comes after all that fell due before its lease ran out.
        row.lease_until = row.not_before = now + settings.EXTRACTION_LEASE
        row.started_at = now
        row.save(update_fields=["state", "attempts", "lease_token", "lease_until", "not_before", "started_at"])
    return row


def finish(extraction: Extraction, state: ExtractionState, **results: Any) -> None:
    """End the run for good, with its results, in the transaction that publishes what it found.

    Raises LeaseLost when the row is no longer this run's, so that the transaction is rolled back.
    """
    cleared = {"last_error": "", "error_detail": ""}
    _end(extraction, state=state, finished_at=timezone.now(), **cleared | results)


def fail(extraction: Extraction, error: ExtractionError, detail: str = "") -> None:
    """End the attempt with its reason: the row waits a little for the next one, or has failed for good.

    Raises LeaseLost when the row is no longer this run's.
    """
    reason = {"last_error": error, "error_detail": detail[:DETAIL]}
    if error in HOPELESS or extraction.attempts >= settings.EXTRACTION_ATTEMPTS:
        finish(extraction, ExtractionState.FAILED, **reason)
    else:
        pause = timedelta(seconds=2**extraction.attempts)
        _end(extraction, state=ExtractionState.PENDING, not_before=timezone.now() + pause, **reason)


def _end(extraction: Extraction, **fields: Any) -> None:
    held = Extraction.objects.filter(
        pk=extraction.pk, lease_token=extraction.lease_token, state=ExtractionState.RUNNING
    )
    if not held.update(lease_token=None, lease_until=None, **fields):
        raise LeaseLost(f"extraction {extraction.pk} is another worker's, or gone")


def give_up() -> None:
    """Fail the rows whose worker was lost in their last attempt."""
    now = timezone.now()
    abandoned = Extraction.objects.due(now).filter(attempts__gte=settings.EXTRACTION_ATTEMPTS)
    abandoned.update(
        state=ExtractionState.FAILED,
        last_error=ExtractionError.LOST,
        lease_token=None,
        lease_until=None,
        finished_at=now,
    )
