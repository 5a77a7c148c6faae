"""Asking how far the reading has come."""

from datetime import timedelta

import pytest
from django.utils import timezone

from claims.models import Extraction
from tests.factories import make_article, make_claim

from .browsing import Browser, all_read, text_of

pytestmark = pytest.mark.django_db


def test_while_nothing_has_changed_there_is_no_answer():
    assert Browser().get("progress", make_article().pk, state="pending").status_code == 204


def test_a_new_state_is_shown():
    article = make_article()

    assert "Waiting for a worker" in text_of(Browser().get("progress", article.pk, state="running"))


def test_when_no_worker_comes_the_page_says_so():
    article = make_article()
    Extraction.objects.update(created_at=timezone.now() - timedelta(minutes=1))

    assert "No worker has come" in text_of(Browser().get("progress", article.pk, state="pending"))
    assert Browser().get("progress", article.pk, state="late").status_code == 204


def test_once_it_is_done_the_claims_come_with_it():
    claim = make_claim()
    all_read()

    html = text_of(Browser().get("progress", claim.article_id, state="running"))

    assert f'data-claim="{claim.pk}"' in html
    assert '<div id="claim"' in html
    assert "every 700ms" not in html


def test_the_card_that_somebody_works_on_stays():
    claim = make_claim()
    all_read()

    html = text_of(Browser().get("progress", claim.article_id, state="running", current=claim.pk))

    assert '<div id="claim"' not in html
    assert '<div id="text"' in html


def test_a_failure_can_be_retried():
    article = make_article()
    Extraction.objects.update(state="failed", last_error="crashed")

    html = text_of(Browser().post("reread", article.pk))

    assert "Waiting for a worker" in html
    assert article.latest_revision.extractions.filter(state="pending").exists()


def test_a_text_in_an_unknown_language_can_be_read_as_one_that_is_known():
    article = make_article()
    article.revisions.latest("number").extractions.update(
        state="failed", last_error="unsupported_language", error_detail="nl"
    )
    browser = Browser()

    assert "It looks like Dutch." in text_of(browser.get("progress", article.pk))
    browser.post("reread", article.pk, language="en")

    article.refresh_from_db()
    assert article.language == "en"
    assert article.latest_revision.extractions.filter(state="pending").exists()


def test_what_was_seen_and_not_read_is_told():
    article = make_article("Plusieurs milliers de manifestants.")
    passage = {"code": "vague-plural", "start": 0, "end": 18, "text": "Plusieurs milliers"}
    Extraction.objects.update(state="done", skipped=[passage])

    html = text_of(Browser().get("progress", article.pk))

    assert "One passage was seen and not read" in html
    assert "<q>Plusieurs milliers</q>: too vague to read as a number" in html
