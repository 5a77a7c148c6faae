"""Calling the API as a program does, and what its answers have in common."""

from typing import Any

from django.http import HttpResponse
from rest_framework.test import APIClient

from claims.models import ApiKey, User


def client_of(user: User, **key: Any) -> APIClient:
    """Return a client that sends a key of the user with each request; a crash is its answer, not its exception."""
    _key, secret = ApiKey.objects.create_key(name="test", user=user, **key)
    client = APIClient(raise_request_exception=False)
    client.credentials(HTTP_AUTHORIZATION=f"Api-Key {secret}")
    return client


def problem(response: HttpResponse, status: int) -> dict[str, Any]:
    """Return the problem that a response holds, after checking that it is one, of this status."""
    assert response.status_code == status, response.content[:2000]
    assert response["Content-Type"] == "application/problem+json"
    body = response.json()
    assert body["type"] == "about:blank"
    assert body["status"] == status
    assert body["title"]
    assert body["code"]
    assert body["detail"]
    return body


def fields(body: dict[str, Any]) -> set[str]:
    """Return the fields that a problem finds fault with."""
    return {error["field"] for error in body["errors"]}
