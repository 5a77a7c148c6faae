"""Making and revoking links on an article's page."""

import datetime as dt
import re

import pytest
from django.utils import timezone

from claims import sharing
from claims.models import AnswerKind, ShareLink
from tests.factories import make_article, make_claim, make_user

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db
ASKED = {"name": "Dr Meyer", "days": "7", "may_answer": "on"}


def share(article, browser=None, **data):
    return (browser or Browser()).post("share", article.pk, part=False, **ASKED | data)


def shown(browser, article) -> str:
    """Return the token of the link that the page shows as new."""
    page = browser.get("share", article.pk, part=False)
    assert "no-store" in page["Cache-Control"]
    found = re.search(r"http://testserver/shared/([\w-]+)/", text_of(page))
    return found[1] if found else ""


def test_a_new_link_is_shown_once_and_opens():
    article, browser = make_article(), Browser()
    share(article, browser)

    token = shown(browser, article)

    assert sharing.find(token).article == article
    assert shown(browser, article) == ""


def test_making_a_link_leads_back_to_the_page_so_that_reloading_makes_no_second():
    claim = make_claim()

    assert share(claim.article)["Location"] == f"/desk/{claim.article_id}/share/"
    assert share(claim.article, claim=claim.pk)["Location"] == f"/desk/{claim.article_id}/share/?claim={claim.pk}"


def test_the_new_link_waits_in_the_browser_alone_out_of_reach_of_scripts_and_for_a_minute():
    article, browser = make_article(), Browser()

    kept = share(article, browser).cookies["new_link"]

    assert (kept["path"], kept["max-age"], kept["samesite"]) == (f"/desk/{article.pk}/share/", 60, "Strict")
    assert kept["httponly"]
    assert kept.value not in str(dict(browser.client.session))


@pytest.mark.parametrize("token", ["", "x", "of another article", "of somebody else"])
def test_what_is_no_new_link_of_ones_own_is_not_shown(token):
    article, browser = make_article(), Browser()
    until = timezone.now() + dt.timedelta(days=1)
    made = {
        "of another article": (make_article(), make_user()),
        "of somebody else": (article, make_user("bob")),
    }
    if token in made:
        of, by = made[token]
        token = sharing.share(of, by=by, name="Dr Meyer", until=until)[1]
    browser.client.cookies["new_link"] = token

    assert shown(browser, article) == ""


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
