from datetime import timedelta

import pytest
from django.utils import timezone

from claims import intake
from claims.models import Extraction
from claims.site import dashboard
from tests.factories import make_article, make_claim, make_decided, make_user

pytestmark = pytest.mark.django_db


def fail(extraction: Extraction) -> None:
    extraction.state, extraction.last_error = "failed", "crashed"
    extraction.save()


def test_it_lists_articles_with_facts_left_newest_first():
    first, second, done = make_article(), make_article(), make_article()
    make_claim(article=first)
    make_claim(article=second)
    make_decided(make_claim(article=done))

    assert list(dashboard.articles_with_facts_left(make_user())) == [second, first]


def test_it_lists_failures():
    article = make_article()
    fail(Extraction.objects.get())

    assert [extraction.revision.article for extraction in dashboard.standing_failures(make_user())] == [article]


def test_a_failure_that_is_tried_again_is_none():
    article = make_article()
    fail(Extraction.objects.get())
    intake.reread(article, by=make_user())

    assert not dashboard.standing_failures(make_user()).exists()


def test_it_counts_the_queue():
    make_article()
    Extraction.objects.update(not_before=timezone.now() - timedelta(minutes=5))
    make_article()

    queue = dashboard.queue()

    assert (queue["waiting"], queue["running"]) == (2, 0)
    assert timezone.now() - queue["due_since"] >= timedelta(minutes=5)


def test_an_empty_queue_has_no_oldest():
    assert dashboard.queue() == {"waiting": 0, "running": 0, "due_since": None}


def test_people_see_what_they_may(client):
    client.force_login(make_user("bob", editor=False))

    page = client.get("/admin/").content.decode()

    assert "Articles with facts left" not in page
    assert "Events" not in page
    assert "New article" not in page


def test_editors_see_their_work_and_no_administration(client):
    make_claim()
    client.force_login(make_user())

    page = client.get("/admin/").content.decode()

    assert "1 of 1 left" in page
    assert "New article" in page
    assert "API keys" not in page
