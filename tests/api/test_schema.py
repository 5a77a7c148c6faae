"""The OpenAPI description: valid, complete, and true to what the API answers."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management import call_command
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.validation import validate_schema

from claims.api.urls import urlpatterns

Operation = tuple[str, str, dict[str, Any]]


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    return SchemaGenerator().get_schema(public=True)


def operations(schema: dict[str, Any]) -> Iterator[Operation]:
    for path, methods in schema["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def test_it_is_valid_and_nothing_had_to_be_guessed(tmp_path):
    call_command("spectacular", "--validate", "--fail-on-warn", "--file", str(tmp_path / "schema.yml"))


def test_it_describes_every_route(schema):
    routes = {pattern.name for pattern in urlpatterns} - {"schema", "docs", "unknown"}

    assert len(schema["paths"]) == len(routes)


def test_every_operation_has_a_summary_and_describes_its_problems(schema):
    for path, method, operation in operations(schema):
        assert operation["summary"], path
        statuses = set(operation["responses"])
        assert {"401", "403", "429", "503"} <= statuses, (path, method)
        assert ("404" in statuses) == ("{" in path), (path, method)
        assert {"application/problem+json"} == {
            kind for status in statuses if status >= "400" for kind in operation["responses"][status]["content"]
        }


def test_the_decision_describes_its_headers(schema):
    decision = schema["paths"]["/api/v1/claims/{id}/decision"]["post"]

    assert {"409", "412", "428"} <= set(decision["responses"])
    assert [each for each in decision["parameters"] if each["name"] == "If-Match" and each["required"]]
    assert "ETag" in decision["responses"]["200"]["headers"]
    assert "ETag" in decision["responses"]["412"]["headers"]


def test_a_new_article_describes_its_location(schema):
    assert "Location" in schema["paths"]["/api/v1/articles"]["post"]["responses"]["201"]["headers"]


def test_both_ways_to_authenticate_are_described(schema):
    assert set(schema["components"]["securitySchemes"]) == {"apiKey", "cookieAuth"}


def test_it_validates_in_french_too(client, db):
    response = client.get("/api/v1/schema/", headers={"Accept-Language": "fr", "Accept": "application/json"})

    validate_schema(response.json())
