"""How many facts an article has, and how many are left."""

import pytest

from claims import review
from claims.extraction import LANGUAGES
from claims.models import Article, TextLanguage
from tests.factories import make_article, make_claim, make_decided, make_user

pytestmark = pytest.mark.django_db


def counts(article: Article) -> tuple[int, int]:
    article = Article.objects.with_facts_left().get(pk=article.pk)
    return article.facts, article.facts_left


def test_an_article_without_claims_has_none_left():
    assert counts(make_article()) == (0, 0)


def test_decided_claims_are_facts_that_are_not_left():
    article = make_article()
    make_decided(make_claim("45 %", article=article))
    make_claim("38 %", article=article)

    assert counts(article) == (2, 1)


def test_what_is_no_claim_or_no_longer_seen_does_not_count():
    article = make_article()
    dismissed = make_claim("45 %", article=article)
    review.dismiss(dismissed, by=make_user(), version=1)
    make_claim("38 %", article=article, seen=False)

    assert counts(article) == (0, 0)


def test_claims_of_other_articles_do_not_count():
    article = make_article()
    make_claim(article=make_article())

    assert counts(article) == (0, 0)


def test_an_article_can_be_in_each_language_that_the_engine_reads():
    assert set(TextLanguage.values) == set(LANGUAGES)
