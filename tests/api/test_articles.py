import datetime as dt
import json

import pytest
from django.utils import timezone

from claims.models import Article, Event, Extraction
from tests.api.calling import fields, problem
from tests.factories import make_article, make_claim, make_decided

ADDRESS = "/api/v1/articles"
NEW = {"title": "Le vélo gagne du terrain", "text": "Selon l’Insee, 45 % des ménages ont un vélo."}


def test_a_new_article_is_stored_and_queued(api, alice):
    response = api.post(ADDRESS, NEW | {"publisher": "Le Courrier", "published": "2026-03-01", "language": "fr"})

    article = Article.objects.get()
    assert response.status_code == 201
    assert response["Location"] == f"http://testserver/api/v1/articles/{article.pk}"
    assert (article.created_by, article.published, article.language) == (alice, dt.date(2026, 3, 1), "fr")
    assert response.json()["extraction"]["state"] == "pending"
    assert Extraction.objects.get().revision == article.latest_revision


def test_a_new_article_is_logged_in_the_name_of_the_keys_user(api, alice):
    api.post(ADDRESS, NEW)

    assert Event.objects.get().actor_id == alice.pk


def test_its_location_leads_to_it(api):
    location = api.post(ADDRESS, NEW)["Location"]

    assert api.get(location).json()["revision"]["text"] == NEW["text"]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"title": ""}, "title"),
        ({"title": "x" * 301}, "title"),
        ({"title": "a\x00b"}, "title"),
        ({"title": "a\ud800b"}, "title"),
        ({"title": None}, "title"),
        ({"title": ["a"]}, "title"),
        ({"text": ""}, "text"),
        ({"text": " \n\t"}, "text"),
        ({"text": None}, "text"),
        ({"text": {"a": 1}}, "text"),
        ({"text": "x" * 1_000_001}, "text"),
        ({"published": "2026-02-30"}, "published"),
        ({"published": "yesterday"}, "published"),
        ({"published": 20260301}, "published"),
        ({"url": "no address"}, "url"),
        ({"url": "javascript:alert(1)"}, "url"),
        ({"url": "https://x.example/" + "a" * 2000}, "url"),
        ({"language": "xx"}, "language"),
        ({"desk": "Economy"}, "desk"),
        ({"desk": "a\x00b"}, "desk"),
    ],
)
def test_what_is_wrong_with_an_article_is_said_by_field(api, wrong, field):
    body = problem(api.post(ADDRESS, json.dumps(NEW | wrong), content_type="application/json"), 400)

    assert fields(body) == {field}
    assert not Article.objects.exists()


def test_missing_fields_are_named(api):
    assert fields(problem(api.post(ADDRESS, {}), 400)) == {"title", "text"}


@pytest.mark.parametrize("body", ["[]", '"text"', "1", "null", "true"])
def test_a_body_that_is_no_object_is_refused(api, body):
    problem(api.post(ADDRESS, body, content_type="application/json"), 400)


def test_an_article_shows_its_facts_and_facts_left(api):
    article = make_article()
    make_claim(article=article)
    make_decided(make_claim("38 %", article=article))

    shown = api.get(f"{ADDRESS}/{article.pk}").json()

    assert (shown["facts"], shown["facts_left"]) == (2, 1)


def test_a_failed_extraction_says_why_in_words(api):
    article = make_article()
    Extraction.objects.update(state="failed", last_error="unsupported_language", finished_at=timezone.now())

    extraction = api.get(f"{ADDRESS}/{article.pk}").json()["extraction"]

    assert (extraction["state"], extraction["error"]) == ("failed", "unsupported_language")
    assert extraction["error_text"] == "The engine does not read the language of this text."


def test_the_newest_extraction_counts(api):
    article = make_article()
    first = Extraction.objects.get()
    Extraction.objects.update(state="done")
    Extraction.objects.create(revision=first.revision, not_before=timezone.now())

    assert api.get(f"{ADDRESS}/{article.pk}").json()["extraction"]["state"] == "pending"


def test_the_list_is_newest_first_and_without_texts(api):
    first, second = make_article(), make_article()

    results = api.get(ADDRESS).json()["results"]

    assert [each["id"] for each in results] == [second.pk, first.pk]
    assert "revision" not in results[0]


def test_the_list_filters_by_language(api):
    make_article(language="en")
    french = make_article(language="fr")

    assert [each["id"] for each in api.get(ADDRESS, {"language": "fr"}).json()["results"]] == [french.pk]


def test_an_article_that_is_not_there(api):
    assert problem(api.get(f"{ADDRESS}/999"), 404)["code"] == "not_found"


def test_whether_an_article_is_ready_is_said_with_what_is_in_the_way(api):
    claim = make_decided(make_claim(), "refuted")
    Extraction.objects.update(state="done")

    body = api.get(f"{ADDRESS}/{claim.article_id}/readiness").json()

    assert body["ready"] is False
    assert {rule["rule"]: rule["claims"] for rule in body["rules"] if not rule["holds"]} == {"wrong": [claim.pk]}
