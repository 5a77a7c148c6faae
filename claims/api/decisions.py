"""/api/v1/claims/{id}/decision: decide a claim, by the same rules as at the desk."""

from typing import Any

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims import review
from claims.models import Claim, Event, Reason, Stage, User, Verdict

from .authentication import caller
from .claims import ETAG, claims, etag
from .versions import CHANGED, IF_MATCH, refusals, shown, version_seen

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


class ClaimDecision(APIView):
    needs = {"POST": ["claims.view_claim", review.CHECK]}

    @extend_schema(
        summary="Decide a claim",
        description="Of a claim that waits for its second check, somebody else's decision is that check: the same "
        "verdict confirms, another one gives the claim back (`assigned`) to who checked it first.",
        request=DecisionSerializer,
        responses=CHANGED
        | {409: OpenApiResponse(description="The claim's stage does not allow it: see its `next_stages`.")},
        parameters=[IF_MATCH, ETAG],
    )
    def post(self, request: Request, pk: int) -> Response:
        claim = get_object_or_404(claims(caller(request)), pk=pk)
        version = version_seen(request, claim)
        asked = DecisionSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        with refusals(request, field="reason"):
            decide(claim, version=version, by=caller(request), **asked.validated_data)
        return Response(shown(request, claim), headers={"ETag": etag(claim)})


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
