"""Real Celery workers in processes of their own, on the tests' database and Redis."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from django.conf import settings
from django.db import connection


class Worker:
    """One `celery worker` with its pool processes; its log is a file."""

    def __init__(
        self,
        log: Path,
        *,
        processes: int = 1,
        beat: bool = False,
        include: str = "",
        env: Mapping[str, str] | None = None,
    ) -> None:
        """Prepare it. `include` names modules that it imports at its start, between commas: they bring faults in."""
        self.log_path = log
        self.command = [sys.executable, "-m", "celery", "-A", "factcheck", "worker", "--loglevel", "INFO"]
        self.command += ["--concurrency", str(processes), "--hostname", f"{log.stem}@tests"]
        self.command += ["--without-mingle", "--without-gossip"]
        if beat:
            self.command += ["--beat", "--schedule", str(log.with_suffix(".schedule"))]
        if include:
            self.command += ["--include", include]
        self.env = environment() | dict(env or {})
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, seconds: float = 60) -> "Worker":
        """Start it and wait until it takes tasks."""
        with self.log_path.open("ab") as file:
            before = file.tell()
            self.process = subprocess.Popen(
                self.command, cwd=settings.BASE_DIR, env=self.env, stdout=file, stderr=file, start_new_session=True
            )
        deadline = time.monotonic() + seconds
        while not re.search(r"@\S+ ready", self.log()[before:]):
            assert self.process.poll() is None, f"the worker ended:\n{self.log()}"
            assert time.monotonic() < deadline, f"the worker was not ready in {seconds} s:\n{self.log()}"
            time.sleep(0.1)
        return self

    def stop(self) -> None:
        """Ask it to stop and wait for it; then end whatever is left of it."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(15)
        self.kill_tree()

    def kill_tree(self) -> None:
        """kill -9 of the worker and all its pool processes."""
        if self.process:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def kill_child(self) -> int | None:
        """kill -9 of one pool process; return its id, or None if there was none at that moment."""
        for pid in self.children():
            os.kill(pid, signal.SIGKILL)
            return pid
        return None

    def children(self) -> list[int]:
        """Return the ids of the pool's processes."""
        assert self.process
        found = subprocess.run(["ps", "-o", "pid=,ppid=", "-e"], capture_output=True, text=True, check=True)
        pairs = [tuple(map(int, line.split())) for line in found.stdout.splitlines()]
        return [pid for pid, parent in pairs if parent == self.process.pid]

    def log(self) -> str:
        """Return everything that it has written so far."""
        return self.log_path.read_text(errors="replace")


def environment() -> dict[str, str]:
    """Return the environment of another process that works on the test database."""
    return {**os.environ, "DATABASE_URL": database_url(), "PYTHONUNBUFFERED": "1"}


def database_url() -> str:
    """Return the test database's address as the DATABASE_URL of another process."""
    database = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{database['NAME']}"
    return f"postgres://{database['USER']}@{database['HOST']}:{database['PORT']}/{database['NAME']}"
