"""500 articles (50 by default) come in while workers are killed and the broker is emptied and restarted."""

import random
import time
from collections.abc import Callable, Iterator

import pytest
from celery import current_app

from claims.models import Article, ExtractionState
from tests.rig.redis_server import RedisServer
from tests.rig.worker import Worker

from .newsroom import LIMITS, all_ended, broken, run_of, runs, submit, wait_until

pytestmark = [pytest.mark.worker, pytest.mark.timeout(600)]

Fault = Callable[[], object]

FULL = pytest.param(500, 15, (10, 10, 3, 1), marks=pytest.mark.full)
SMALL = (50, 5, (2, 2, 1, 1))


def faults(worker: Worker, redis: RedisServer, counts: tuple[int, int, int, int]) -> list[Fault]:
    """Return the faults, in random order: kill the worker, kill a pool process, empty Redis, restart it."""

    def kill_worker() -> None:
        worker.kill_tree()
        worker.start()

    def restart_redis() -> None:
        redis.stop()
        redis.start()

    kinds: list[Fault] = [kill_worker, worker.kill_child, redis.flush, restart_redis]
    order = [fault for fault, count in zip(kinds, counts, strict=True) for _ in range(count)]
    random.Random(7).shuffle(order)  # the same order each time
    return order


def entering(articles: list[Article], *, over: float, number: int) -> Iterator[None]:
    """Submit so many articles over some seconds, a step at a time."""
    for count in range(number):
        articles.append(submit(f"Numéro {count}."))
        yield
        time.sleep(over / number)


@pytest.mark.parametrize(("number", "seconds", "counts"), [SMALL, FULL])
def test_every_article_is_read_once(worker, redis_server, number, seconds, counts):
    busy = worker(processes=2, beat=True, include="tests.faults.inside.slow", env=LIMITS)
    articles: list[Article] = []
    order = faults(busy, redis_server, counts)

    for step, _ in enumerate(entering(articles, over=seconds, number=number)):
        if step % (number // len(order)) == number // len(order) - 1 and order:
            order.pop()()
    for fault in order:
        fault()

    assert wait_until(all_ended, 60)
    assert broken(articles) == []
    assert runs() <= number * 1.2


@pytest.mark.once
def test_a_queue_of_messages_loses_articles(worker, redis_server):
    """What the test above is able to find: with a message for each article, those in Redis are lost with it."""
    busy = worker(processes=2, include="tests.faults.inside.slow,tests.faults.inside.plain", env=LIMITS)
    articles = [submit() for _ in range(30)]
    for article in articles:
        current_app.send_task("tests.read", args=[run_of(article).pk])

    assert wait_until(lambda: unread(articles) <= 28, 60)
    busy.kill_tree()
    redis_server.flush()
    busy.start()
    time.sleep(2)

    assert unread(articles) >= 10


def unread(articles: list[Article]) -> int:
    return sum(run_of(article).state != ExtractionState.DONE for article in articles)
