"""Reading takes a fifth of a second, so that a worker can be killed in the middle of it."""

import time
from typing import Any

from claims import reading

extract = reading.extract


def slow(*args: Any, **options: Any) -> Any:
    time.sleep(0.2)
    return extract(*args, **options)


reading.extract = slow
