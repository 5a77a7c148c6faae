"""Redis stops answering between a worker's taking of its first hint and everything that it says of it afterwards."""

import os
import signal
from contextlib import suppress
from pathlib import Path
from typing import Any

from celery.signals import task_received

REDIS = int(os.environ["FAULTS_REDIS"])
ONCE = Path(os.environ["FAULTS_FOLDER"]) / "freeze-redis"


@task_received.connect
def freeze(**_: Any) -> None:
    with suppress(FileNotFoundError):
        ONCE.unlink()
        os.kill(REDIS, signal.SIGSTOP)
