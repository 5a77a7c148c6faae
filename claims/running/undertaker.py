"""A program that kills every process of a `run` that was itself killed, and could not stop them any more.

Its standard input is a pipe that only the run holds open, and each process that it starts for as long as it takes to
write its id there: a line for each, and the end of the file when the run is gone. No process is asked to end first: a
broken run is a crash already, which nothing here loses work by, while one that waits for a Redis just gone may wait
for long.
"""

import os
import signal
import sys
from contextlib import suppress


def main() -> None:
    for leader in [int(line) for line in sys.stdin]:
        with suppress(ProcessLookupError):  # nothing is left of its session
            os.killpg(leader, signal.SIGKILL)


if __name__ == "__main__":
    main()
