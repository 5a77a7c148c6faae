import logging

import pytest
from billiard.exceptions import SoftTimeLimitExceeded
from django.core.management import call_command
from django.utils import timezone

from claims import hints, leases, reading, tasks
from claims.models import Extraction, ExtractionState, Heartbeat

from .factories import make_article

pytestmark = pytest.mark.django_db


def make_run() -> Extraction:
    return make_article().latest_revision.extractions.get()


def breaks_with(error: Exception, *, on: Extraction, monkeypatch: pytest.MonkeyPatch) -> None:
    read = reading.read

    def broken(extraction: Extraction) -> None:
        if extraction == on:
            raise error
        read(extraction)

    monkeypatch.setattr(reading, "read", broken)


def test_everything_that_is_due_is_read():
    runs = [make_run(), make_run()]

    assert tasks.work_off() == 2
    assert {run.state for run in Extraction.objects.all()} == {ExtractionState.DONE}
    assert len(runs) == Extraction.objects.count()


def test_an_error_fails_its_own_row_and_no_other(monkeypatch):
    bad, good = make_run(), make_run()
    breaks_with(ValueError("oh"), on=bad, monkeypatch=monkeypatch)

    tasks.work_off()

    bad.refresh_from_db()
    good.refresh_from_db()
    assert (bad.state, bad.last_error) == (ExtractionState.PENDING, "crashed")
    assert bad.error_detail == "ValueError: oh"
    assert good.state == ExtractionState.DONE


def test_running_out_of_time_is_an_attempt_lost(monkeypatch):
    run = make_run()
    breaks_with(SoftTimeLimitExceeded(), on=run, monkeypatch=monkeypatch)

    tasks.work_off()

    run.refresh_from_db()
    assert (run.state, run.last_error) == (ExtractionState.PENDING, "lost")
    assert run.error_detail == "not done after 60 s"


def test_a_lost_lease_is_no_failure(monkeypatch):
    run = make_run()
    breaks_with(leases.LeaseLost("gone"), on=run, monkeypatch=monkeypatch)

    tasks.work_off()

    run.refresh_from_db()
    assert run.last_error == ""


def test_an_error_after_the_lease_was_lost_is_nobody_elses(monkeypatch):
    run = make_run()

    def erased(extraction: Extraction) -> None:
        extraction.revision.article.delete()
        raise ValueError

    monkeypatch.setattr(reading, "read", erased)

    assert tasks.work_off() == 1
    assert not Extraction.objects.filter(pk=run.pk).exists()


def test_logs_hold_no_article_text(monkeypatch, caplog):
    run = make_run()
    breaks_with(ValueError(run.revision.text), on=run, monkeypatch=monkeypatch)

    with caplog.at_level(logging.DEBUG):
        tasks.work_off()

    assert f"Extraction {run.pk}" in caplog.text
    assert run.revision.text not in caplog.text


def test_no_row_is_taken_after_the_time_is_up():
    make_run()

    assert tasks.work_off(seconds=0) == 0


def test_the_task_leaves_a_sign_of_life():
    tasks.drain.apply()
    before = Heartbeat.objects.get().seen_at
    tasks.drain.apply()

    assert before < Heartbeat.objects.get().seen_at <= timezone.now()


def test_the_task_sends_one_hint_when_more_is_due(monkeypatch):
    make_run()
    sent = []
    monkeypatch.setattr(hints, "send", lambda: sent.append("hint"))
    monkeypatch.setattr(tasks, "SECONDS_A_HINT", 0)

    tasks.drain.apply()

    assert sent == ["hint"]


def test_the_task_sends_no_hint_when_all_is_done(monkeypatch):
    make_run()
    monkeypatch.delattr(hints, "send")

    tasks.drain.apply(throw=True)


def test_the_command_works_off_what_is_due_without_a_broker(capsys):
    make_run()

    call_command("drain")

    assert "1 read" in capsys.readouterr().out
    assert Extraction.objects.get().state == ExtractionState.DONE
