"""Pasting an article."""

import pytest

from claims.models import Article, Desk, Extraction
from tests.factories import make_user

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db

TEXT = "Le loyer moyen atteint 812 euros par mois."


def pasted(**fields):
    return Browser().post("new", part=False, **{"title": "Loyers", "text": TEXT} | fields)


def test_a_pasted_article_is_stored_and_queued_and_its_page_opens():
    response = pasted(publisher="La Gazette", url="https://example.org/loyers", published="2026-03-01", language="fr")

    article = Article.objects.get()
    assert (article.publisher, str(article.published), article.language) == ("La Gazette", "2026-03-01", "fr")
    assert article.latest_revision.text == TEXT
    assert Extraction.objects.get().state == "pending"
    assert response.url == f"/desk/{article.pk}/"


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"title": ""}, "This field is required."),
        ({"title": "x" * 301}, "at most 300 characters"),
        ({"title": "a\x00b"}, "Null characters are not allowed."),
        ({"text": ""}, "There is no text here"),
        ({"text": " \n\t "}, "There is no text here"),
        ({"text": "PK\x03\x04\x00\x01\x02\x00\x08" * 40}, "This looks like a file"),
        ({"text": "a" * 1_000_001}, "The text has 1000001 characters; at most 1000000 are taken"),
        ({"url": "javascript:alert(1)"}, "should begin with https://"),
        ({"published": "31/02/2026"}, "Enter a valid date."),
        ({"language": "nl"}, "Select a valid choice."),
    ],
)
def test_bad_input_is_told_in_words_and_nothing_typed_is_lost(fields, told):
    response = pasted(**{"publisher": "La Gazette"} | fields)

    html = text_of(response)
    assert response.status_code == 422
    assert told in html
    assert 'value="La Gazette"' in html
    assert TEXT in html or "text" in fields
    assert not Article.objects.exists()


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("12 % en 2025\r\nFin", "12 % en 2025\nFin"),
        ("\ufeff" + TEXT + "\x00", TEXT),
        (TEXT * 9 + "\ufffd", TEXT * 9 + "\ufffd"),
        ("ارتفعت الأسعار بنسبة 12 % في عام 2025", "ارتفعت الأسعار بنسبة 12 % في عام 2025"),
        ("x" * 1_000_000, "x" * 1_000_000),
    ],
)
def test_odd_texts_are_taken(text, stored):
    pasted(text=text)

    assert Article.objects.get().latest_revision.text == stored


def test_the_form_is_empty_at_first():
    html = text_of(Browser().get("new", part=False))

    assert "This field is required." not in html
    assert "Save and read" in html


def test_what_is_far_too_long_is_refused_in_words():
    response = pasted(text="a" * 17_000_000)

    assert response.status_code == 400
    assert "It is too large" in text_of(response)


def test_where_there_are_no_desks_nothing_is_asked_about_them():
    assert 'name="desk"' not in text_of(Browser().get("new", part=False))


def test_an_article_is_of_the_desk_of_who_adds_it_unless_they_say_otherwise():
    alice, politics = make_user(), Desk.objects.create(name="Politics")
    politics.members.add(alice)

    form = Browser(alice).get("new", part=False).context["form"]

    assert form["desk"].value() == politics.pk


def test_an_article_comes_in_for_a_desk_and_confidential():
    alice, politics = make_user(), Desk.objects.create(name="Politics")
    politics.members.add(alice)

    Browser(alice).post("new", title="T", text="12 %", desk=politics.pk, confidential="on", part=False)

    assert (Article.objects.get().desk, Article.objects.get().confidential) == (politics, True)


def test_nobody_adds_an_article_to_another_desk():
    alice, politics, sport = make_user(), Desk.objects.create(name="Politics"), Desk.objects.create(name="Sport")
    politics.members.add(alice)

    response = Browser(alice).post("new", title="T", text="12 %", desk=sport.pk, part=False)

    assert response.status_code == 422
    assert not Article.objects.exists()
