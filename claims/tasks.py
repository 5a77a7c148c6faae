"""What workers do: work off the rows that are due, of each kind, whenever a hint or the sweep says so."""

import logging
import math
import time
import traceback
from contextlib import suppress
from typing import Any

from billiard.exceptions import SoftTimeLimitExceeded
from celery import Task, shared_task
from celery.signals import worker_init, worker_ready
from django.conf import settings
from django.utils import timezone

from claims import capture, delivering, hints, leases, mailing, reading, source_reading, tending, watching
from claims.models import CRASHED, LOST, Delivery, Extraction, Heartbeat, Leased, Mail, Snapshot, SnapshotReading

# A task takes no further row after a part of its time: the last one must find enough of it left, and a worker that
# takes a hint every few seconds shows that it still hears.
SECONDS_A_HINT = settings.EXTRACTION_SOFT_SECONDS / 12

# What takes the engine: articles first, somebody waits for them.
READ: tuple[type[Leased], ...] = (Extraction, SnapshotReading)

logger = logging.getLogger(__name__)


@shared_task(name=hints.DRAIN, bind=True)
def drain(self: Task[..., None]) -> None:
    """Work off what is due for a few seconds; when that was not enough, send one further hint."""
    show_life(self)
    for kind in READ:
        work_off(SECONDS_A_HINT, kind)
    if any(kind.due(timezone.now()).exists() for kind in READ):
        hints.send()


@shared_task(
    name=hints.CAPTURE,
    bind=True,
    soft_time_limit=settings.CAPTURE_SOFT_SECONDS,
    time_limit=settings.CAPTURE_HARD_SECONDS,
)
def take_copies(self: Task[..., None]) -> None:
    """Take the copies of documents that are due for a few seconds; when that was not enough, send one further hint."""
    show_life(self)
    work_off(SECONDS_A_HINT, Snapshot)
    if Snapshot.due(timezone.now()).exists():
        hints.send(hints.CAPTURE)


@shared_task(name="claims.watch")
def watch() -> None:
    """Ask for the copies that the watch over documents wants."""
    for document in watching.due()[: watching.BATCH] if settings.FETCH else ():
        capture.request(document, by=None)


@shared_task(name="claims.mail")
def send_mails() -> None:
    """Make up the mails about notices that are due, and send those that wait for a few seconds."""
    mailing.make_up(timezone.now())
    work_off(SECONDS_A_HINT, Mail)


@shared_task(name="claims.deliver")
def deliver() -> None:
    """Look whether articles have become ready to publish, and tell the program that wants to know."""
    delivering.look()
    work_off(SECONDS_A_HINT, Delivery)


@shared_task(name="claims.tend")
def tend() -> None:
    """Keep lists quick as tables grow."""
    tending.tend()


def show_life(task: Task[..., None]) -> None:
    """Leave the mark of a worker that hears."""
    Heartbeat.objects.update_or_create(worker=task.request.hostname, defaults={"seen_at": timezone.now()})


def work_off(seconds: float = math.inf, kind: type[Leased] = Extraction) -> int:
    """Do the rows of a kind that are due, and take no further one after some seconds; return how many were done."""
    until = time.monotonic() + seconds
    leases.give_up(kind)
    count = 0
    while time.monotonic() < until and (row := leases.take(kind)):
        handle(row)
        count += 1
    return count


def handle(row: Leased) -> None:
    """Do one leased row; whatever goes wrong is its own failure, and the next row's turn."""
    started, name = time.monotonic(), f"{type(row).__name__} {row.pk}"
    try:
        _do(row)
    except leases.LeaseLost as error:
        logger.warning("Nothing published: %s", error)
    except SoftTimeLimitExceeded:
        _fail(row, LOST, f"not done after {row.soft_seconds} s")
    except Exception as error:
        # The error's own words may be the article's, and logs hold no article text.
        logger.error("%s:\n%s", name, "".join(traceback.format_tb(error.__traceback__)))
        _fail(row, CRASHED, "".join(traceback.format_exception_only(error)).strip())
    else:
        logger.info("%s: %.2f s", name, time.monotonic() - started)


def _do(row: Leased) -> None:
    match row:
        case Extraction():
            reading.read(row)
        case Snapshot():
            capture.take(row)
        case Mail():
            mailing.send(row)
        case Delivery():
            delivering.deliver(row)
        case SnapshotReading():
            source_reading.read(row)


def _fail(row: Leased, error: str, detail: str) -> None:
    with suppress(leases.LeaseLost):
        leases.fail(row, error, detail)


@worker_init.connect
def warm(**_: Any) -> None:
    """Load the language pipelines before the pool forks, so that its processes share them from birth."""
    reading.warm()


@worker_ready.connect
def sweep(**_: Any) -> None:
    """Look at once for what fell due while no worker ran."""
    hints.send()
    hints.send(hints.CAPTURE)
