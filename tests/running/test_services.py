"""What a killed program had started goes with it."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from django.conf import settings

pytestmark = pytest.mark.once

KILLED_AS_IT_STARTS_A_PROCESS = """
import os, subprocess
from claims.running.services import Log, Services

class Last(subprocess.Popen):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        os.kill(os.getpid(), 9)

with Services(Log(5)) as services:
    subprocess.Popen = Last
    services.start("sleeper", ["sleep", "600"])
"""


def test_a_process_just_started_is_killed_too(tmp_path):
    mark = {"STARTED_FOR": str(tmp_path)}

    program = [sys.executable, "-c", KILLED_AS_IT_STARTS_A_PROCESS]
    killed = subprocess.run(program, cwd=settings.BASE_DIR, env={**os.environ, **mark}, check=False)

    assert killed.returncode == -signal.SIGKILL
    deadline = time.monotonic() + 10
    while marked(tmp_path) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert marked(tmp_path) == []


def marked(folder: Path) -> list[str]:
    """Return the command lines of the processes that were started for a folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # gone meanwhile, or somebody else's
            if f"STARTED_FOR={folder}\0".encode() in (process / "environ").read_bytes():
                found.append((process / "cmdline").read_text().replace("\0", " "))
    return found
