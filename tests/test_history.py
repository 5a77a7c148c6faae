"""Histories: what each event changed, in words."""

from datetime import UTC, datetime

import pytest
from django.utils import translation

from claims import log, merging, review, sharing, sources
from claims.history import changes, in_one_line
from claims.models import Event, Subject, Verdict
from tests.factories import make_claim, make_decided, make_source, make_user

pytestmark = pytest.mark.django_db


def last_event() -> Event:
    return Event.objects.order_by("-id").first()


def test_a_decision_is_shown_in_words():
    make_decided(verdict=Verdict.REFUTED, reason="wrong_unit", explanation="miles, not km", by=make_user())

    shown = {change.label: change[1:] for change in changes(last_event())}

    assert shown["Stage"] == ("candidate", "checked")
    assert shown["Verdict"] == ("", "refuted")
    assert shown["Reason"] == ("", "wrong unit")
    assert shown["Explanation"] == ("", "miles, not km")
    assert shown["Checker"] == ("", "alice")


def test_what_did_not_change_is_not_shown():
    claim = make_claim()
    review.edit(claim, by=make_user(), version=1, low="45", unit="pp")

    assert [change.label for change in changes(last_event())] == ["Unit"]


def test_citations_and_aliases_are_shown_as_names():
    source = sources.create(name="Insee", kind="statistics_office", by=make_user())
    review.cite(make_claim(), source, by=make_user(), version=1)

    assert in_one_line(last_event()) == "Citations: Insee"


def test_aliases_are_shown_with_their_language():
    source = sources.create(name="Insee", kind="statistics_office", by=make_user())
    before = sources.state(source)
    source.aliases.create(name="INSEE", language="fr")

    assert in_one_line(sources.record(source, before, by=make_user())) == "Aliases: INSEE (fr)"


def test_an_event_whose_text_was_erased_still_shows_its_codes():
    claim = make_decided(explanation="seen")
    decided = last_event()
    log.redact(Subject.CLAIM, claim.pk, decided.sequence, by=make_user(), reason="A name")

    assert "seen" not in in_one_line(Event.objects.get(pk=decided.pk))
    assert "candidate → checked" in in_one_line(decided)


def test_a_merge_is_told_in_numbers():
    source, into = make_source("bbc-russian"), make_source("bbc")
    make_claim().citations.create(source=source, text="la BBC russe")

    event = merging.merge(source, into, by=make_user())

    assert "What moved: citations (1)" in in_one_line(event)


def test_a_link_that_was_shared_is_told_with_its_last_day():
    until = datetime(2026, 11, 30, 10, 59, tzinfo=UTC)
    claim = make_claim()
    sharing.share(claim.article, by=make_user(admin=True), claim=claim, name="Dr Meyer", until=until)

    with translation.override("fr"):
        shown = {change.label: change.after for change in changes(last_event())}

    assert shown["Lien"].isdigit()
    assert shown["Affirmation"] == str(claim.pk)
    assert shown["Jusqu’à"].startswith("30/11/2026")
