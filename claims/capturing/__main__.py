"""Reads the document on its standard input, in this process, within limits; writes what it read as JSON.

python -m claims.capturing '{"name": "report.pdf", "media_type": "", "charset": ""}' < report.pdf
"""

import json
import resource
import sys
from contextlib import suppress
from dataclasses import asdict

from .captured import Fault, Unreadable
from .read import read

SECONDS = 60  # of the processor
BYTES = 1_200_000_000  # of memory


def main() -> None:
    """Read, and answer with either the document's text or the fault that it has."""
    for what, limit in ((resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_AS, BYTES), (resource.RLIMIT_FSIZE, 0)):
        with suppress(ValueError, OSError):  # systems that have no such limit; the caller's time still ends it
            resource.setrlimit(what, (limit, limit))
    try:
        answer = asdict(read(sys.stdin.buffer.read(), **json.loads(sys.argv[1])))
    except Unreadable as error:
        answer = {"fault": error.fault, "detail": error.detail}
    except (MemoryError, RecursionError) as error:
        answer = {"fault": Fault.TOO_COMPLEX, "detail": type(error).__name__}
    sys.stdout.buffer.write(json.dumps(answer).encode())


if __name__ == "__main__":
    main()
