"""A crash at each step of a run, once: of the pool process that takes this step with the article of that title.

What is still to be crashed at is told by the files in a folder, each named after its step.
"""

import os
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from claims import hints, leases, publishing, reading, tasks
from claims.models import Extraction

FOLDER = Path(os.environ["FAULTS_FOLDER"])


# Steps that are no article's.
BETWEEN = {"before-taking", "before-the-hint"}

at_work = {"title": ""}


def crash_at(step: str) -> None:
    if (FOLDER / step).is_file() and (step in BETWEEN or step == at_work["title"]):
        (FOLDER / step).unlink()
        os._exit(1)


def take(kind: type[Extraction]) -> Extraction | None:
    crash_at("before-taking")
    extraction = lease(kind)
    at_work["title"] = extraction.revision.article.title if extraction else ""
    crash_at("after-taking")
    return extraction


def around(module: ModuleType, name: str, *, before: str = "", after: str = "") -> None:
    """Let a function of a module crash before it does anything, or once it is done."""
    function: Callable[..., Any] = getattr(module, name)

    def crashing(*args: Any, **options: Any) -> Any:
        crash_at(before)
        result = function(*args, **options)
        crash_at(after)
        return result

    setattr(module, name, crashing)


lease, leases.take = leases.take, take
tasks.SECONDS_A_HINT = 0.01  # one row a hint, so that there are hints to send
around(reading, "extract", before="before-reading", after="after-reading")
around(leases, "finish", before="before-the-fence", after="after-the-fence")
around(publishing, "_record", after="after-the-mentions")
around(publishing, "_cite", before="amid-the-claims")
around(publishing, "_follow", after="before-the-commit")
around(reading, "read", after="after-the-commit")
around(hints, "send", before="before-the-hint")
