"""Workers read the figures of snapshots, once, after articles."""

import pytest

from claims import evidence, leases, source_reading, tasks
from claims.extraction import ENGINE_VERSION
from claims.finding import Figure
from claims.models import SnapshotReading, SnapshotReadingState

from .snapshots import REPORT, make_snapshot

pytestmark = pytest.mark.django_db


@pytest.fixture
def waiting() -> SnapshotReading:
    return evidence.keep_figures(make_snapshot(read=False))


def test_a_worker_keeps_every_figure_with_the_engine_and_the_language(waiting):
    assert tasks.work_off(kind=SnapshotReading) == 1

    waiting.refresh_from_db()
    assert (waiting.state, waiting.engine_version) == (SnapshotReadingState.DONE, ENGINE_VERSION)
    assert (waiting.language, waiting.read_to) == ("en", len(REPORT))
    assert {"467", "5604", "152142", "476"} <= {Figure(*row).low for row in waiting.figures}


def test_what_is_read_is_not_due_again(waiting):
    tasks.work_off(kind=SnapshotReading)

    assert tasks.work_off(kind=SnapshotReading) == 0


def test_an_error_is_its_own_rows_and_is_tried_again(waiting, monkeypatch):
    monkeypatch.setattr(source_reading, "figures", lambda text: 1 / 0)

    tasks.work_off(kind=SnapshotReading)

    waiting.refresh_from_db()
    assert (waiting.state, waiting.last_error) == (SnapshotReadingState.PENDING, "crashed")


def test_a_text_that_cannot_be_read_suggests_nothing(waiting, monkeypatch):
    monkeypatch.setattr(source_reading, "figures", lambda text: 1 / 0)
    monkeypatch.setattr(SnapshotReading, "tries", 1)

    tasks.work_off(kind=SnapshotReading)

    waiting.refresh_from_db()
    assert waiting.state == SnapshotReadingState.FAILED
    assert waiting.figures == []


def test_a_run_that_lost_its_lease_keeps_nothing(waiting):
    row = leases.take(SnapshotReading)
    SnapshotReading.objects.update(state=SnapshotReadingState.PENDING, lease_token=None, lease_until=None)

    with pytest.raises(leases.LeaseLost):
        source_reading.read(row)

    waiting.refresh_from_db()
    assert waiting.figures == []
