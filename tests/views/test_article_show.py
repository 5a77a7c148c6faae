"""The page of an article."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.models import Extraction
from tests.factories import make_article, make_claim, make_decided, make_user

from .browsing import Browser, all_read, make_many, text_of

pytestmark = pytest.mark.django_db


def page(article, browser=None, **parameters):
    return text_of((browser or Browser()).get("article", article.pk, part=False, **parameters))


def test_the_page_shows_the_text_with_its_claims_marked_and_the_first_one_left():
    claim = make_claim()

    html = page(claim.article)

    assert f'<mark data-claim="{claim.pk}" data-within="{claim.pk}" data-state="left" data-ends>45 %</mark>' in html
    assert f'name="current" value="{claim.pk}"' in html
    assert "1 of 1 left" in html


def test_an_address_can_name_the_claim():
    article = make_many(3)
    last = article.claims.last()

    assert f'name="current" value="{last.pk}"' in page(article, claim=last.pk)


@pytest.mark.parametrize("number", ["0", "-1", "x", "99999999999999999999999"])
def test_a_claim_that_is_not_there_is_passed_over(number):
    claim = make_claim()

    assert f'name="current" value="{claim.pk}"' in page(claim.article, claim=number)


def test_what_people_wrote_is_escaped():
    article = make_article("<script>alert(1)</script> coûte 45 % de plus", title="<b>gras</b>")
    make_decided(make_claim(article=article), explanation="</textarea><script>2</script>")

    html = page(article, claim=article.claims.get().pk)

    assert "<script>alert" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "<b>gras" not in html
    assert "</textarea><script>" not in html


def test_only_web_addresses_become_links():
    article = make_claim().article
    type(article).objects.update(url="javascript:alert(1)")

    html = page(article)

    assert 'href="javascript:' not in html
    assert "javascript:alert(1)" in html


def test_the_policy_forbids_scripts_and_styles_inside_the_page():
    response = Browser().get("article", make_claim().article.pk, part=False)

    policy = response.headers["Content-Security-Policy"]
    html = text_of(response)
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert " style=" not in html
    assert "<style" not in html
    assert "<script>" not in html
    assert "onclick" not in html


def test_the_number_of_queries_does_not_grow_with_the_claims():
    browser = Browser()
    counts = []
    for article in (make_many(3), make_many(40)):
        browser.decide(article.claims.first())
        with CaptureQueriesContext(
            connection,
        ) as queries:
            page(article, browser)
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 26


def test_a_running_extraction_is_told_and_asked_after():
    html = page(make_article())

    assert "Waiting for a worker" in html
    assert 'hx-trigger="every 700ms"' in html


def test_a_failed_extraction_says_why_and_can_be_retried():
    article = make_article()
    Extraction.objects.update(state="failed", last_error="unsupported_language", error_detail="nl")

    html = page(article)

    assert "The engine does not read the language of this text." in html
    assert "Try again" in html


def test_a_text_without_figures_says_so():
    article = make_article("Rien à compter ici.")
    all_read()

    assert "No figures found" in page(article)


def test_when_all_is_decided_the_page_says_so_and_offers_the_list():
    article = make_decided().article
    all_read()

    html = page(article)

    assert "Nothing left to check" in html
    assert "export/csv/" in html


def test_the_desk_speaks_the_language_of_the_quantity():
    claim = make_claim("38 %", low="1234.5", high="1234.5")

    assert "1,234.5%" in page(claim.article)


def test_readers_of_another_article_see_nothing_of_it():
    make_claim()
    other = make_article("Autre texte.", by=make_user("bob"))

    assert "<mark" not in page(other)


def test_without_scripts_the_page_says_that_it_needs_them():
    html = text_of(Browser().get("article", make_many(1).pk))

    assert "<noscript>" in html
    assert "JavaScript" in html.partition("<noscript>")[2].partition("</noscript>")[0]
