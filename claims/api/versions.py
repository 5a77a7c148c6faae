"""Changes to a claim through the review's door: the version that the caller saw, and why a change was refused."""

from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import Any

from django.utils.http import parse_etags
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request

from claims import review
from claims.models import Claim

from .authentication import caller
from .claim_shape import ClaimSerializer
from .claims import claims, etag
from .problems import Problem

IF_MATCH = OpenApiParameter(
    "If-Match",
    OpenApiTypes.STR,
    OpenApiParameter.HEADER,
    required=True,
    description="The ETag of the claim as you saw it; `*` changes it whatever has happened since.",
)
CHANGED = {
    200: ClaimSerializer,
    412: OpenApiResponse(description="Somebody has changed the claim since: `claim` holds it as it is now."),
    428: OpenApiResponse(description="If-Match is missing."),
}


def version_seen(request: Request, claim: Claim) -> int:
    """Return the version that the caller saw: the claim's own. Raises Problem for any other."""
    header = request.headers.get("If-Match")
    if header is None:
        detail = _("Say in If-Match which version of the claim you saw: it is the claim's ETag.")
        raise Problem(HTTPStatus.PRECONDITION_REQUIRED, "if_match_missing", detail)
    if {"*", etag(claim)}.isdisjoint(parse_etags(header)):
        raise _stale(request, claim)
    return claim.version


@contextmanager
def refusals(request: Request, *, field: str) -> Iterator[None]:
    """Let what the review refuses be a problem; `field` is the one at fault where what was asked makes no sense."""
    try:
        yield
    except review.Overtaken as overtaken:
        raise _stale(request, overtaken.claim) from overtaken
    except review.NotAllowed as error:
        raise Problem(HTTPStatus.CONFLICT, "not_allowed", str(error)) from error
    except review.Refused as error:
        raise ValidationError({field: str(error)}) from error


def shown(request: Request, claim: Claim) -> dict[str, Any]:
    """Return the claim as the caller may see it."""
    return ClaimSerializer(claim, context={"request": request}).data


def _stale(request: Request, claim: Claim) -> Problem:
    current = claims(caller(request)).get(pk=claim.pk)
    return Problem(
        HTTPStatus.PRECONDITION_FAILED,
        "stale",
        str(review.Overtaken(current)),
        headers={"ETag": etag(current)},
        claim=shown(request, current),
    )
