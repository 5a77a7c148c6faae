"""`manage.py run`, started for real in a bare environment, and every way in which it can end."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from urllib.request import urlopen

import pytest
from django.conf import settings

from claims.running import redis
from tests.rig.postgresql import free_port

pytestmark = [pytest.mark.worker, pytest.mark.once, pytest.mark.timeout(180)]


class Run:
    """One `manage.py run` on a folder of its own."""

    def __init__(self, folder: Path, var: Path, **env: str) -> None:
        self.var = var
        self.port = free_port()
        self.output = folder / f"output-{self.port}.txt"
        bare = {"PATH": os.environ["PATH"], "HOME": str(folder)}
        with self.output.open("w") as file:
            self.process = subprocess.Popen(
                [sys.executable, "manage.py", "run"],
                cwd=settings.BASE_DIR,
                env={**bare, "FACTCHECK_VAR": str(var), "FACTCHECK_PORT": str(self.port), **env},
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
            )

    def said(self) -> str:
        return self.output.read_text()

    def wait_for(self, text: str, seconds: float = 60) -> "Run":
        deadline = time.monotonic() + seconds
        while text not in self.said():
            assert self.process.poll() is None, f"it ended:\n{self.said()}"
            assert time.monotonic() < deadline, f"no {text!r} in {seconds} s:\n{self.said()}"
            time.sleep(0.1)
        return self

    def end(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        return self.process.wait(60)

    def processes(self) -> dict[int, str]:
        """Return the command lines of all processes that belong to this run, by their ids."""
        found = {}
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):  # gone meanwhile, or somebody else's
                command = (folder / "cmdline").read_text().replace("\0", " ").strip()
                if command and self._is_ours(folder):
                    found[int(folder.name)] = command
        return found

    def _is_ours(self, folder: Path) -> bool:
        # Redis writes its title over its environment, but works in its folder.
        mark = f"FACTCHECK_VAR={self.var}\0".encode()
        return mark in (folder / "environ").read_bytes() or (folder / "cwd").readlink().is_relative_to(self.var)

    def process_id(self, part: str) -> int:
        """Return the oldest process with this in its command line."""
        return min(pid for pid, command in self.processes().items() if part in command)

    def assert_nothing_left(self, seconds: float = 0) -> None:
        deadline = time.monotonic() + seconds
        while self.processes() and time.monotonic() < deadline:
            time.sleep(0.1)
        assert self.processes() == {}


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """The folder of an installation that ran before, up to its first sign-in: a first start takes half a minute."""
    var = tmp_path_factory.mktemp("prepared") / "var"
    for command in ("migrate", "load_sources", "load_demo"):
        env = {"PATH": os.environ["PATH"], "FACTCHECK_VAR": str(var)}
        subprocess.run([sys.executable, "manage.py", command], cwd=settings.BASE_DIR, env=env, check=True)
    return var


@pytest.fixture
def run(tmp_path, prepared):
    runs = []

    def start(var=tmp_path / "var", *, first=False, **env):
        if not first and not (var / "run.lock").exists():
            shutil.copytree(prepared, var, dirs_exist_ok=True)
        runs.append(Run(tmp_path, var, **env))
        return runs[-1]

    yield start
    for each in runs:
        for pid in each.processes():
            os.kill(pid, signal.SIGKILL)
        each.process.wait()


def replace_gunicorn(folder: Path, program: str) -> None:
    """Put a program in the web server's place for whoever has this folder on their PYTHONPATH."""
    package = folder / "gunicorn"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(program)


def test_it_serves_until_ctrl_c(run):
    started = run(first=True).wait_for("Factcheck is ready").wait_for(" ready.")
    assert len(started.processes()) >= 8
    with urlopen(f"http://127.0.0.1:{started.port}/") as page:
        assert page.status == 200

    assert started.end(signal.SIGINT) == 0
    started.assert_nothing_left()
    assert "Traceback" not in started.said()
    assert "superuser" not in started.said()


def test_a_second_start_keeps_data_and_password(run):
    first = run().wait_for("Factcheck is ready")
    assert re.search(r"Password: \S{16}\n", first.said())
    first.end(signal.SIGINT)

    begun = time.monotonic()
    second = run().wait_for("Factcheck is ready")

    assert time.monotonic() - begun < 20
    assert "Sign in as admin" in second.said()
    assert "Password" not in second.said()


def test_the_first_password_may_be_given(run):
    started = run(FACTCHECK_ADMIN_USERNAME="chief", FACTCHECK_ADMIN_PASSWORD="a long one of mine")
    started.wait_for("Factcheck is ready").wait_for("Sign in as chief")

    assert "Password" not in started.said()
    assert "a long one of mine" not in started.said()


@pytest.mark.parametrize(("name", "part"), [("worker", " worker "), ("web", "gunicorn"), ("redis", "redis.sock")])
def test_when_a_process_dies_all_stop_and_its_last_lines_are_shown(run, name, part):
    started = run().wait_for("Factcheck is ready").wait_for(" ready.")

    os.kill(started.process_id(part), signal.SIGKILL)

    assert started.process.wait(60) == 1
    started.assert_nothing_left()
    assert f"{name} stopped with exit code -9; everything else was stopped too." in started.said()


def test_the_last_lines_of_a_process_that_fails_are_shown_again(run, tmp_path):
    replace_gunicorn(tmp_path, "print(*range(30), 'so broken', sep='\\n'); raise SystemExit(3)")

    started = run(PYTHONPATH=str(tmp_path))

    assert started.process.wait(60) == 1
    _log, last_words = started.said().split("web stopped with exit code 3; everything else was stopped too.")
    assert last_words.split() == ["Its", "last", "lines:", *map(str, range(11, 30)), "so", "broken"]


def test_killed_itself_it_leaves_nothing_and_starts_again(run):
    first = run().wait_for("Factcheck is ready").wait_for(" ready.")
    first.end(signal.SIGKILL)
    first.assert_nothing_left(seconds=5)

    second = run().wait_for("Factcheck is ready").wait_for(" ready.")

    assert second.end(signal.SIGINT) == 0


def test_killed_itself_it_takes_along_what_its_processes_started_however_deaf(run, tmp_path):
    deaf = "import signal, time; signal.signal(15, signal.SIG_IGN); print('deaf', flush=True); time.sleep(600)"
    replace_gunicorn(tmp_path, f"import subprocess, sys; subprocess.run([sys.executable, '-c', {deaf!r}])")
    started = run(PYTHONPATH=str(tmp_path)).wait_for("deaf")

    started.end(signal.SIGKILL)

    started.assert_nothing_left(seconds=5)


def test_a_redis_left_over_is_replaced(run, tmp_path):
    place = tmp_path / "var" / "redis" / "redis.sock"
    redis.prepare(place, place.parent)
    left_over = subprocess.Popen(redis.server_command(place, place.parent))
    while not redis.answers(place):
        time.sleep(0.05)

    run().wait_for("Factcheck is ready").wait_for(" ready.")

    assert left_over.wait(5) == 0


def test_a_redis_that_was_given_is_used_and_left_running(run, redis_server):
    started = run(REDIS_URL=settings.REDIS_URL).wait_for("Factcheck is ready").wait_for(" ready.")
    assert not any("redis.sock" in command for command in started.processes().values())

    assert started.end(signal.SIGTERM) == 0
    assert redis_server.client.ping()


def test_a_taken_port_is_told_before_anything_starts(run):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        started = run(FACTCHECK_PORT=str(port))

        assert started.process.wait(30) == 1
    assert started.said().splitlines()[-1:] == [
        f"CommandError: Port {port} can't be used (Address already in use): choose another, as in "
        f"FACTCHECK_PORT={port + 1} make run"
    ]


def test_a_second_run_on_the_same_data_is_refused(run):
    first = run().wait_for("Factcheck is ready")
    second = run()

    assert second.process.wait(30) == 1
    assert "already running" in second.said()
    assert first.process.poll() is None


def test_a_folder_with_a_long_name_full_of_spaces_will_do(run, tmp_path):
    var = tmp_path / ("très long " * 12).strip() / "100% var"

    started = run(var).wait_for("Factcheck is ready").wait_for(" ready.")

    assert started.end(signal.SIGHUP) == 0
    started.assert_nothing_left()
