"""Downloading an article's verified claims."""

import pytest

from tests.factories import make_article, make_claim, make_decided

from .browsing import Browser

pytestmark = pytest.mark.django_db


def body(response):
    return b"".join(response.streaming_content)


def test_the_list_holds_what_was_verified_in_this_article():
    article = make_article(title="Le vélo")
    make_decided(make_claim("45 %", article=article))
    make_claim("38 %", article=article)
    make_decided()

    response = Browser().get("export", article.pk, "csv", part=False)

    assert response.headers["Content-Disposition"] == 'attachment; filename="le-velo.csv"'
    lines = body(response).decode("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "45" in lines[1]


@pytest.mark.parametrize(("name", "start"), [("xlsx", b"PK"), ("jsonl", b"{")])
def test_other_formats(name, start):
    response = Browser().get("export", make_decided().article_id, name, part=False)

    assert body(response).startswith(start)


def test_there_are_no_other_formats():
    assert Browser().get("export", make_article().pk, "pdf", part=False).status_code == 404
