"""Every error is a problem: one shape, one content type, never a page."""

import pytest
from django.core.cache import cache
from django.db import OperationalError
from rest_framework.test import APIClient
from rest_framework.throttling import AnonRateThrottle, UserRateThrottle

from claims.api import problems
from claims.models import Article
from tests.api.calling import problem

ARTICLES = "/api/v1/articles"
JSON = "application/json"


@pytest.mark.parametrize("address", ["/api/", "/api/v1", "/api/v1/", "/api/v1/articles/", "/api/v2/claims"])
@pytest.mark.parametrize("method", ["get", "post", "put", "delete", "options"])
def test_an_unknown_address(db, address, method):
    assert problem(getattr(APIClient(), method)(address), 404)["code"] == "not_found"


@pytest.mark.parametrize("method", ["put", "patch", "delete", "options"])
def test_a_method_that_there_is_not(api, method):
    response = getattr(api, method)(ARTICLES)

    assert problem(response, 405)["code"] == "method_not_allowed"
    assert {"GET", "POST"} <= set(response["Allow"].split(", "))


@pytest.mark.parametrize("kind", ["application/xml", "text/plain", "application/x-www-form-urlencoded", "x"])
def test_a_body_that_is_not_json(api, kind):
    problem(api.post(ARTICLES, "title=T&text=U", content_type=kind), 415)


def test_an_answer_in_another_format(api):
    problem(api.get(ARTICLES, headers={"Accept": "text/html"}), 406)


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b'{"title": }', b"\x00", b"\xff\xfe", b'{"title": "a\x00b"}', b'{"title": NaN}', b"[" * 100_000]
    + [b"1" * 10_000, b'{"a":' * 50_000, b"\xef\xbb\xbf{}", b"\x89PNG\r\n\x1a\n"],
    ids=lambda body: repr(body[:9]),
)
def test_json_that_is_none(api, body):
    problem(api.post(ARTICLES, body, content_type=JSON), 400)


def test_a_body_that_is_too_large(api, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000

    body = problem(api.post(ARTICLES, {"title": "T", "text": "x" * 1000}), 413)

    assert body["detail"] == "The request has more than 1000 bytes."


def test_too_many_requests(api, monkeypatch):
    cache.clear()
    monkeypatch.setattr(UserRateThrottle, "get_rate", lambda throttle: "1/min")
    api.get(ARTICLES)

    response = api.get(ARTICLES)

    assert problem(response, 429)["code"] == "throttled"
    assert 0 < int(response["Retry-After"]) <= 60


def test_who_has_no_key_is_throttled_too(db, monkeypatch):
    monkeypatch.setattr(AnonRateThrottle, "get_rate", lambda throttle: "1/min")
    cache.clear()
    client = APIClient()
    client.get("/api/v1/docs/")

    problem(client.get("/api/v1/docs/"), 429)


def test_another_host(api):
    problem(api.get(ARTICLES, HTTP_HOST="evil.example"), 400)


def test_a_database_that_is_away(api, monkeypatch):
    def away(*args, **options):
        raise OperationalError("server closed the connection")

    monkeypatch.setattr(Article.objects, "visible_to", away)

    response = api.get(ARTICLES)

    assert "closed the connection" not in problem(response, 503)["detail"]
    assert response["Retry-After"] == "5"


def test_a_defect_of_ours(api, monkeypatch):
    def broken(*args, **options):
        raise ZeroDivisionError("secret")

    monkeypatch.setattr(Article.objects, "visible_to", broken)

    assert "secret" not in str(problem(api.get(ARTICLES), 500))


def test_what_is_wrong_is_said_in_the_callers_language(api):
    body = problem(api.get(f"{ARTICLES}/999", headers={"Accept-Language": "fr"}), 404)

    assert body["title"] == "Not Found"
    assert body["detail"] != problem(api.get(f"{ARTICLES}/999"), 404)["detail"]


def test_pages_outside_the_api_are_left_alone(client, db):
    assert client.get("/nowhere")["Content-Type"].startswith("text/html")


def test_errors_of_nested_fields_have_their_path():
    errors = problems._flat({"a": {"b": [problems.exceptions.ErrorDetail("wrong", code="invalid")]}})

    assert list(errors) == [{"field": "a.b", "code": "invalid", "detail": "wrong"}]
