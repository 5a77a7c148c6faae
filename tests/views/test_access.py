"""Who gets to the desk."""

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse

from tests.factories import make_article, make_claim, make_user

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
