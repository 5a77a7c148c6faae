from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from claims import leases
from claims.models import Extraction, ExtractionError, ExtractionState

from .factories import make_article

pytestmark = pytest.mark.django_db

LEASE = Extraction.lease + timedelta(seconds=1)


def queued() -> Extraction:
    return make_article().latest_revision.extractions.get()


def later(delay: timedelta) -> time_machine.travel:
    return time_machine.travel(timezone.now() + delay, tick=True)


def reloaded(extraction: Extraction) -> Extraction:
    return Extraction.objects.get(pk=extraction.pk)


def test_taking_a_row_leases_it_and_charges_an_attempt():
    row = queued()

    taken = leases.take(Extraction)

    assert taken == row
    assert taken.state == ExtractionState.RUNNING
    assert taken.attempts == 1
    assert taken.lease_until > timezone.now()
    assert reloaded(row).lease_token == taken.lease_token


def test_nothing_is_taken_when_nothing_is_due():
    assert leases.take(Extraction) is None


def test_a_leased_row_is_not_taken_again():
    queued()
    leases.take(Extraction)

    assert leases.take(Extraction) is None


def test_the_row_that_has_been_due_longest_is_taken_first():
    second, first = queued(), queued()
    Extraction.objects.filter(pk=first.pk).update(not_before=timezone.now() - timedelta(hours=1))

    assert [leases.take(Extraction), leases.take(Extraction)] == [first, second]


def test_a_row_whose_lease_ran_out_is_taken_again():
    queued()
    leases.take(Extraction)

    with later(LEASE):
        assert leases.take(Extraction).attempts == 2


def test_a_row_whose_worker_was_lost_goes_to_the_end_of_the_queue():
    lost = queued()
    leases.take(Extraction)
    waiting = queued()

    with later(LEASE):
        assert [leases.take(Extraction), leases.take(Extraction)] == [waiting, lost]


def test_a_row_waits_until_its_time_has_come():
    Extraction.objects.filter(pk=queued().pk).update(not_before=timezone.now() + timedelta(minutes=1))

    assert leases.take(Extraction) is None


def test_finishing_ends_the_run_with_its_results():
    queued()
    row = leases.take(Extraction)

    leases.finish(row, ExtractionState.DONE, claims_found=3)

    row = reloaded(row)
    assert (row.state, row.claims_found, row.lease_token) == (ExtractionState.DONE, 3, None)
    assert row.finished_at


def test_a_run_that_lost_its_lease_can_not_end_the_row():
    queued()
    slow = leases.take(Extraction)
    with later(LEASE):
        quick = leases.take(Extraction)

        with pytest.raises(leases.LeaseLost):
            leases.finish(slow, ExtractionState.DONE)
        with pytest.raises(leases.LeaseLost):
            leases.fail(slow, ExtractionError.CRASHED)

    assert reloaded(slow).lease_token == quick.lease_token


def test_a_run_ends_once():
    queued()
    row = leases.take(Extraction)
    leases.finish(row, ExtractionState.DONE)

    with pytest.raises(leases.LeaseLost):
        leases.finish(row, ExtractionState.DONE)


def test_a_run_whose_article_was_erased_ends_nothing():
    row = queued()
    row = leases.take(Extraction)
    row.revision.article.delete()

    with pytest.raises(leases.LeaseLost):
        leases.finish(row, ExtractionState.DONE)


def test_a_failed_attempt_is_followed_by_another_after_a_pause():
    queued()
    leases.fail(leases.take(Extraction), ExtractionError.CRASHED, "ValueError: oh")

    row = Extraction.objects.get()
    assert (row.state, row.last_error, row.error_detail) == (ExtractionState.PENDING, "crashed", "ValueError: oh")
    assert leases.take(Extraction) is None
    with later(timedelta(seconds=3)):
        assert leases.take(Extraction).attempts == 2


def test_after_three_attempts_the_row_has_failed():
    queued()
    for minute in range(Extraction.tries):
        with later(timedelta(minutes=minute)):
            leases.fail(leases.take(Extraction), ExtractionError.CRASHED)

    row = Extraction.objects.get()
    assert (row.state, row.attempts, row.last_error) == (ExtractionState.FAILED, 3, "crashed")
    with later(timedelta(days=1)):
        assert leases.take(Extraction) is None


def test_a_language_that_nobody_reads_fails_at_once():
    queued()
    leases.fail(leases.take(Extraction), ExtractionError.UNSUPPORTED_LANGUAGE, "nl")

    row = Extraction.objects.get()
    assert (row.state, row.attempts, row.error_detail) == (ExtractionState.FAILED, 1, "nl")


def test_a_row_that_costs_three_workers_is_given_up():
    queued()
    for number in range(Extraction.tries):
        with later(number * LEASE):
            assert leases.take(Extraction)

    with later(Extraction.tries * LEASE):
        assert leases.take(Extraction) is None
        leases.give_up(Extraction)

    row = Extraction.objects.get()
    assert (row.state, row.last_error, row.lease_token) == (ExtractionState.FAILED, "lost", None)


def test_a_last_attempt_that_still_runs_is_not_given_up():
    queued()
    for number in range(Extraction.tries):
        with later(number * LEASE):
            leases.take(Extraction)
            leases.give_up(Extraction)

    assert Extraction.objects.get().state == ExtractionState.RUNNING


def test_a_run_that_ends_well_leaves_no_error_behind():
    queued()
    leases.fail(leases.take(Extraction), ExtractionError.CRASHED, "ValueError: oh")
    with later(timedelta(minutes=1)):
        leases.finish(leases.take(Extraction), ExtractionState.DONE)

    row = Extraction.objects.get()
    assert (row.last_error, row.error_detail) == ("", "")


def test_a_long_error_is_cut():
    queued()
    leases.fail(leases.take(Extraction), ExtractionError.CRASHED, "x" * 10_000)

    assert len(Extraction.objects.get().error_detail) == leases.DETAIL
