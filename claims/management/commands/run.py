"""Start the whole program on this machine: database, Redis, web server and worker, until Ctrl-C."""

import fcntl
import os
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.error import HTTPError
from urllib.request import ProxyHandler, build_opener

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from claims import tending
from claims.running import administrator, redis
from claims.running.services import Log, ServiceDied, Services, StopAsked

ADDRESS = f"http://127.0.0.1:{settings.PORT}/"
WEB = [sys.executable, "-m", "gunicorn", "factcheck.wsgi", "--workers", "2", "--threads", "4"]
WEB += ["--bind", f"127.0.0.1:{settings.PORT}", "--log-level", "warning", "--no-control-socket"]
WORKER = [
    sys.executable,
    "-m",
    "celery",
    "--quiet",
    "-A",
    "factcheck",
    "worker",
    "--loglevel",
    settings.LOG_LEVEL,
]
WORKER += ["--without-gossip", "--without-mingle"]
# Two workers, so that a slow site or mail server holds up no article.
READER = [*WORKER, "--beat", "--queues", "extract", "--hostname", "factcheck@%h"]
FETCHER = [*WORKER, "--queues", "fetch,mail", "--concurrency", "1", "--hostname", "fetcher@%h"]
# On a developer's machine, and in a container, the only user may well be root.
WORKER_ENV = {"PYTHONWARNINGS": "ignore:You're running the worker with superuser privileges"}

# About snapshots of large data on busy servers; ours holds a few hints.
REDIS_ADVICE = "WARNING Memory overcommit must be enabled"


class Command(BaseCommand):
    help = "Starts database, Redis, web server and workers on this machine, and stops them all on Ctrl-C."

    def handle(self, *args: Any, **options: Any) -> None:
        signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))
        try:
            with only_one_run():
                refuse_taken_port()
                self.serve()
        except (StopAsked, KeyboardInterrupt):
            self.stdout.write("Factcheck has stopped.")

    def serve(self) -> None:
        """Run all processes until we are told to stop; if one of them ends, show its last words."""
        log = Log(width=len("factcheck"))
        try:
            with Services(log) as services:
                if settings.REDIS_IS_OURS:
                    start_redis(services)
                self.prepare_data()
                services.start("web", WEB)
                services.start("worker", READER, env=WORKER_ENV)
                services.start("fetcher", FETCHER, env=WORKER_ENV)
                services.wait_until(page_answers)
                for line in welcome():
                    log.line("factcheck", line)
                services.wait()
        except ServiceDied as death:
            raise CommandError(last_words(death)) from death

    def prepare_data(self) -> None:
        """Bring the tables up to date, the registry of sources in, and on a first start the demo."""
        self.stdout.write("Bringing the database up to date ...")
        self.stdout.flush()
        call_command("migrate", interactive=False, verbosity=0)
        call_command("load_sources")
        call_command("load_demo")
        tending.tend()
        self.stdout.flush()


@contextmanager
def only_one_run() -> Iterator[None]:
    """Hold this installation for one run: a second would take away the first one's Redis.

    The lock is the kernel's, and goes when the process goes, however that happens.
    """
    with (settings.VAR_DIR / "run.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CommandError(f"Factcheck is already running on {settings.VAR_DIR}.") from None
        yield


def refuse_taken_port() -> None:
    """Say so before anything is started."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", settings.PORT))
        except OSError as error:
            raise CommandError(
                f"Port {settings.PORT} can't be used ({os.strerror(error.errno or 0)}): choose another, as in "
                f"FACTCHECK_PORT={settings.PORT + 1 if settings.PORT < 65535 else 8000} make run"
            ) from None


def start_redis(services: Services) -> None:
    try:
        redis.prepare(settings.REDIS_SOCKET, settings.VAR_DIR / "redis")
        command = redis.server_command(settings.REDIS_SOCKET, settings.VAR_DIR / "redis")
    except OSError as error:
        raise CommandError(str(error)) from None
    services.start("redis", command, hide=REDIS_ADVICE)
    services.wait_until(lambda: redis.answers(settings.REDIS_SOCKET))


def page_answers() -> bool:
    """Tell whether a browser would see a page by now. Raises CommandError if it would see an error."""
    try:
        with build_opener(ProxyHandler({})).open(ADDRESS, timeout=10):
            return True
    except HTTPError as error:
        raise CommandError(f"{ADDRESS} answers with error {error.code}; everything was stopped.") from None
    except OSError:  # nobody listens yet
        return False


def welcome() -> list[str]:
    """Return what to tell a person who can now sign in; a generated password is shown here and nowhere else."""
    password = administrator.make_first()
    lines = ["", f"Factcheck is ready: {ADDRESS}", f"Sign in as {administrator.first_name()}"]
    if password:
        lines += [f"Password: {password}", "(shown this once; you choose your own at the first sign-in)"]
    return [*lines, "Ctrl-C stops everything.", ""]


def last_words(death: ServiceDied) -> str:
    lines = [f"{death}; everything else was stopped too. Its last lines:", *death.service.last_lines]
    return "\n  ".join(lines)
