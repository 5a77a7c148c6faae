"""The doors by which a text comes in, each asked the same: submit this text, and say what was answered."""

import json
import re
from collections.abc import Callable
from typing import Any

from django.test import Client

from claims.models import User
from tests.api.calling import client_of

Answer = tuple[bool, str]  # whether the text was taken; if not, why


def by_api(user: User) -> Callable[..., Answer]:
    client = client_of(user)

    def submit(text: str, **fields: Any) -> Answer:
        body = json.dumps({"title": "Un titre", "text": text} | fields)
        response = client.post("/api/v1/articles", body, content_type="application/json")
        assert response.status_code in {201, 400, 413}, response.content[:500]
        return response.status_code == 201, response.json().get("detail", "")

    return submit


def by_page(user: User) -> Callable[..., Answer]:
    client = Client(raise_request_exception=False)
    client.force_login(user)

    def submit(text: str, **fields: Any) -> Answer:
        # A browser sends lone surrogates as question marks, and every line end as CRLF.
        sent = re.sub(r"\r\n|\r|\n", "\r\n", text.encode("utf-8", "replace").decode())
        response = client.post(
            "/desk/new/", {"title": "Un titre", "text": sent} | fields, headers={"Accept-Language": "en"}
        )
        assert response.status_code in {302, 400, 422}, response.content[:500]
        return response.status_code == 302, response.content.decode()

    return submit


DOORS = {"api": by_api, "page": by_page}
