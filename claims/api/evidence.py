"""/api/v1/articles/{id}/evidence: what the claims of an article rest on, as W3C Web Annotations."""

from http import HTTPStatus
from typing import Any

from django.http import StreamingHttpResponse
from django.shortcuts import get_object_or_404
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims import evidence_import, review
from claims.evidence_import import Taken, Unfit
from claims.exports import EVIDENCE
from claims.models import Article, Claim

from .authentication import caller
from .claims import AnyFormat
from .parsers import JSONParser
from .problems import Problem

LD_JSON = "application/ld+json"


class LinkedDataParser(JSONParser):
    """JSON-LD, read as the JSON it is: contexts are not fetched."""

    media_type = LD_JSON


class AnnotationsSerializer(serializers.Serializer[Any]):
    """An AnnotationCollection with its page, or a page by itself."""

    type = serializers.ChoiceField(["AnnotationCollection", "AnnotationPage"])
    first = serializers.DictField(required=False, help_text="Of a collection: its page.")
    items = serializers.ListField(child=serializers.DictField(), required=False, help_text="Of a page: annotations.")


class TakenSerializer(serializers.Serializer[Taken]):
    """What became of one annotation."""

    annotation = serializers.CharField(help_text="Its id.")
    result = serializers.ChoiceField(["added", "present", "refused"])
    words = serializers.CharField(help_text="Why it was refused.")


class ArticleEvidence(APIView):
    parser_classes = [LinkedDataParser, JSONParser]
    content_negotiation_class = AnyFormat
    needs = {"GET": ["claims.view_claim"], "POST": ["claims.view_claim", review.CHECK]}

    @extend_schema(
        summary="Export the evidence of an article",
        description="An AnnotationCollection (https://www.w3.org/TR/annotation-model/): each passage, in the copy of "
        "the document that was read, with the claim that it bears on and how they agree; stated absences too.",
        responses={(200, LD_JSON): OpenApiResponse(OpenApiTypes.OBJECT, description="The collection.")},
    )
    def get(self, request: Request, pk: int) -> StreamingHttpResponse:
        article = get_object_or_404(Article.objects.visible_to(caller(request)), pk=pk)
        claims = Claim.objects.visible_to(caller(request)).filter(article=article)
        name = EVIDENCE.filename(f"evidence-{article.pk}")
        return StreamingHttpResponse(
            EVIDENCE.write(claims),
            content_type=EVIDENCE.content_type,
            headers={"Content-Disposition": f'attachment; filename="{name}"'},
        )

    @extend_schema(
        summary="Take in evidence for an article",
        description="Annotations as the export gives them, 1,000 at most. Claims are found by their words, passages "
        "in the copy that is named or in the newest of its document. What is there already stays as it is.",
        request={LD_JSON: AnnotationsSerializer, "application/json": AnnotationsSerializer},
        responses={200: TakenSerializer(many=True)},
    )
    def post(self, request: Request, pk: int) -> Response:
        article = get_object_or_404(Article.objects.visible_to(caller(request)), pk=pk)
        try:
            taken = evidence_import.take_in(request.data, by=caller(request), article=article)
        except Unfit as error:
            raise Problem(HTTPStatus.BAD_REQUEST, "invalid", str(error), errors=[]) from error
        return Response([TakenSerializer(each).data for each in taken])
