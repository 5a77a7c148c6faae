"""Asking at the desk whether an article is ready."""

import pytest

from claims.models import Extraction
from tests.factories import make_article, make_claim, make_decided

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db


def page(article) -> str:
    return text_of(Browser().get("ready", article.pk, part=False))


def test_what_is_in_the_way_is_named():
    claim = make_decided(make_claim(), "refuted")

    html = page(claim.article)

    assert "Not ready yet" in html
    assert f'href="/desk/{claim.article_id}/?claim={claim.pk}"' in html


def test_an_article_in_order_is_ready():
    claim = make_decided()
    Extraction.objects.update(state="done")

    assert "Ready to publish<" in page(claim.article)


def test_an_article_that_was_not_read_is_not():
    assert "Not ready yet" in page(make_article())
