"""Making and revoking links on an article's page."""

import re

import pytest

from claims import sharing
from claims.models import AnswerKind, ShareLink
from tests.factories import make_article, make_claim, make_user

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db
ASKED = {"name": "Dr Meyer", "days": "7", "may_answer": "on"}


def share(article, **data):
    return Browser().post("share", article.pk, part=False, **ASKED | data)


def test_a_new_link_is_shown_once_and_opens():
    article = make_article()

    response = share(article)

    token = re.search(r"http://testserver/shared/([\w-]{43})/", text_of(response))[1]
    assert sharing.find(token).article == article
    assert "no-store" in response["Cache-Control"]
    assert token not in text_of(Browser().get("share", article.pk, part=False))


def test_a_link_to_one_claim_names_it():
    claim = make_claim()

    share(claim.article, claim=claim.pk)

    assert ShareLink.objects.get().claim == claim
    assert "45%" in text_of(Browser().get("share", claim.article_id, part=False))


@pytest.mark.parametrize("number", ["x", "0", "9" * 30])
def test_a_claim_of_another_article_is_not_found(number):
    assert share(make_article(), claim=number).status_code == 404


@pytest.mark.parametrize("wrong", [{"name": ""}, {"days": "0"}, {"days": "9999"}])
def test_what_is_wrong_is_told_and_makes_no_link(wrong):
    response = share(make_article(), **wrong)

    assert response.status_code == 422
    assert not ShareLink.objects.exists()


def test_a_link_is_revoked_on_the_page():
    article = make_article()
    share(article)
    link = ShareLink.objects.get()

    Browser().post("revoke", article.pk, link.pk, part=False)

    link.refresh_from_db()
    assert link.revoked_at
    assert "revoked" in text_of(Browser().get("share", article.pk, part=False))


def test_a_link_of_another_article_is_not_revoked_here():
    share(make_article())

    assert Browser().post("revoke", make_article().pk, ShareLink.objects.get().pk).status_code == 404


def test_answers_are_on_the_page():
    claim = make_claim()
    share(claim.article)
    sharing.answer(ShareLink.objects.get(), claim, AnswerKind.REJECT, text="It was 54 %.")

    page = text_of(Browser().get("share", claim.article_id, part=False))

    assert "Dr Meyer" in page
    assert "It was 54 %." in page


def test_the_page_takes_as_many_queries_for_many_links_as_for_few(django_assert_max_num_queries):
    claim = make_claim()
    for _each in range(12):
        share(claim.article, claim=claim.pk)
    for link in ShareLink.objects.all():
        sharing.answer(link, claim, AnswerKind.ACCEPT)
    browser = Browser()

    with django_assert_max_num_queries(14):
        browser.get("share", claim.article_id, part=False)


def test_reporters_are_not_offered_links():
    article = make_article()

    page = text_of(Browser(make_user("rob", role="Reporter")).get("article", article.pk, part=False))

    assert "/share/" not in page
