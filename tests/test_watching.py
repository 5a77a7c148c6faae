"""When the next copy of a watched document is taken."""

from datetime import timedelta

import pytest
from django.utils import timezone

from claims import tasks, watching
from claims.models import Document, Snapshot, SnapshotState

from .factories import make_claim
from .snapshots import make_document

pytestmark = pytest.mark.django_db


def watched(*, days: int | None = 7, age: float = 1, beside: bool = True, **fields) -> Document:
    """Return a document whose next copy fell due so many days ago."""
    document = make_document(make_claim() if beside else None, url=f"https://a.example/{Document.objects.count()}")
    fields |= {"watch_days": days, "next_at": timezone.now() - timedelta(days=age)}
    Document.objects.filter(pk=document.pk).update(**fields)
    document.refresh_from_db()
    return document


def in_days(document: Document) -> float:
    document.refresh_from_db()
    return (document.next_at - timezone.now()) / timedelta(days=1)


def test_a_copy_of_what_claims_rest_on_is_asked_for_when_it_is_due():
    second, first = watched(age=1), watched(age=2)

    tasks.watch()

    assert [copy.document for copy in Snapshot.objects.order_by("id")] == [first, second]
    assert all(copy.is_retake and copy.requested_by is None for copy in Snapshot.objects.all())


@pytest.mark.parametrize("fields", [{"days": None}, {"days": 0}, {"age": -1}, {"beside": False}, {"url": None}])
def test_nothing_else_is_asked_for(fields):
    watched(**fields)

    tasks.watch()

    assert not Snapshot.objects.exists()


def test_nothing_is_asked_for_where_fetching_is_off(settings):
    settings.FETCH = False
    watched()

    tasks.watch()

    assert not Snapshot.objects.exists()


def test_one_copy_is_asked_for_however_often_it_is_due():
    watched()

    tasks.watch()
    tasks.watch()

    assert Snapshot.objects.count() == 1


def test_a_document_that_answers_is_due_again_at_its_usual_time():
    document = watched(failures=4, dead_since=timezone.now())

    watching.answered(document)

    assert in_days(document) == pytest.approx(7, abs=0.1)
    assert (document.failures, document.dead_since) == (0, None)


def test_a_document_that_fails_waits_twice_as_long_each_time():
    document = watched()
    waits = []
    for _ in range(6):
        watching.failed(document, "server")
        waits.append(round(in_days(document)))

    assert waits == [14, 28, 56, 90, 90, 90]


@pytest.mark.parametrize(("error", "failures"), [("not_found", 1), ("server", 3), ("unreachable", 3)])
def test_a_dead_link_is_told_and_keeps_its_copies(error, failures):
    document = watched()
    kept = Snapshot.objects.create(document=document, not_before=timezone.now(), state=SnapshotState.UNCHANGED)
    for _ in range(failures):
        assert document.dead_since is None
        watching.failed(document, error)
        document.refresh_from_db()

    assert document.dead_since
    assert list(document.snapshots.all()) == [kept]


def test_what_a_site_does_not_want_fetched_is_not_dead():
    document = watched()
    for _ in range(5):
        watching.failed(document, "robots")

    document.refresh_from_db()
    assert document.dead_since is None
