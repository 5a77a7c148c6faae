"""Child processes that live and die together, with their output on one terminal."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from types import FrameType, TracebackType
from typing import Self

from honcho.colour import get_colours
from honcho.printer import Message, Printer

from . import undertaker

GRACE_SECONDS = 10
LAST_LINES = 20
# Each process writes its id into the undertaker's pipe before it becomes its command: none is ever untold.
TOLD = ["/bin/sh", "-c", 'echo $$ >&0; exec "$@" </dev/null', "sh"]


class ServiceDied(Exception):
    """A process ended that nobody asked to."""

    def __init__(self, service: "Service") -> None:
        super().__init__(f"{service.name} stopped with exit code {service.process.returncode}")
        self.service = service


class StopAsked(Exception):
    """Somebody pressed Ctrl-C, closed the terminal or sent SIGTERM."""


class Log:
    """The terminal that all processes write to, each line with the time and the name of its process."""

    def __init__(self, width: int) -> None:
        self._printer = Printer(sys.stdout, width=width)
        self._colours: Iterator[str] = get_colours()
        self._lock = threading.Lock()

    def colour(self) -> str:
        return next(self._colours)

    def line(self, name: str, text: str, colour: str = "") -> None:
        with self._lock:
            self._printer.write(Message("line", text, datetime.now().astimezone(), name, colour))


class Undertaker:
    """The program that kills the processes in our place, should we be killed."""

    def __init__(self) -> None:
        its_end, self.pipe = os.pipe()
        command = [sys.executable, "-I", undertaker.__file__]
        self._process = subprocess.Popen(command, stdin=its_end, start_new_session=True)  # noqa: S603  (our own)
        os.close(its_end)

    def dismiss(self) -> None:
        """Let it go: all processes are stopped."""
        self._process.kill()
        self._process.wait()
        os.close(self.pipe)


class Service:
    """One process, leader of a session of its own, so that a Ctrl-C at the terminal reaches us alone.

    `undertakers` is the end to write to of the pipe that the undertaker reads.
    """

    def __init__(
        self, name: str, command: list[str], env: Mapping[str, str], log: Log, hide: str, undertakers: int
    ) -> None:
        self.name = name
        self.hide = hide
        self.last_lines: deque[str] = deque(maxlen=LAST_LINES)
        self.process = subprocess.Popen(  # noqa: S603  (our own commands)
            [*TOLD, *command],
            env={**os.environ, "PYTHONUNBUFFERED": "1", **env},
            stdin=undertakers,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        )
        self._reader = threading.Thread(target=self._relay, args=(log, log.colour()), daemon=True)
        self._reader.start()

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def stop(self) -> None:
        """Ask it to end, insist after a while, and leave nothing of its session behind."""
        if self.alive:
            self.process.terminate()
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(GRACE_SECONDS)
        with suppress(ProcessLookupError):  # nothing was left
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self._reader.join(GRACE_SECONDS)

    def _relay(self, log: Log, colour: str) -> None:
        for line in self.process.stdout or ():
            if self.hide and self.hide in line:
                continue
            self.last_lines.append(line.rstrip())
            log.line(self.name, line, colour)


class Services:
    """Processes started one after another; leaving the `with` block stops them in the opposite order."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._services: list[Service] = []
        self._stop_asked = threading.Event()
        self._undertaker = Undertaker()

    def start(self, name: str, command: list[str], *, env: Mapping[str, str] | None = None, hide: str = "") -> None:
        """Start a process, with `env` added to our environment; lines with `hide` in them are not shown."""
        self._services.append(Service(name, command, env or {}, self._log, hide, self._undertaker.pipe))

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Wait for the condition.

        Raises ServiceDied when a process has ended, StopAsked when we have been told to stop.
        """
        while True:
            if self._stop_asked.is_set():
                raise StopAsked
            for service in self._services:
                if not service.alive:
                    raise ServiceDied(service)
            if condition():
                return
            time.sleep(0.1)

    def wait(self) -> None:
        """Wait for ever: until a process ends or we are told to stop, which wait_until() raises."""
        self.wait_until(lambda: False)

    def __enter__(self) -> Self:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._ask_to_stop)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for service in reversed(self._services):
            service.stop()
        self._undertaker.dismiss()

    def _ask_to_stop(self, number: int, frame: FrameType | None) -> None:
        self._stop_asked.set()
