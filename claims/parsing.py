"""Reading what a document holds: in a process of its own, since documents are hostile until shown otherwise."""

import json
import subprocess
import sys
from typing import Any

from django.conf import settings

from claims.models import SnapshotError

SECONDS = 80  # for all of it; the process itself ends after 60 of the processor's


class Unreadable(Exception):
    """A document can't be read, for a reason that another attempt would find again."""

    def __init__(self, error: SnapshotError, detail: str = "") -> None:
        super().__init__(detail)
        self.error, self.detail = error, detail


def parse(content: bytes, *, media_type: str = "", charset: str = "", name: str = "") -> dict[str, Any]:
    """Return the text of a document and what goes with it, as the fields of a snapshot.

    Raises Unreadable, with the reason, for one that can't be read, or not within the limits of time and memory.
    """
    said = json.dumps({"media_type": media_type, "charset": charset, "name": name})
    try:
        run = subprocess.run(  # noqa: S603  (our own module; the document is its input)
            [sys.executable, "-m", "claims.capturing", said],
            cwd=settings.BASE_DIR,
            input=content,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise Unreadable(SnapshotError.TOO_COMPLEX, f"{SECONDS} s") from error
    if run.returncode < 0:
        raise Unreadable(SnapshotError.TOO_COMPLEX, f"signal {-run.returncode}")
    if run.returncode:
        raise Unreadable(SnapshotError.CRASHED, _kind_of_error(run.stderr))
    read = json.loads(run.stdout)
    if "fault" in read:
        raise Unreadable(SnapshotError(read["fault"]), read["detail"])
    return read


def _kind_of_error(stderr: bytes) -> str:
    """Return the name of the error in the last line of a traceback: its words may be the document's."""
    last = stderr.decode(errors="replace").strip().rpartition("\n")[2]
    return last.partition(":")[0][:200]
