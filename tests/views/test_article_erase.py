"""Erasing an article."""

import pytest
from django.contrib.messages import get_messages

from claims import documents
from claims.models import Article, Document, Event, EventText
from tests.factories import make_article, make_claim, make_decided, make_user
from tests.snapshots import make_document

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


@pytest.mark.parametrize(("confidential", "ticked"), [(True, True), (False, False)])
def test_documents_that_it_alone_has_are_offered_and_ticked_where_it_is_confidential(
    administrator, confidential, ticked
):
    claim = make_claim(article=make_article(confidential=confidential))
    document = make_document(claim)

    html = text_of(administrator.get("erase", claim.article_id, part=False))

    assert document.url in html
    assert (" checked" in html) == ticked


def test_those_that_are_ticked_go_and_the_others_stay(administrator):
    claim = make_claim()
    gone, kept = make_document(claim), make_document(claim, url="https://reports.example/second")

    response = administrator.post("erase", claim.article_id, part=False, reason="By mistake", brought=[gone.pk])

    assert list(Document.objects.all()) == [kept]
    assert "1 document." in [str(told) for told in get_messages(response.wsgi_request)][0]


def test_those_of_other_articles_too_are_told_and_not_offered(administrator):
    claim = make_claim()
    shared = make_document(claim)
    documents.put_beside(make_claim(), shared)

    html = text_of(administrator.get("erase", claim.article_id, part=False))
    response = administrator.post("erase", claim.article_id, part=False, reason="By mistake", brought=[shared.pk])

    assert "they stay" in html
    assert f'value="{shared.pk}"' not in html
    assert "Another article has one of these documents" in text_of(response)
    assert Article.objects.filter(pk=claim.article_id).exists()
