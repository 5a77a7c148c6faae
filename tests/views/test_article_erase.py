"""Erasing an article."""

import pytest

from claims.models import Article, Event, EventText
from tests.factories import make_decided, make_user

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator():
    return Browser(make_user("ada", admin=True))


def test_it_asks_first_and_says_what_stays(administrator):
    article = make_decided().article

    html = text_of(administrator.get("erase", article.pk, part=False))

    assert "its 1 claim and their notes go" in html
    assert "What stays: the log" in html
    assert Article.objects.exists()


def test_the_article_goes_and_the_log_stays_without_text(administrator):
    article = make_decided(explanation="secret").article

    response = administrator.post("erase", article.pk, part=False, reason="Pasted by mistake")

    assert response.url == "/desk/"
    assert not Article.objects.exists()
    erased = Event.objects.get(verb="erased", subject_type="article")
    assert (erased.actor_name, erased.after) == ("ada", {"redaction": "Pasted by mistake"})
    assert not EventText.objects.exists()


@pytest.mark.parametrize("reason", ["", "   "])
def test_without_a_reason_nothing_goes(administrator, reason):
    article = make_decided().article

    response = administrator.post("erase", article.pk, part=False, reason=reason)

    assert "This field is required" in text_of(response)
    assert Article.objects.exists()
