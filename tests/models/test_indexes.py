"""What lists ask for is found by an index in the order of the list: in a million rows nothing is sorted or walked."""

from typing import Any

import pytest
from django.db import connection
from django.db.models import Model, QuerySet
from django.utils import timezone

from claims import queues
from claims.admin.base import CappedPaginator
from claims.models import Claim, Event, Stage, Verdict
from tests.factories import make_claim, make_decided, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def many() -> None:
    """Fill the table of claims, and let the database know."""
    claim = make_decided(make_claim())
    decided = [Claim(**values_of(claim) | {"priority": number % 7}) for number in range(300)]
    left = {"stage": Stage.CANDIDATE, "verdict": "", "checked_by_id": None, "checked_at": None}
    Claim.objects.bulk_create([*decided, *(Claim(**values_of(each) | left) for each in decided)])
    count(Claim)


@pytest.fixture
def many_events() -> None:
    """Fill the log, and let the database know."""
    same = {"subject_type": "source", "subject_id": 1, "verb": "created", "at": timezone.now()}
    Event.objects.bulk_create(Event(sequence=number, **same) for number in range(600))
    count(Event)


def count(model: type[Model]) -> None:
    """Have the database learn what is in a table, so that nothing that it saw before decides."""
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {model._meta.db_table}")


def values_of(claim: Claim) -> dict[str, Any]:
    return {
        field.attname: getattr(claim, field.attname) for field in Claim._meta.concrete_fields if field.name != "id"
    }


def plan(rows: QuerySet) -> str:
    """Return how the database would find the first of these rows, were there many."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(
                "SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off; SET LOCAL enable_bitmapscan = off"
            )
    return rows[:51].explain()


@pytest.mark.parametrize(
    ("name", "index"),
    [("mine", "claim_mine"), ("unassigned", "claim_left"), ("left", "claim_left"), ("alarms", "claim_alarmed")],
)
def test_a_queue_has_its_index(many, name, index):
    found = plan(queues.claims_in(name, make_user()).values("pk"))

    assert index in found
    assert "TEMP B-TREE" not in found


def test_what_waits_for_a_second_check_has_its_index(many, settings):
    settings.SECOND_CHECK = "all"

    assert "claim_checked" in plan(queues.claims_in("second", make_user()).values("pk"))


@pytest.mark.parametrize(
    ("asked", "index"),
    [
        ({"stage": Stage.DISMISSED}, "claim_by_stage"),
        ({"verdict": Verdict.REFUTED}, "claim_by_verdict"),
        ({"seen": False}, "claim_no_longer_seen"),
        ({"hedged": True}, "claim_hedged"),
    ],
)
@pytest.mark.parametrize("order", ["id", "-id"])
def test_a_filtered_list_of_claims_comes_by_an_index_in_its_order(many, asked, index, order):
    found = plan(Claim.objects.visible_to(make_user()).filter(**asked).order_by(order).values("pk"))

    assert index in found
    assert "TEMP B-TREE" not in found


def test_events_of_an_act_come_by_an_index_in_their_order(many_events):
    found = plan(Event.objects.filter(verb="erased").order_by("-id").values("pk"))

    assert "event_by_verb" in found
    assert "TEMP B-TREE" not in found


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite compiles nothing")
def test_no_query_is_compiled():
    with connection.cursor() as cursor:
        cursor.execute("SHOW jit")

        assert cursor.fetchone() == ("off",)


def test_rows_are_counted_in_no_order(django_assert_num_queries):
    with django_assert_num_queries(1) as captured:
        assert CappedPaginator(Claim.objects.order_by("-magnitude"), 50).count == 0

    assert "ORDER BY" not in captured[0]["sql"]
