"""The queues in the database: a worker leases a due row, and only the holder of the lease can end the run.

One piece serves every kind of row that is `Leased`.
"""

from datetime import timedelta
from typing import Any, TypeVar
from uuid import uuid4

from django.db import transaction
from django.utils import timezone

from claims import notices
from claims.models import LOST, Extraction, Leased, LeaseState

DETAIL = 2000  # characters of an error that are kept

Row = TypeVar("Row", bound=Leased)


class LeaseLost(Exception):
    """The run's lease ran out and another worker may have the row: this run must leave no trace."""


def take(kind: type[Row]) -> Row | None:
    """Lease the row of a kind that has been due longest, and charge it an attempt; None when nothing is due.

    One row at a time, and charged as it is taken: whatever becomes of the worker is that row's doing, and no
    neighbour's. Of many workers taking at once each gets another row (SKIP LOCKED; SQLite lets one write at a time).
    """
    now = timezone.now()
    due = kind.due(now).filter(attempts__lt=kind.tries)
    with transaction.atomic():
        row: Row | None = due.select_for_update(skip_locked=True).order_by("not_before", "id").first()
        if row is None:
            return None
        row.state = LeaseState.RUNNING
        row.attempts += 1
        row.lease_token = uuid4()
        # Should the worker be lost, the row's turn comes after all that fell due before its lease ran out.
        row.lease_until = row.not_before = now + kind.lease
        row.started_at = now
        row.save(update_fields=["state", "attempts", "lease_token", "lease_until", "not_before", "started_at"])
    return row


def finish(row: Leased, state: str, **results: Any) -> None:
    """End the run for good, with its results, in the transaction that publishes what it found.

    Raises LeaseLost when the row is no longer this run's, so that the transaction is rolled back.
    """
    cleared = {"last_error": "", "error_detail": ""}
    _end(row, state=state, finished_at=timezone.now(), **cleared | results)


@transaction.atomic
def fail(row: Leased, error: str, detail: str = "", *, pause: timedelta | None = None, **results: Any) -> None:
    """End the attempt with its reason: the row waits for the next one, or has failed for good.

    It waits a little longer each time, or for the `pause` that somebody asked for.
    Raises LeaseLost when the row is no longer this run's.
    """
    results |= {"last_error": error, "error_detail": plain(detail)}
    if error in row.hopeless or row.attempts >= row.tries:
        finish(row, LeaseState.FAILED, **results)
        _tell(row)
    else:
        pause = pause or timedelta(seconds=2**row.attempts)
        _end(row, state=LeaseState.PENDING, not_before=timezone.now() + pause, **results)


def plain(detail: str) -> str:
    """Return the detail of an error as it is kept: not too long, and without what PostgreSQL stores nowhere."""
    return detail.replace("\0", "")[:DETAIL]


def _end(row: Leased, **fields: Any) -> None:
    held = type(row)._default_manager.filter(pk=row.pk, lease_token=row.lease_token, state=LeaseState.RUNNING)
    if not held.update(lease_token=None, lease_until=None, **fields):
        raise LeaseLost(f"{row._meta.model_name} {row.pk} is another worker's, or gone")


def give_up(kind: type[Leased]) -> None:
    """Fail the rows of a kind whose worker was lost in their last attempt."""
    now = timezone.now()
    ended = {"state": LeaseState.FAILED, "lease_token": None, "lease_until": None, "finished_at": now}
    abandoned = kind.due(now).filter(attempts__gte=kind.tries)
    for row in abandoned:
        with transaction.atomic():
            if abandoned.filter(pk=row.pk).update(last_error=LOST, **ended):
                _tell(row)


def _tell(row: Leased) -> None:
    if isinstance(row, Extraction):
        notices.tell_of_failure(row)
