"""Articles that kill, exhaust or hang whoever reads them: those whose text says so."""

import os
import signal
import time
from typing import Any

from claims import reading

extract = reading.extract


def kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def exhaust() -> None:
    bytearray(1 << 60)


def hang() -> None:
    """Hear neither the soft limit's signal nor anything else, as code that never returns to Python does."""
    signal.pthread_sigmask(signal.SIG_BLOCK, set(signal.Signals) - {signal.SIGKILL})
    time.sleep(1000)


def dawdle() -> None:
    time.sleep(1000)


POISONS = [kill, exhaust, hang, dawdle]


def extract_poisoned(text: str, **options: Any) -> Any:
    for poison in POISONS:
        if f"Poison : {poison.__name__}." in text:
            poison()
    return extract(text, **options)


reading.extract = extract_poisoned
