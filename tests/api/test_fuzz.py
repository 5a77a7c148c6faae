"""Requests made of the OpenAPI description, sensible and not: every answer is one that it describes."""

import json
from datetime import datetime
from typing import Any

import pytest
from django.http import HttpResponse
from drf_spectacular.generators import SchemaGenerator
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rest_framework.test import APIClient
from rest_framework.throttling import SimpleRateThrottle

from tests.factories import make_claim, make_source

SCHEMA = SchemaGenerator().get_schema(public=True)
OPERATIONS = [(path, method) for path, methods in SCHEMA["paths"].items() for method in methods]

TEXTS = st.text(st.characters(codec="utf-8"), max_size=80)
ODD = st.sampled_from(
    ["", " ", "\x00", "null", "true", "1", "-1", "1.5", "1e400", "NaN", "9" * 40, "2026-02-30", "%", "%s", "[mi_i]"]
    + ["' OR 1=1 --", "\u202e", "é", "\U0010ffff", "cD1hYmM=", "km2/mo", "verified", "*", '"1"', "<b>", "a" * 5000]
)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=50) | ODD,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference; of alternatives take the first."""
    if "$ref" in schema:
        return resolved(SCHEMA["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    for several in ("allOf", "oneOf"):
        if several in schema:
            return resolved(schema[several][0])
    return schema


def sensible(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Return values that the description allows."""
    schema = resolved(schema)
    if isinstance(kinds := schema.get("type"), list):
        return st.none() | sensible(schema | {"type": kinds[0]})
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if schema.get("type") == "array":
        return st.lists(sensible(schema["items"]), max_size=3)
    if schema.get("format") == "date":
        return st.dates().map(str)
    if schema.get("format") == "date-time":
        return st.datetimes().map(datetime.isoformat)
    kinds = {"integer": st.integers(0, 100), "number": st.floats(-1e6, 1e6), "boolean": st.booleans()}
    return kinds.get(schema.get("type"), TEXTS)


@st.composite
def requests(draw: st.DrawFn, path: str, method: str) -> dict[str, Any]:
    """Make one request: of each part a sensible value, an odd one, or none."""
    operation = SCHEMA["paths"][path][method]
    parts: dict[str, dict[str, Any]] = {"query": {}, "header": {}, "path": {}}
    for parameter in operation.get("parameters", []):
        values = sensible(parameter["schema"]) | ODD | TEXTS
        if parameter["in"] == "path":
            parts["path"][parameter["name"]] = draw(st.sampled_from(["1", "insee", "0", "9" * 30]))
        elif draw(st.booleans()):
            parts[parameter["in"]][parameter["name"]] = draw(values)
    body: Any = None
    if "requestBody" in operation:
        content = operation["requestBody"]["content"]
        properties = resolved(content.get("application/json", next(iter(content.values())))["schema"])["properties"]
        fields = {name: sensible(each) | JSON_VALUES for name, each in properties.items()}
        body = draw(st.fixed_dictionaries({}, optional=fields) | JSON_VALUES)
    return parts | {"body": body}


def send(client: APIClient, path: str, method: str, request: dict[str, Any]) -> HttpResponse:
    headers = {
        name: str(value).encode("latin-1", "ignore").decode("latin-1") for name, value in request["header"].items()
    }
    return client.generic(
        method.upper(),
        path.format(**request["path"]),
        json.dumps(request["body"]) if request["body"] is not None else "",
        "application/json",
        query_params=request["query"],
        headers=headers,
    )


@pytest.mark.parametrize(("path", "method"), OPERATIONS)
def test_every_answer_is_one_that_the_description_allows(api, path, method, monkeypatch):
    monkeypatch.setattr(SimpleRateThrottle, "allow_request", lambda *ignored: True)
    make_claim().citations.create(text="l’Insee", source=make_source("insee"))

    @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
    @given(requests(path, method))
    def hold(request: dict[str, Any]) -> None:
        response = send(api, path, method, request)
        described = SCHEMA["paths"][path][method]["responses"]
        assert str(response.status_code) in described, response.getvalue()[:500]
        assert response.status_code < 500
        kind = response["Content-Type"].partition(";")[0]
        assert kind in described[str(response.status_code)]["content"]

    hold()
