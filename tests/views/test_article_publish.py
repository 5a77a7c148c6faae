"""Publishing the verified list from the ready page."""

import pytest

from claims import review
from claims.models import Claim
from tests.factories import make_article, make_claim, make_decided, make_user

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def article(db):
    return make_article()


@pytest.fixture
def claims(article):
    return [make_decided(make_claim(quote, article=article)) for quote in ("45 %", "38 %")]


def ready(article, browser: Browser | None = None) -> str:
    return text_of((browser or Browser()).get("ready", article.pk, part=False))


def publish(article, claims, browser: Browser | None = None) -> str:
    """Publish what a page showed, and return the page that follows."""
    browser, seen = browser or Browser(), " ".join(f"{claim.pk}.{claim.version}" for claim in claims)
    response = browser.post("publish-all", article.pk, part=False, seen=seen)
    return text_of(browser.client.get(response.url))


def test_the_ready_page_says_what_would_be_published(article, claims):
    html = ready(article)

    assert "Publish 2 claims" in html
    assert "verified</span> 2" in html
    assert f'value="{claims[0].pk}.2 {claims[1].pk}.2"' in html


def test_who_may_not_publish_is_not_asked(article, claims):
    assert "Publish the verified list" not in ready(article, Browser(make_user("ed", role="Editor")))


def test_with_nothing_to_publish_it_says_so(article):
    assert "No claim waits to be published" in ready(article)


def test_what_was_shown_is_published(article, claims):
    html = publish(article, claims)

    assert "2 claims were published." in html
    assert set(Claim.objects.values_list("stage", flat=True)) == {"published"}


def test_what_changed_since_is_not_and_the_page_says_so(article, claims):
    seen = [Claim.objects.get(pk=claim.pk) for claim in claims]
    review.explain(claims[0], by=make_user(), version=2, explanation="Wait!")

    html = publish(article, seen)

    assert "1 claim was published." in html
    assert "1 claim was not: it has changed" in html


@pytest.mark.parametrize("seen", ["", "rubbish", "1", "0.0", "9" * 40 + ".1"])
def test_a_request_that_names_no_claim_publishes_none(article, claims, seen):
    Browser().post("publish-all", article.pk, part=False, seen=seen)

    assert set(Claim.objects.values_list("stage", flat=True)) == {"checked"}


def test_an_editor_publishes_nothing(article, claims):
    browser = Browser(make_user("ed", role="Editor"))

    assert browser.post("publish-all", article.pk, part=False, seen=f"{claims[0].pk}.2").status_code == 403
