"""The demo's articles: complete, in both languages, and invented newsrooms only."""

import json
from datetime import date
from pathlib import Path

DEMO = Path(__file__).parents[2] / "claims" / "data" / "demo"
ARTICLES: list[dict[str, str]] = json.loads((DEMO / "articles.json").read_text(encoding="utf-8"))


def text(article: dict[str, str]) -> str:
    return (DEMO / article["text_file"]).read_text(encoding="utf-8")


def test_two_articles_are_in_french_and_two_in_english():
    assert sorted(article["language"] for article in ARTICLES) == ["en", "en", "fr", "fr"]


def test_every_article_has_all_fields():
    assert {tuple(article) for article in ARTICLES} == {
        ("title", "publisher", "url", "published", "language", "text_file")
    }
    assert all(value for article in ARTICLES for value in article.values())


def test_every_text_belongs_to_one_article():
    assert sorted(article["text_file"] for article in ARTICLES) == sorted(file.name for file in DEMO.glob("*.txt"))


def test_addresses_are_reserved_for_examples_and_unique():
    urls = {article["url"] for article in ARTICLES}

    assert len(urls) == len(ARTICLES)
    assert all(url.startswith("https://example.org/") for url in urls)


def test_dates_are_dates():
    assert all(date.fromisoformat(article["published"]) for article in ARTICLES)


def test_a_text_begins_with_its_headline():
    assert all(text(article).startswith(article["title"] + "\n\n") for article in ARTICLES)


def test_texts_have_the_length_of_news():
    assert [article["text_file"] for article in ARTICLES if not 250 <= len(text(article).split()) <= 500] == []
