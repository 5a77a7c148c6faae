"""/api/v1/claims/{id}/assignee: take, assign, hand over and give back a claim, by the same rules as at the desk."""

from typing import Any

from django.shortcuts import get_object_or_404
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims import review
from claims.models import Claim, User

from .authentication import caller
from .claims import ETAG, claims, etag
from .named import NamedField
from .versions import CHANGED, IF_MATCH, refusals, shown, version_seen

RESPONSES: dict[int, Any] = CHANGED | {
    409: OpenApiResponse(description="The claim is decided, somebody else's, or yours to take and not to assign.")
}


class AssigneeSerializer(serializers.Serializer[Claim]):
    """Who is to check a claim."""

    assignee = NamedField(
        slug_field="username",
        queryset=User.objects.all(),
        required=False,
        help_text="The name of an account that may check claims and sees the article; left out, the caller's.",
    )


class ClaimAssignee(APIView):
    needs = dict.fromkeys(["PUT", "DELETE"], ["claims.view_claim", review.CHECK])

    @extend_schema(
        summary="Take a claim, assign it, or hand it over",
        description="Who has a claim may hand it over; to assign those of others takes the right to. Whoever gets it "
        "is given notice.",
        request=AssigneeSerializer,
        responses=RESPONSES,
        parameters=[IF_MATCH, ETAG],
    )
    def put(self, request: Request, pk: int) -> Response:
        claim = get_object_or_404(claims(caller(request)), pk=pk)
        version = version_seen(request, claim)
        asked = AssigneeSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        person = asked.validated_data.get("assignee", caller(request))
        with refusals(request, field="assignee"):
            review.assign(claim, person, by=caller(request), version=version)
        return Response(shown(request, claim), headers={"ETag": etag(claim)})

    @extend_schema(
        summary="Give a claim back",
        request=None,
        responses=RESPONSES | {400: OpenApiResponse(description="The claim is assigned to nobody.")},
        parameters=[IF_MATCH, ETAG],
    )
    def delete(self, request: Request, pk: int) -> Response:
        claim = get_object_or_404(claims(caller(request)), pk=pk)
        version = version_seen(request, claim)
        with refusals(request, field="assignee"):
            review.release(claim, by=caller(request), version=version)
        return Response(shown(request, claim), headers={"ETag": etag(claim)})
