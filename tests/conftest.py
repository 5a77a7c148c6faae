"""Fixtures that all tests share. Before Django reads its settings, the environment is made the tests' own."""

import os
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import django
import pytest
from django.conf import settings
from django.db import connection
from django.test import TransactionTestCase
from django.utils import translation
from playwright.sync_api import Browser, Page, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.rig import chromium, environment, postgresql
from tests.rig.flush import flush_to
from tests.rig.missing import missing
from tests.rig.redis_server import RedisServer
from tests.rig.worker import Worker

FOLDER = pytest.StashKey[Path]()
CLUSTER = pytest.StashKey[postgresql.Cluster]()
PATIENCE = 15_000  # milliseconds that a browser is given


def pytest_configure(config: pytest.Config) -> None:
    """Set the environment, and only then let Django read its settings."""
    config.stash[FOLDER] = Path(tempfile.mkdtemp(prefix="factcheck-tests-", dir="/tmp"))
    cluster = None
    if os.environ.get("FACTCHECK_TEST_DATABASE") == "postgresql":
        if not (programs := postgresql.find_programs()):
            missing("PostgreSQL", "the suite's second run needs its programs")
        cluster = config.stash[CLUSTER] = postgresql.Cluster(programs)
        cluster.start()
    environment.prepare(config.stash[FOLDER], cluster.url if cluster else None)
    django.setup()
    sys.addaudithook(refuse_the_network)
    # A run that is called off clears up after itself too: workers, servers, the cluster.
    signal.signal(signal.SIGTERM, signal.default_int_handler)


def pytest_unconfigure(config: pytest.Config) -> None:
    if cluster := config.stash.get(CLUSTER, None):
        cluster.stop()
    if folder := config.stash.get(FOLDER, None):
        shutil.rmtree(folder, ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark tests by what they use, so that no test goes unmarked."""
    for item in items:
        fixtures = getattr(item, "fixturenames", ())
        if "browser" in fixtures:
            item.add_marker("browser")
        # What touches no database is the same on every one.
        elif not ({"db", "transactional_db"} & set(fixtures) or item.get_closest_marker("django_db")):
            item.add_marker("once")
        if "worker" in fixtures:
            item.add_marker("worker")


def refuse_the_network(event: str, arguments: tuple) -> None:
    """Let tests connect to this machine only (an audit hook of the interpreter)."""
    if event == "socket.connect" and isinstance(address := arguments[1], tuple):
        assert address[0] in {"127.0.0.1", "::1", "localhost"}, f"a test tried to connect to {address}"


@pytest.fixture(scope="session", autouse=True)
def _quick_passwords() -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _language_of_the_settings() -> Iterator[None]:
    """Forget the language that a request was answered in."""
    yield
    translation.deactivate()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Let a test that commits leave behind what the migrations made, and nothing else."""
    with django_db_blocker.unblock():
        migrated = connection.creation.serialize_db_to_string()
    with pytest.MonkeyPatch.context() as patch:
        # The name is Django's own, and private; no public hook surrounds the flush.
        flush = TransactionTestCase._fixture_teardown  # type: ignore[attr-defined]
        patch.setattr(TransactionTestCase, "_fixture_teardown", flush_to(migrated, flush))
        yield


@pytest.fixture(scope="session")
def _redis_process(pytestconfig: pytest.Config) -> Iterator[RedisServer]:
    server = RedisServer(pytestconfig.stash[FOLDER] / "redis.sock")
    yield server
    server.stop()


@pytest.fixture
def redis_server(_redis_process: RedisServer) -> Iterator[RedisServer]:
    """A running, empty Redis of our own, which settings.REDIS_URL points at."""
    _redis_process.start()
    _redis_process.flush()
    yield _redis_process
    if _redis_process.process:
        _redis_process.thaw()


@pytest.fixture
def worker(redis_server: RedisServer, transactional_db: None, tmp_path: Path) -> Iterator[Callable[..., Worker]]:
    """Return a function that starts a real worker: `worker(processes=2, beat=True, env={...})`."""
    workers: list[Worker] = []

    def start(**options) -> Worker:
        workers.append(Worker(tmp_path / f"worker{len(workers) + 1}.log", **options))
        return workers[-1].start()

    yield start
    for each in workers:
        each.kill_tree()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium, one for the whole session."""
    path = chromium.chromium()
    expect.set_options(timeout=PATIENCE)
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright keeps an event loop in this thread, which Django takes for a mistake.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        chrome = playwright.chromium.launch(executable_path=path, args=chromium.flags())
        yield chrome
        chrome.close()


@pytest.fixture
def page(browser: Browser, live_server: LiveServer) -> Iterator[Page]:
    """A page of a fresh session; relative addresses lead to the live server."""
    context = browser.new_context(base_url=live_server.url, viewport={"width": 1440, "height": 900})
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    for each in browser.contexts:  # those of other people too: an open page goes on asking
        each.close()
    wait_for_answers()


def wait_for_answers() -> None:
    """Wait until the live server has answered whatever pages asked for: the database is emptied next."""
    for thread in threading.enumerate():
        if "process_request_thread" in thread.name:
            thread.join(PATIENCE / 1000)
            assert not thread.is_alive(), "the live server still answers a page that is closed"
