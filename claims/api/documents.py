"""/api/v1/documents: publications of sources, by their address or as files."""

from typing import Any

import django_filters as filters
from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_view
from rest_framework import generics, serializers, status
from rest_framework.exceptions import ValidationError
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response

from claims import capture, documents
from claims.models import Claim, Document, Source, User

from .authentication import caller
from .named import NamedField
from .parsers import JSONParser


class DocumentSerializer(serializers.ModelSerializer[Document]):
    """A document; its copies are at its `snapshots`."""

    source: Any = serializers.CharField(source="source.slug", default=None, help_text="The source's slug.")
    created_by = serializers.CharField(source="created_by.username", default=None)

    class Meta:
        model = Document
        fields = ("id", "title", "url", "source", "usual", "watch_days", "dead_since", "created_at", "created_by")
        read_only_fields = fields


class NewDocumentSerializer(serializers.Serializer[Document]):
    """A document to be copied: an address, or a file."""

    url = serializers.CharField(max_length=2000, default="", allow_blank=True)
    title = serializers.CharField(max_length=500, default="", allow_blank=True, help_text="Taken from the document.")
    source: Any = NamedField(
        "slug", queryset=Source.objects.all(), default=None, allow_null=True, help_text="Whose it is: a slug."
    )
    claim = serializers.IntegerField(
        default=None, allow_null=True, min_value=1, max_value=2**63 - 1, help_text="A claim to put it beside."
    )


class NewFileSerializer(NewDocumentSerializer):
    """The same with a file, of at most 25 MB."""

    file = serializers.FileField(allow_empty_file=True, max_length=255)


class DocumentFilters(filters.FilterSet):
    source = filters.CharFilter("source__slug", label="The slug of its source.")
    claim = filters.NumberFilter("claims", label="A claim that it stands beside.", min_value=1, max_value=2**31)

    class Meta:
        model = Document
        fields = ("usual",)


LOCATION = OpenApiParameter(
    "Location", OpenApiTypes.URI, OpenApiParameter.HEADER, response=[201], description="The document's address."
)


class Documents(generics.GenericAPIView[Document]):
    """What the views of documents share: which of them the caller sees."""

    queryset = Document.objects.none()  # the description asks for it
    serializer_class = DocumentSerializer

    def get_queryset(self) -> QuerySet[Document]:
        seen = Document.objects.visible_to(caller(self.request))
        return seen.select_related("source", "created_by")


class DocumentList(Documents, generics.ListAPIView[Document]):
    filterset_class = DocumentFilters
    parser_classes = (JSONParser, MultiPartParser)
    ordering = "-id"
    needs = {"GET": ["claims.view_document"], "POST": ["claims.add_document"]}

    @extend_schema(summary="List documents, newest first")
    def get(self, request: Request) -> Response:
        return self.list(request)

    @extend_schema(
        summary="Add a document",
        description="By its address, or as a file (`multipart/form-data`). A worker takes the copy. An address that "
        "is known already is the document that has it.",
        request={"application/json": NewDocumentSerializer, "multipart/form-data": NewFileSerializer},
        responses={201: DocumentSerializer},
        parameters=[LOCATION],
    )
    def post(self, request: Request) -> Response:
        form = NewFileSerializer if "file" in request.FILES else NewDocumentSerializer
        asked = form(data=request.data)
        asked.is_valid(raise_exception=True)
        document = _brought(caller(request), **asked.validated_data)
        location = request.build_absolute_uri(reverse("api:document", args=[document.pk]))
        shown = DocumentSerializer(document).data
        return Response(shown, status=status.HTTP_201_CREATED, headers={"Location": location})


@transaction.atomic
def _brought(
    user: User, *, url: str, title: str, source: Source | None, claim: int | None, file: Any = None
) -> Document:
    """Add a document and ask for its copy, all or nothing. Raises ValidationError by field."""
    beside = Claim.objects.visible_to(user).filter(pk=claim).first() if claim else None
    if claim and not beside:
        raise ValidationError({"claim": [f"There is no claim {claim}."]})
    if not (url or file):
        raise ValidationError({"url": [capture.nothing()]})
    document = documents.add(by=user, url=url, title=title or (file.name if file else ""), source=source)
    if file:
        capture.upload(file.read(), file.name, by=user, document=document)
    else:
        capture.request(document, by=user)
    if beside:
        documents.put_beside(beside, document, by=user)
    return document


@extend_schema_view(get=extend_schema(summary="Read what is known of a document"))
class DocumentDetail(Documents, generics.RetrieveAPIView[Document]):
    needs = {"GET": ["claims.view_document"]}
