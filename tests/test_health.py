from datetime import timedelta

import pytest
from django.db import DatabaseError
from django.utils import timezone

from claims import health, leases
from claims.models import Extraction, Heartbeat

from .factories import make_article

pytestmark = pytest.mark.django_db


def beat(age: float = 0, worker: str = "w1@here") -> None:
    Heartbeat.objects.create(worker=worker, seen_at=timezone.now() - timedelta(seconds=age))


def make_due(age: float) -> None:
    extraction = make_article().latest_revision.extractions.get()
    Extraction.objects.filter(pk=extraction.pk).update(not_before=timezone.now() - timedelta(seconds=age))


def test_it_is_green_while_a_worker_hears_and_nothing_waits(client):
    beat()

    response = client.get("/health/")

    assert response.status_code == 200
    assert response.json()["status"] == "green"


def test_it_is_red_before_any_worker_has_been_heard_of(client):
    response = client.get("/health/")

    assert response.status_code == 503
    assert response.json()["reasons"] == ["deaf"]


@pytest.mark.parametrize(("age", "status"), [(50, 200), (70, 503)])
def test_it_is_red_when_no_worker_has_heard_a_hint_for_a_minute(client, age, status):
    beat(age)

    assert client.get("/health/").status_code == status


def test_one_worker_that_hears_is_enough(client):
    beat(1000, "w1@here")
    beat(0, "w2@here")

    assert client.get("/health/").status_code == 200


@pytest.mark.parametrize(("age", "status"), [(110, 200), (130, 503)])
def test_it_is_red_when_work_has_been_due_for_two_minutes(client, age, status):
    beat()
    make_due(1)
    make_due(age)

    response = client.get("/health/")

    assert response.status_code == status
    assert (response.json()["reasons"] == ["late"]) == (status == 503)


def test_work_in_progress_is_not_late(client):
    beat()
    make_due(1000)
    leases.take(Extraction)

    assert client.get("/health/").status_code == 200


def test_work_whose_worker_was_lost_is_due_since_its_lease_ran_out():
    make_due(1000)
    row = leases.take(Extraction)
    Extraction.objects.filter(pk=row.pk).update(lease_until=timezone.now() - timedelta(seconds=5))

    assert health.measure().oldest_due == pytest.approx(5, abs=1)


def test_it_takes_a_query_for_each_queue_however_much_waits(client, django_assert_num_queries):
    for number in range(5):
        make_due(number)
        beat(number, f"w{number}@here")

    with django_assert_num_queries(1 + len(health.QUEUES)):
        client.get("/health/")


def test_it_is_red_without_a_database(client, monkeypatch):
    def gone() -> None:
        raise DatabaseError

    monkeypatch.setattr(health, "measure", gone)

    response = client.get("/health/")

    assert response.status_code == 503
    assert response.json()["reasons"] == ["database"]


def test_nothing_but_reading_is_allowed(client):
    assert client.post("/health/").status_code == 405
