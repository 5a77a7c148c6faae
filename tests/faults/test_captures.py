"""Copies of documents are taken by real workers, whatever becomes of a worker on the way."""

import time
from ipaddress import ip_network

import pytest

from claims import capture, documents, hints
from claims.models import LeaseState, Snapshot, SnapshotReading, SnapshotState
from tests.capturing.documents import make_page
from tests.factories import make_user
from tests.fetching.servers import reply, serving

from .newsroom import wait_until

pytestmark = [pytest.mark.worker, pytest.mark.timeout(120)]

PAGE = reply(make_page("<p>Russia gained 467 square kilometers per month.</p>"), Content_Type="text/html")
LIMITS = {
    "FACTCHECK_FETCH_ALLOWED": "127.0.0.1/32",
    "FACTCHECK_CAPTURE_SOFT_SECONDS": "20",
    "FACTCHECK_CAPTURE_HARD_SECONDS": "21",
    "FACTCHECK_CAPTURE_LEASE_SECONDS": "8",
    "FACTCHECK_SWEEP_SECONDS": "1",
    "FACTCHECK_WORKER_PROCESSES": "1",
}


def is_read_as_swept() -> bool:
    """Send the hints of the sweep, and say whether the figures of a copy were read."""
    hints.send(hints.CAPTURE)
    hints.send()
    time.sleep(0.5)
    return SnapshotReading.objects.filter(state=SnapshotState.DONE).exists()


def test_a_copy_whose_worker_is_killed_is_taken_by_the_next_and_its_figures_are_read(worker, redis_server, settings):
    settings.FETCH_ALLOWED = [ip_network("127.0.0.1/32")]
    tries = []

    def answer(peer, asked):
        tries.append(asked)
        if len(tries) == 1:
            time.sleep(30)  # nobody waits for it: its worker is killed
        peer.sendall(PAGE)

    with serving(answer) as server:
        running = worker(env=LIMITS)
        snapshot = capture.request(documents.add(by=make_user(), url=server.url), by=make_user())
        assert wait_until(lambda: tries, 30), running.log()
        running.kill_child()
        redis_server.flush()
        assert wait_until(is_read_as_swept, 60), running.log()

    snapshot.refresh_from_db()
    assert (snapshot.attempts, len(tries)) == (2, 2)
    assert snapshot.text == "Russia gained 467 square kilometers per month."
    assert SnapshotReading.objects.get().figures
    assert not Snapshot.objects.filter(state=LeaseState.RUNNING).exists()
