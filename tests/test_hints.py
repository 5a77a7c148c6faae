"""A hint that can't be sent costs a second and nothing else."""

import json
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from celery import current_app

from claims import hints, tasks
from tests.rig.redis_server import RedisServer


@contextmanager
def refused(server: RedisServer) -> Iterator[None]:
    server.stop()
    yield


@contextmanager
def black_hole(server: RedisServer) -> Iterator[None]:
    """Something listens on Redis's socket and never accepts."""
    server.stop()
    with socket.socket(socket.AF_UNIX) as hole:
        hole.bind(str(server.socket))
        hole.listen(50)
        yield
    server.socket.unlink()


@contextmanager
def frozen(server: RedisServer) -> Iterator[None]:
    server.freeze()
    yield
    server.thaw()


@contextmanager
def full(server: RedisServer) -> Iterator[None]:
    server.client.config_set("maxmemory", 1)
    yield
    server.client.config_set("maxmemory", 0)


@contextmanager
def locked(server: RedisServer) -> Iterator[None]:
    client = server.client
    client.config_set("requirepass", "secret")
    client.client_kill_filter(_type="normal", skipme=True)
    yield
    server.stop()


Trouble = Callable[[RedisServer], AbstractContextManager[None]]


@pytest.mark.parametrize("trouble", [refused, black_hole, frozen, full, locked])
def test_a_broker_in_trouble_costs_a_second_and_raises_nothing(redis_server: RedisServer, trouble: Trouble):
    with trouble(redis_server):
        started = time.monotonic()
        sent = hints.send()

    assert not sent
    assert time.monotonic() - started < 2


@pytest.mark.parametrize("trouble", [refused, black_hole, frozen, full, locked])
def test_hints_are_sent_again_once_the_broker_is_back(redis_server: RedisServer, trouble: Trouble):
    assert hints.send()
    with trouble(redis_server):
        assert not hints.send()
    redis_server.start()

    assert hints.send()
    assert redis_server.client.llen("extract") > 0


def test_a_hint_leaves_the_time_limits_to_the_worker(redis_server: RedisServer):
    assert tasks.drain.time_limit  # a process that knows the task would send its own along

    hints.send()

    message = json.loads(redis_server.client.lindex("extract", 0))
    assert message["headers"]["timelimit"] == [None, None]


def test_a_hint_goes_to_the_queue_of_its_work_and_to_no_other(redis_server):
    with current_app.connection_for_write() as connection:
        for queue in current_app.amqp.queues.values():
            queue(connection.default_channel).declare()

    hints.send(hints.CAPTURE)

    assert {name: redis_server.client.llen(name) for name in ("extract", "fetch", "mail")} == {
        "extract": 0,
        "fetch": 1,
        "mail": 0,
    }
