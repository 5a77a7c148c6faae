"""Errors, in one shape: problem details for HTTP APIs (RFC 9457)."""

import json
from collections.abc import Callable, Iterator, Mapping
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied, RequestDataTooBig, ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from rest_framework import exceptions
from rest_framework.serializers import as_serializer_error

CONTENT_TYPE = "application/problem+json"
RETRY_SECONDS = 5


class Problem(exceptions.APIException):
    """A problem of our own. `more` are further members of its body, `headers` those of the answer."""

    def __init__(
        self, status: HTTPStatus, code: str, detail: str, *, headers: Mapping[str, str] | None = None, **more: Any
    ) -> None:
        super().__init__(detail, code)
        self.status_code = status
        self.headers, self.more = headers or {}, more


def respond(
    status: int, code: Any, detail: str, *, headers: Mapping[str, str] | None = None, **more: Any
) -> HttpResponse:
    """Return a problem as a response. `code` names it for programs, `detail` says it in words."""
    problem = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "code": code}
    body = json.dumps(problem | {"detail": detail} | more, cls=DjangoJSONEncoder)
    return HttpResponse(body, status=status, content_type=CONTENT_TYPE, headers=headers)


def handle(error: Exception, context: Mapping[str, Any]) -> HttpResponse | None:
    """Turn an exception of a view into a problem; None leaves it to the server, as a defect of ours."""
    match error:
        case Problem():
            return respond(
                error.status_code, error.get_codes(), str(error.detail), headers=error.headers, **error.more
            )
        case ValidationError() | exceptions.ValidationError():
            return _invalid(error)
        case Http404():
            return handle(exceptions.NotFound(), context)
        case PermissionDenied():
            return handle(exceptions.PermissionDenied(), context)
        case exceptions.APIException():
            return respond(error.status_code, error.get_codes(), str(error.detail), headers=_headers(error))
        case RequestDataTooBig():
            detail = _("The request has more than %(limit)d bytes.") % {"limit": settings.DATA_UPLOAD_MAX_MEMORY_SIZE}
            return respond(413, "too_large", detail)
        case OperationalError() | InterfaceError():
            detail = _("The database can't be reached at the moment. Nothing was changed; try again.")
            return respond(503, "unavailable", detail, headers={"Retry-After": str(RETRY_SECONDS)})
    return None


def _headers(error: exceptions.APIException) -> dict[str, str]:
    headers = {"WWW-Authenticate": getattr(error, "auth_header", None)}
    if wait := getattr(error, "wait", None):
        headers["Retry-After"] = f"{wait:.0f}"
    return {name: value for name, value in headers.items() if value}


def _invalid(error: ValidationError | exceptions.ValidationError) -> HttpResponse:
    errors = list(_flat(as_serializer_error(error)))
    return respond(400, "invalid", " ".join(dict.fromkeys(each["detail"] for each in errors)), errors=errors)


def _flat(detail: Any, field: str = "") -> Iterator[dict[str, str]]:
    """Yield each error with the path of its field; those of the whole have an empty one."""
    match detail:
        case dict():
            for name, inner in detail.items():
                yield from _flat(inner, field if name == "non_field_errors" else f"{field}.{name}".lstrip("."))
        case list():
            for inner in detail:
                yield from _flat(inner, field)
        case _:
            yield {"field": field, "code": detail.code, "detail": str(detail)}


WORDS = {
    400: gettext_lazy("The request can't be read: it is too large, malformed, or addressed to another host."),
    500: gettext_lazy("Something went wrong in Factcheck itself. It was logged; nothing was changed."),
}

GetResponse = Callable[[HttpRequest], HttpResponseBase]


def problems_only(get_response: GetResponse) -> GetResponse:
    """Middleware: no error under /api/ leaves as a page, also one from before a view is reached, or a crash."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if not request.path.startswith("/api/") or response.status_code < 400:
            return response
        if response.headers.get("Content-Type") == CONTENT_TYPE:
            return response
        status = HTTPStatus(response.status_code)
        return respond(status, status.name.lower(), str(WORDS.get(status, status.description)))

    return middleware
