"""The rig's workers: real processes on the tests' own database and Redis."""

import time

import pytest

from claims import hints
from claims.models import Heartbeat


def wait_until(condition, seconds=30):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_a_worker_takes_hints_and_writes_to_the_test_database(worker):
    started = worker()
    Heartbeat.objects.all().delete()

    assert hints.send()

    wait_until(Heartbeat.objects.exists)
    assert "Traceback" not in started.log()


@pytest.mark.once
def test_a_killed_child_is_replaced(worker):
    started = worker()

    killed = started.kill_child()

    wait_until(lambda: set(started.children()) - {killed})
    assert killed not in started.children()


@pytest.mark.once
def test_a_killed_tree_is_gone_until_it_is_started_again(worker):
    started = worker()

    started.kill_tree()
    assert started.children() == []

    started.start()
    assert started.children()


@pytest.mark.once
@pytest.mark.parametrize("fault", ["stop", "freeze"])
def test_a_worker_hears_again_after_redis_was_away(worker, redis_server, fault):
    worker()
    getattr(redis_server, fault)()
    time.sleep(3)
    redis_server.thaw() if fault == "freeze" else redis_server.start()
    Heartbeat.objects.all().delete()

    def heard():
        hints.send()
        time.sleep(0.5)
        return Heartbeat.objects.exists()

    wait_until(heard)
