"""The page of one's notices, and the bell that counts them."""

import pytest
from django.test import Client
from django.urls import reverse

from claims import notices
from claims.models import Notice, NoticeKind
from claims.views import pages
from tests.factories import make_article, make_claim, make_user

from .browsing import text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def bob(db):
    return make_user("bob")


@pytest.fixture
def client(bob):
    client = Client()
    client.force_login(bob)
    return client


def told(bob, times: int = 1) -> list[Notice]:
    claim = make_claim()
    for _time in range(times):
        notices.tell([bob], NoticeKind.MENTION, claim.article, claim=claim, by=make_user("ed"))
    return list(notices.of(bob))


def test_a_notice_says_what_happened_where_and_leads_there(client, bob):
    [notice] = told(bob)

    html = text_of(client.get("/notices/"))

    assert "ed mentioned you in a comment." in html
    assert "45%" in html
    assert "Le vélo gagne du terrain" in html
    assert f'href="/notices/{notice.pk}/"' in html


def test_following_a_notice_opens_its_claim_and_it_was_seen(client, bob):
    [notice] = told(bob)

    response = client.get(f"/notices/{notice.pk}/")

    assert response.url == f"/desk/{notice.article_id}/?claim={notice.claim_id}"
    assert notices.unseen(bob) == ""


def test_a_notice_of_an_article_leads_to_it(client, bob):
    article = make_article()
    notices.tell([bob], NoticeKind.EXTRACTION_FAILED, article, by=None)

    assert client.get(f"/notices/{notices.of(bob).get().pk}/").url == f"/desk/{article.pk}/"


def test_nobody_follows_somebody_elses_notice(client):
    [notice] = told(make_user("carol"))

    assert client.get(f"/notices/{notice.pk}/").status_code == 404


def test_one_notice_is_marked_as_seen(client, bob):
    first, _second = told(bob, 2)

    client.post("/notices/seen/", {"notice": first.pk})

    assert notices.unseen(bob) == "1"


def test_all_that_the_page_showed_are_marked_as_seen_and_none_that_came_since(client, bob):
    newest = told(bob, 2)[0]
    told(bob)

    client.post("/notices/seen/", {"newest": newest.pk})

    assert notices.unseen(bob) == "1"


@pytest.mark.parametrize("data", [{}, {"notice": "x"}, {"newest": "9" * 30}])
def test_a_request_that_names_none_changes_nothing(client, bob, data):
    told(bob)

    assert client.post("/notices/seen/", data).status_code == 302
    assert notices.unseen(bob) == "1"


@pytest.mark.parametrize("page", ["/notices/", "/admin/", "/desk/new/"])
def test_the_bell_counts_on_every_page(client, bob, page):
    told(bob, 3)

    html = text_of(client.get(page))

    assert '<a id="bell"' in html
    assert '<span class="bg-primary-600 font-semibold px-1.5 rounded-full text-white text-xs">3</span>' in html


def test_the_bell_is_silent_without_news(client):
    assert "Notices not seen" not in text_of(client.get("/notices/"))


def test_who_is_not_signed_in_has_no_bell_and_no_notices():
    assert '<a id="bell"' not in text_of(Client().get(reverse("admin:login")))
    assert Client().get("/notices/").status_code == 302


def test_the_list_takes_as_many_queries_however_long_it_is(client, bob, django_assert_max_num_queries):
    told(bob, 40)

    with django_assert_max_num_queries(9):
        client.get("/notices/")


def test_earlier_notices_are_on_the_next_page(client, bob, monkeypatch):
    monkeypatch.setattr(pages, "SIZE", 2)
    rows = told(bob, 3)

    html = text_of(client.get("/notices/"))

    assert f"?before={rows[1].pk}" in html
    assert f"/notices/{rows[2].pk}/" not in html
    assert f"/notices/{rows[2].pk}/" in text_of(client.get(f"/notices/?before={rows[1].pk}"))
