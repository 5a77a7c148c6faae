"""While Redis is away, articles are taken in without delay; once it is back, they are read."""

import threading
import time
from itertools import cycle, islice

import pytest
from celery import Celery
from django.conf import settings

from claims import hints
from claims.models import Extraction, ExtractionState, Heartbeat
from tests.factories import make_user
from tests.hostile.doors import DOORS
from tests.test_hints import black_hole, frozen, refused

from .newsroom import LIMITS, all_ended, wait_until

pytestmark = [pytest.mark.worker, pytest.mark.timeout(300)]

FULL = pytest.param(20, 30, marks=pytest.mark.full)


@pytest.mark.parametrize(("number", "seconds"), [(3, 3), FULL])
@pytest.mark.parametrize("trouble", [refused, frozen, pytest.param(black_hole, marks=pytest.mark.full)])
def test_articles_are_taken_in_and_read_once_it_is_back(worker, redis_server, trouble, number, seconds):
    busy = worker(processes=1, beat=True, env=LIMITS)
    editor = make_user()
    doors = cycle([door(editor) for door in DOORS.values()])

    with trouble(redis_server):
        until = time.monotonic() + seconds
        for door in islice(doors, number):
            assert submitted_in(door) < 3
        time.sleep(max(0, until - time.monotonic()))
    redis_server.start()

    assert wait_until(all_ended, 60), busy.log()
    assert Extraction.objects.filter(state=ExtractionState.DONE).count() == number


def test_a_worker_hears_again_after_redis_froze_as_it_took_a_hint(worker, redis_server, tmp_path):
    (tmp_path / "freeze-redis").touch()
    faults = {"FAULTS_FOLDER": str(tmp_path), "FAULTS_REDIS": str(redis_server.process.pid)}
    busy = worker(processes=1, include="tests.faults.inside.freezing", env=faults)
    assert wait_until(lambda: not (tmp_path / "freeze-redis").exists(), 30)
    time.sleep(3)  # longer than the worker waits for an answer
    redis_server.thaw()
    Heartbeat.objects.all().delete()

    assert hints.send()

    assert wait_until(Heartbeat.objects.exists, 30), busy.log()


def submitted_in(door) -> float:
    """Submit an article by page or API; return the seconds until it was taken."""
    started = time.monotonic()
    taken, why = door("Soit 45 % des ménages.")
    assert taken, why
    return time.monotonic() - started


def test_a_hint_without_time_limits_hangs(redis_server):
    """What the test above is able to find: Celery's defaults wait for a frozen Redis for ever."""
    app = Celery(broker=settings.REDIS_URL, set_as_current=False)
    sending = threading.Thread(target=app.send_task, args=[hints.DRAIN], daemon=True)

    with frozen(redis_server):
        sending.start()
        sending.join(5)
        assert sending.is_alive()
    sending.join(10)
    assert not sending.is_alive()
