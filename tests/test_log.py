"""The sealed log: refused changes, and what verification finds when the seal was broken underneath."""

from contextlib import contextmanager

import pytest
from django.db import DatabaseError, connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from claims import log
from claims.models import Chain, Event, EventText, Subject, Verb
from tests.factories import make_decided, make_user

json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@contextmanager
def unsealed():
    """Lift the triggers, as one can who owns the database."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL session_replication_role = replica")
        else:
            for trigger in ("event_no_update", "event_no_delete", "eventtext_no_update"):
                cursor.execute(f"DROP TRIGGER {trigger}")
    yield


def write(number: int = 3) -> None:
    for index in range(number):
        log.append(
            Subject.SOURCE, 7, Verb.CHANGED, by=make_user(), before={"name": "a"}, after={"name": "b", "i": index}
        )


@given(json)
def test_canonical_text_does_not_depend_on_the_order_of_keys(value):
    shuffled = dict(reversed(list({"b": value, "a": 1}.items())))

    assert log.canonical({"b": value, "a": 1}) == log.canonical(shuffled)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE claims_event SET verb = 'edited'",
        "DELETE FROM claims_event",
        "UPDATE claims_eventtext SET salt = ''",
    ],
)
def test_the_database_refuses_to_change_an_event(statement):
    write(1)

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)

    assert list(log.verify()) == []


@pytest.mark.django_db
def test_the_database_s_own_way_around_its_triggers_is_closed():
    write(1)
    way = {
        "sqlite": "INSERT OR REPLACE INTO claims_event SELECT * FROM claims_event",
        "postgresql": "TRUNCATE claims_event CASCADE",
    }[connection.vendor]

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(way)


@pytest.mark.django_db
def test_an_untouched_log_verifies():
    write()
    make_decided()

    assert list(log.verify()) == []


def rewrite(at: int, **fields) -> None:
    Event.objects.filter(subject_type="source", sequence=at).update(**fields)


def remove(sequence: int) -> None:
    EventText.objects.filter(event__sequence=sequence).delete()
    Event.objects.filter(subject_type="source", sequence=sequence)._raw_delete("default")


def swap(one: int, other: int) -> None:
    """Let two events change places, each with its own hash and words."""
    rewrite(one, sequence=99)
    rewrite(other, sequence=one)
    rewrite(99, sequence=other)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("tamper", "sequence"),
    [
        (lambda: rewrite(2, actor_name="mallory"), 2),
        (lambda: rewrite(2, after={"i": 99}), 2),
        (lambda: remove(1), 1),
        (lambda: remove(2), 2),
        (lambda: remove(3), 3),
        (lambda: swap(1, 2), 1),
        (lambda: swap(2, 3), 2),
        (lambda: (rewrite(2, actor_name="mallory"), rewrite(3, actor_name="mallory")), 2),
        (lambda: EventText.objects.filter(event__sequence=2).delete(), 2),
        (lambda: EventText.objects.filter(event__sequence=2).update(after={"name": "c"}), 2),
        (lambda: Chain.objects.filter(subject_type="source").update(head="0" * 64), 4),
    ],
)
def test_verification_names_the_first_flaw(tamper, sequence):
    write()
    with unsealed():
        tamper()

    assert [(flaw.subject, flaw.sequence) for flaw in log.verify()] == [("source/7", sequence)]


@pytest.mark.django_db
def test_a_chain_removed_whole_is_found():
    write()
    with unsealed():
        EventText.objects.all().delete()
        Event.objects.filter(subject_type="source")._raw_delete("default")

    assert [flaw.what for flaw in log.verify()] == ["all events are missing"]


@pytest.mark.django_db
def test_a_redacted_text_leaves_the_chain_whole_and_says_why():
    write()

    event = log.redact(Subject.SOURCE, 7, 2, by=make_user(), reason="A private address")

    assert not EventText.objects.filter(event__sequence=2).exists()
    assert event.after == {"redacts": 2, "redaction": "A private address"}
    assert list(log.verify()) == []


@pytest.mark.django_db
def test_a_redaction_excuses_no_other_text():
    write()
    log.redact(Subject.SOURCE, 7, 2, by=make_user(), reason="A private address")

    EventText.objects.filter(event__sequence=3).delete()

    assert [flaw.sequence for flaw in log.verify()] == [3]


@pytest.mark.django_db
def test_a_subject_is_erased_with_all_its_text():
    write()

    log.erase(Subject.SOURCE, [7], by=make_user(), reason="Pasted by mistake")

    assert not EventText.objects.exists()
    assert list(log.verify()) == []


@pytest.mark.django_db
def test_the_root_changes_with_every_event():
    write(1)
    before = log.root()

    write(1)

    assert log.root() != before
