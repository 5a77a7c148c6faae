"""Hints to the workers. The rows say what is due; a hint only says "look now", and may be lost."""

import logging

from celery import current_app
from django.db import transaction
from kombu.exceptions import OperationalError

DRAIN = "claims.drain"
CAPTURE = "claims.capture"

logger = logging.getLogger(__name__)


def send(task: str = DRAIN) -> bool:
    """Send one hint, to read articles or to do another task; return whether the broker took it.

    Fails after about a second, never raises.
    """
    try:
        # The time limits are those of the worker that takes the hint, not of whoever sends it.
        current_app.send_task(task, time_limit=None, soft_time_limit=None)
    except (OperationalError, OSError) as error:
        logger.warning("No hint sent, the sweep will find the work: %s", error)
        return False
    return True


def send_on_commit(task: str = DRAIN) -> None:
    """Send one hint once the current transaction is committed; its failure fails nothing else."""
    transaction.on_commit(lambda: send(task), robust=True)
