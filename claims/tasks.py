"""What workers do: work off the extractions that are due, whenever a hint or the sweep says so."""

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

from claims import hints, leases, reading
from claims.models import Extraction, ExtractionError, Heartbeat

# A task takes no further row after a part of its time: the last one must find enough of it left, and a worker that
# takes a hint every few seconds shows that it still hears.
SECONDS_A_HINT = settings.EXTRACTION_SOFT_SECONDS / 12

logger = logging.getLogger(__name__)


@shared_task(name=hints.DRAIN, bind=True)
def drain(self: Task[..., None]) -> None:
    """Work off what is due for a few seconds; when that was not enough, send one further hint."""
    Heartbeat.objects.update_or_create(worker=self.request.hostname, defaults={"seen_at": timezone.now()})
    work_off(SECONDS_A_HINT)
    if Extraction.due(timezone.now()).exists():
        hints.send()


def work_off(seconds: float = math.inf) -> int:
    """Read the rows that are due, and take no further one after some seconds; return how many were read."""
    until = time.monotonic() + seconds
    leases.give_up(Extraction)
    count = 0
    while time.monotonic() < until and (extraction := leases.take(Extraction)):
        handle(extraction)
        count += 1
    return count


def handle(extraction: Extraction) -> None:
    """Read one leased row; whatever goes wrong is its own failure, and the next row's turn."""
    started = time.monotonic()
    try:
        reading.read(extraction)
    except leases.LeaseLost as error:
        logger.warning("Nothing published: %s", error)
    except SoftTimeLimitExceeded:
        _fail(extraction, ExtractionError.LOST, f"not done after {settings.EXTRACTION_SOFT_SECONDS} s")
    except Exception as error:
        # The error's own words may be the article's, and logs hold no article text.
        logger.error("Extraction %s:\n%s", extraction.pk, "".join(traceback.format_tb(error.__traceback__)))
        _fail(extraction, ExtractionError.CRASHED, "".join(traceback.format_exception_only(error)).strip())
    else:
        logger.info("Extraction %s: %.2f s", extraction.pk, time.monotonic() - started)


def _fail(extraction: Extraction, error: ExtractionError, detail: str) -> None:
    with suppress(leases.LeaseLost):
        leases.fail(extraction, error, detail)


@worker_init.connect
def warm(**_: Any) -> None:
    """Load the language pipelines before the pool forks, so that its processes share them from birth."""
    reading.warm()


@worker_ready.connect
def sweep(**_: Any) -> None:
    """Look at once for what fell due while no worker ran."""
    hints.send()
