"""What people without an account see through a link, and what they can do."""

import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from claims import intake, sharing
from claims.models import Article, Claim
from claims.views.shared import Throttle
from tests.factories import make_article, make_claim, make_decided, make_source, make_user

from .browsing import text_of

pytestmark = pytest.mark.django_db

OTHERS = re.compile(r"38\s?%")  # not "38", which may be the minute at which the page is made


@pytest.fixture(autouse=True)
def _fresh_throttle():
    cache.clear()


@pytest.fixture
def claim() -> Claim:
    """A verified claim, beside another one."""
    claim = make_decided(explanation="Seen in the survey.")
    claim.citations.create(text="l’Insee", source=make_source())
    make_claim("38 %", article=claim.article)
    return claim


def link_to(article: Article, **options) -> str:
    """Return the address of a new link."""
    options = {"name": "Dr Meyer", "until": timezone.now() + timedelta(days=1)} | options
    _link, token = sharing.share(article, by=make_user(), **options)
    return f"/shared/{token}/"


def get(address: str) -> HttpResponse:
    return Client().get(address)


def post(address: str, claim: Claim, kind: str = "accept", text: str = "") -> HttpResponse:
    return Client().post(f"{address}answer/", {"claim": claim.pk, "kind": kind, "text": text})


def test_a_link_shows_the_article_with_its_claims_sources_and_verdicts(claim):
    page = text_of(get(link_to(claim.article)))

    assert claim.article.title in page
    assert "INSEE" in page
    assert "Seen in the survey." in page
    assert 'data-claim="' in page
    assert page.count('<tr id="claim-') == 2


def test_a_link_to_one_claim_shows_nothing_of_the_others(claim):
    page = text_of(get(link_to(claim.article, claim=claim)))

    assert page.count('<tr id="claim-') == 1
    assert "45%" in page
    assert OTHERS.search(text_of(get(link_to(claim.article))))
    assert not OTHERS.search(page)


def test_a_link_shows_no_claim_that_was_dismissed(claim):
    other = claim.article.claims.exclude(pk=claim.pk)
    other.update(stage="dismissed", touched=True)

    assert text_of(get(link_to(claim.article))).count('<tr id="claim-') == 1


def test_nothing_of_the_site_is_on_the_page(claim):
    page = text_of(get(link_to(claim.article)))

    assert "/admin/" not in page
    assert "frame-nav" not in page


def test_the_page_is_neither_kept_nor_indexed_nor_told_to_other_sites(claim):
    headers = get(link_to(claim.article)).headers

    assert headers["Referrer-Policy"] == "same-origin"
    assert "noindex" in headers["X-Robots-Tag"]
    assert "no-store" in headers["Cache-Control"]
    assert "script-src" not in headers["Content-Security-Policy"]


def test_what_the_article_and_the_checker_wrote_is_shown_inert():
    article = make_article("<script>alert(1)</script> Selon lui, 45 % partent.", title="<img src=x onerror=alert(1)>")
    claim = make_decided(make_claim(article=article), explanation="<b>bold</b>")

    page = text_of(get(link_to(claim.article)))

    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "&lt;b&gt;bold" in page


@pytest.mark.parametrize("token", ["x", "a" * 43, "%E2%82%AC", "..%2fadmin"])
def test_an_unknown_link_is_told_in_words(token):
    response = get(f"/shared/{token}/")

    assert response.status_code == 404
    if b"/shared/" in token.encode() or "%2f" not in token:
        assert "no such link" in text_of(response)


def test_an_expired_link_is_gone(claim):
    response = get(link_to(claim.article, until=timezone.now()))

    assert response.status_code == 410
    assert "a day that is past" in text_of(response)
    assert claim.article.title not in text_of(response)


def test_a_revoked_link_is_gone(claim):
    address = link_to(claim.article)
    sharing.revoke(claim.article.share_links.get(), by=make_user())

    response = get(address)

    assert response.status_code == 410
    assert "has closed it" in text_of(response)


def test_a_link_to_an_erased_article_is_unknown(claim):
    address = link_to(claim.article)
    intake.erase(claim.article, by=make_user("root", admin=True), reason="by mistake")

    assert get(address).status_code == 404


def test_an_answer_is_recorded_and_shown_again(claim):
    address = link_to(claim.article, may_answer=True)

    response = post(address, claim, "reject", "It was 54 %.")

    assert response.url == f"{address}#claim-{claim.pk}"
    assert "It was 54 %." in text_of(get(address))


def test_answers_are_shown_to_whoever_has_the_same_link_only(claim):
    mine, theirs = (link_to(claim.article, may_answer=True, name=name) for name in ("Dr Meyer", "Ms Okoye"))
    post(mine, claim, "comment", "between us")

    assert "between us" not in text_of(get(theirs))


def test_a_link_that_only_shows_offers_and_takes_no_answers(claim):
    address = link_to(claim.article)

    assert "<form" not in text_of(get(address))
    assert post(address, claim).status_code == 403


def test_an_answer_to_a_claim_that_the_link_does_not_show_is_not_found(claim):
    other = claim.article.claims.exclude(pk=claim.pk).get()

    assert post(link_to(claim.article, claim=claim, may_answer=True), other).status_code == 404


@pytest.mark.parametrize(
    "data", [{}, {"kind": "shrug"}, {"kind": "comment", "text": ""}, {"kind": "accept", "text": "a" * 5001}]
)
def test_an_answer_that_makes_no_sense_is_told(claim, data):
    address = link_to(claim.article, may_answer=True)

    response = Client().post(f"{address}answer/", {"claim": claim.pk} | data)

    assert response.status_code == 422
    assert 'role="alert"' in text_of(response)


def test_answering_takes_the_token_of_the_form(claim):
    address = link_to(claim.article, may_answer=True)

    response = Client(enforce_csrf_checks=True).post(f"{address}answer/", {"claim": claim.pk, "kind": "accept"})

    assert response.status_code == 403


def test_nobody_tries_out_tokens(monkeypatch):
    monkeypatch.setattr(Throttle, "rate", "2/min")
    browser = Client()

    answers = [browser.get(f"/shared/{number}/").status_code for number in range(3)]

    assert answers == [404, 404, 429]


def test_the_page_takes_as_many_queries_for_twenty_claims_as_for_two(django_assert_max_num_queries):
    article = make_article("".join(f"Le taux {at} est de {at + 10} %.\n" for at in range(20)))
    for number in range(10, 30):
        make_claim(f"{number} %", article=article).citations.create(text="l’Insee")
    address = link_to(article, may_answer=True)

    with django_assert_max_num_queries(10):
        assert get(address).status_code == 200
