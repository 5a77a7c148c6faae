"""The OpenAPI description of the API, and the page to browse it by."""

from http import HTTPStatus
from typing import Any

from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView
from rest_framework.permissions import AllowAny

from .problems import CONTENT_TYPE

JSON = dict[str, Any]

TEXT = {"type": "string"}
PROBLEM: JSON = {
    "type": "object",
    "description": "What went wrong: problem details (RFC 9457).",
    "required": ["type", "title", "status", "code", "detail"],
    "properties": {
        "type": {"type": "string", "format": "uri-reference", "enum": ["about:blank"]},
        "title": TEXT | {"description": "The status in words."},
        "status": {"type": "integer"},
        "code": TEXT | {"description": "The problem's name, for programs."},
        "detail": TEXT | {"description": "What went wrong, in the caller's language."},
        "errors": {
            "type": "array",
            "description": "What is wrong with which field.",
            "items": {
                "type": "object",
                "required": ["field", "code", "detail"],
                "properties": {"field": TEXT, "code": TEXT, "detail": TEXT},
            },
        },
        "claim": {
            "allOf": [{"$ref": "#/components/schemas/Claim"}],
            "description": "The claim as it is now, where the version you saw is stale.",
        },
    },
}
RETRY_AFTER: JSON = {"Retry-After": {"description": "When to try again, in seconds.", "schema": {"type": "integer"}}}
CHALLENGE: JSON = {"WWW-Authenticate": {"description": "How to authenticate.", "schema": TEXT}}
HEADERS = {"401": CHALLENGE, "429": RETRY_AFTER, "503": RETRY_AFTER}


def add_problems(result: JSON, **options: Any) -> JSON:
    """Hook of the generator: describe the problems that each operation can answer with."""
    result["components"]["schemas"]["Problem"] = PROBLEM
    for path, operations in result["paths"].items():
        for operation in operations.values():
            for status in _statuses(path, operation):
                described = operation["responses"].get(status, {})
                operation["responses"][status] = {
                    "description": described.get("description") or HTTPStatus(int(status)).phrase,
                    "headers": described.get("headers", {}) | HEADERS.get(status, {}),
                    "content": {CONTENT_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
                }
    return result


def _statuses(path: str, operation: JSON) -> list[str]:
    """Return the statuses of the problems that an operation can have."""
    found = {"401", "403", "406", "429", "500", "503"} | {each for each in operation["responses"] if each >= "400"}
    if "{" in path:
        found.add("404")
    if "requestBody" in operation:
        found |= {"400", "413", "415"}
    if any(parameter["in"] == "query" for parameter in operation.get("parameters", [])):
        found.add("400")
    return sorted(found)


class Schema(SpectacularAPIView):
    """The description as a file: YAML, or JSON when asked for."""

    permission_classes = (AllowAny,)


class Docs(SpectacularSwaggerSplitView):
    """The page: everything on it comes from this server, and it has no inline script or style."""

    permission_classes = (AllowAny,)
    url_name = "api:schema"
    template_name = "api/docs.html"
