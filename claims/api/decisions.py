"""/api/v1/claims/{id}/decision: decide a claim, by the same rules as at the desk."""

from http import HTTPStatus
from typing import Any

from django.shortcuts import get_object_or_404
from django.utils.http import parse_etags
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims import review
from claims.models import Claim, Event, Reason, Stage, User, Verdict

from .authentication import caller
from .claim_shape import ClaimSerializer
from .claims import ETAG, claims, etag
from .problems import Problem

DECISIONS = [*Verdict.values, Stage.DISMISSED.value, Stage.CANDIDATE.value]


class DecisionSerializer(serializers.Serializer[Claim]):
    """What was found. A verdict takes all three notes, a dismissal no reason, `candidate` (taking it back) none."""

    decision = serializers.ChoiceField(DECISIONS)
    reason = serializers.ChoiceField(Reason.choices, allow_blank=True, default="")
    explanation = serializers.CharField(max_length=20_000, allow_blank=True, default="")
    url = serializers.URLField(
        max_length=2000, allow_blank=True, default="", help_text="Where the figure was checked."
    )

    def validate(self, asked: dict[str, Any]) -> dict[str, Any]:
        notes = {name for name in ("reason", "explanation", "url") if asked[name]}
        allowed = {Stage.DISMISSED: {"explanation", "url"}, Stage.CANDIDATE: set()}.get(asked["decision"], notes)
        if surplus := sorted(notes - allowed):
            raise ValidationError({name: _("This decision takes no such note.") for name in surplus})
        return asked


IF_MATCH = OpenApiParameter(
    "If-Match",
    OpenApiTypes.STR,
    OpenApiParameter.HEADER,
    required=True,
    description="The ETag of the claim as you saw it; `*` decides it whatever has happened since.",
)


class ClaimDecision(APIView):
    needs = {"POST": ["claims.view_claim", review.CHECK]}

    @extend_schema(
        summary="Decide a claim",
        description="Of a claim that waits for its second check, somebody else's decision is that check: the same "
        "verdict confirms, another one gives the claim back (`assigned`) to who checked it first.",
        request=DecisionSerializer,
        responses={
            200: ClaimSerializer,
            409: OpenApiResponse(description="The claim's stage does not allow it: see its `next_stages`."),
            412: OpenApiResponse(description="Somebody has changed the claim since: `claim` holds it as it is now."),
            428: OpenApiResponse(description="If-Match is missing."),
        },
        parameters=[IF_MATCH, ETAG],
    )
    def post(self, request: Request, pk: int) -> Response:
        claim = get_object_or_404(claims(caller(request)), pk=pk)
        version = self.version_seen(claim)
        asked = DecisionSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        try:
            decide(claim, version=version, by=caller(request), **asked.validated_data)
        except review.Overtaken as overtaken:
            raise self.stale(overtaken.claim) from overtaken
        except review.NotAllowed as error:
            raise Problem(HTTPStatus.CONFLICT, "not_allowed", str(error)) from error
        except review.Refused as error:
            raise ValidationError({"reason": str(error)}) from error
        return Response(self.shown(claim), headers={"ETag": etag(claim)})

    def version_seen(self, claim: Claim) -> int:
        """Return the version that the caller saw: the claim's own, or there is a problem."""
        header = self.request.headers.get("If-Match")
        if header is None:
            detail = _("Say in If-Match which version of the claim you saw: it is the claim's ETag.")
            raise Problem(HTTPStatus.PRECONDITION_REQUIRED, "if_match_missing", detail)
        if {"*", etag(claim)}.isdisjoint(parse_etags(header)):
            raise self.stale(claim)
        return claim.version

    def stale(self, claim: Claim) -> Problem:
        current = claims(caller(self.request)).get(pk=claim.pk)
        return Problem(
            HTTPStatus.PRECONDITION_FAILED,
            "stale",
            str(review.Overtaken(current)),
            headers={"ETag": etag(current)},
            claim=self.shown(current),
        )

    def shown(self, claim: Claim) -> dict[str, Any]:
        return ClaimSerializer(claim, context={"request": self.request}).data


def decide(claim: Claim, *, decision: str, version: int, by: User, reason: str, explanation: str, url: str) -> Event:
    """Do at the review's door what the caller asks. Raises ReviewError."""
    match decision:
        case Stage.DISMISSED:
            return review.dismiss(claim, by=by, version=version, explanation=explanation, url=url)
        case Stage.CANDIDATE:
            return review.reopen(claim, by=by, version=version)
    return review.decide(
        claim, Verdict(decision), by=by, version=version, reason=reason, explanation=explanation, url=url
    )
