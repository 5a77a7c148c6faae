"""Adding a claim by hand."""

import pytest

from claims.models import Claim, Extraction
from tests.factories import make_article

from .browsing import Browser, all_read, text_of

pytestmark = pytest.mark.django_db

TEXT = "Le 😀 a gagné 7 voix sur 12."


def test_the_words_selected_become_a_claim_that_a_worker_reads():
    article = make_article(TEXT)

    html = text_of(Browser().post("add", article.pk, start=TEXT.index("7"), end=TEXT.index(" sur")))

    claim = Claim.objects.get()
    assert (claim.quote, claim.origin) == ("7 voix", "person")
    assert "are being read" in html
    assert f'<mark data-claim="{claim.pk}"' in html
    assert Extraction.objects.filter(claim=claim).exists()


def test_the_page_waits_until_the_words_are_read():
    article, browser = make_article(TEXT), Browser()
    browser.post("add", article.pk, start=14, end=20)
    claim = Claim.objects.get()

    assert browser.get("reading", claim.pk).status_code == 204
    all_read()
    assert "The engine read no quantity in these words" in text_of(browser.get("reading", claim.pk))


@pytest.mark.parametrize(("start", "end"), [("", ""), ("x", "9"), ("5", "5"), ("-1", "0"), ("900", "901"), ("2", "3")])
def test_nothing_selected_is_told(start, end):
    response = Browser().post("add", make_article(TEXT).pk, start=start, end=end)

    assert response.status_code == 400
    assert "Select the words" in text_of(response)
    assert not Claim.objects.exists()
