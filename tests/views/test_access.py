"""Who gets to the desk."""

import re

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse

from tests.factories import make_article, make_claim, make_decided, make_user, published

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def onlooker():
    user = make_user("rita", editor=False)
    user.user_permissions.set(Permission.objects.filter(codename__in=["view_article", "view_draft"]))
    return Browser(user)


def test_strangers_sign_in_first_and_come_back():
    address = reverse("desk:article", args=[make_article().pk])

    response = Client().get(address)

    assert response.url == f"{reverse('admin:login')}?next={address}"


def test_a_part_of_the_page_is_no_place_for_the_sign_in_page():
    claim = make_claim()

    response = Client().post(reverse("desk:decide", args=[claim.pk]), headers={"HX-Request": "true"})

    assert response.status_code == 401
    assert "nothing was saved" in text_of(response)


def test_who_may_not_read_articles_is_told_why():
    response = Browser(make_user("nora", editor=False)).get("article", make_article().pk, part=False)

    assert response.status_code == 403
    assert "may not read articles" in text_of(response)


def test_onlookers_see_the_claims_and_are_told_why_they_cannot_decide(onlooker):
    article = make_claim().article

    page = text_of(onlooker.get("article", article.pk, part=False))

    assert "45%" in page
    assert "may read claims but not decide them" in page
    assert "hx-post" not in page.split('id="dock"')[1].split('class="desk-status"')[0]


@pytest.mark.parametrize(
    ("act", "data"),
    [
        ("decide", {"verdict": "verified"}),
        ("dismiss", {}),
        ("explain", {"reason": "exact"}),
        ("reopen", {}),
        ("edit", {"low": "46"}),
    ],
)
def test_onlookers_change_nothing(onlooker, act, data):
    claim = make_claim()

    response = onlooker.post(act, claim.pk, version=1, **data)

    claim.refresh_from_db()
    assert response.status_code in {400, 403, 422}
    assert claim.version == 1


def test_onlookers_add_erase_and_reread_no_article(onlooker):
    article = make_article()

    assert onlooker.post("new", title="T", text="12 %", part=False).status_code == 403
    assert onlooker.post("erase", article.pk, part=False).status_code == 403
    assert onlooker.post("reread", article.pk).status_code == 403


def test_editors_may_not_erase():
    assert Browser().post("erase", make_article().pk, part=False).status_code == 403


def test_an_article_that_is_not_there_is_not_found():
    assert Browser().get("article", 4_000_000_000_000_000_000_000, part=False).status_code == 404


@pytest.fixture
def reader():
    return Browser(make_user("rita", role="Reader"))


@pytest.fixture
def published_claim():
    """A published claim, beside one that is not, in an article that others added."""
    claim = make_decided(make_claim(article=make_article(by=make_user("other"))), by=make_user("other"))
    make_decided(make_claim("38 %", article=claim.article), by=make_user("other"))
    return published(claim)


def test_readers_are_sent_to_the_source_sheet_which_shows_what_is_published(reader, published_claim):
    article = published_claim.article_id

    response = reader.get("article", article, part=False)
    sheet = text_of(reader.get("sheet", article, part=False))

    assert response.url == reverse("desk:sheet", args=[article])
    assert "45%" in sheet
    assert not re.search(r"38\s?%", sheet)


def test_readers_export_what_is_published(reader, published_claim):
    rows = reader.get("export", published_claim.article_id, "csv", part=False).getvalue().decode().splitlines()

    assert len(rows) == 2


def test_readers_do_not_learn_of_an_article_before_anything_of_it_is_published(reader):
    claim = make_decided(make_claim(article=make_article(by=make_user("other"))), by=make_user("other"))

    assert reader.get("sheet", claim.article_id, part=False).status_code == 404
    assert reader.get("article", claim.article_id, part=False).status_code == 404


def test_the_front_page_of_readers_lists_no_work(reader, published_claim):
    page = reader.client.get("/admin/").content.decode()

    assert "Articles with facts left" not in page
