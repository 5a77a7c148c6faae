"""/api/v1/snapshots: kept copies of documents, with their text and their bytes."""

from http import HTTPStatus

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view
from rest_framework import generics, serializers, status
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims import blobs, capture
from claims.models import Document, Quality, Snapshot, SnapshotError, SnapshotState

from .authentication import caller
from .claims import AnyFormat
from .parsers import JSONParser
from .problems import Problem


class SnapshotSerializer(serializers.ModelSerializer[Snapshot]):
    """A copy of a document, without its text."""

    state = serializers.ChoiceField(SnapshotState.choices)
    quality = serializers.ChoiceField(Quality.choices, allow_blank=True)
    error = serializers.ChoiceField(SnapshotError.choices, source="last_error", allow_blank=True)
    error_text = serializers.CharField(source="get_last_error_display", help_text="The error in words.")
    headers = serializers.DictField(child=serializers.CharField(), help_text="Those that say what it is.")
    requested_by = serializers.CharField(source="requested_by.username", default=None)

    class Meta:
        model = Snapshot
        fields = (
            *("id", "document", "state", "quality", "is_partial", "error", "error_text", "title", "media_type"),
            *("charset", "size", "sha256", "file_name", "final_url", "http_status", "headers"),
            *("taken_at", "created_at", "requested_by", "is_retake"),
        )
        read_only_fields = fields


class FileSerializer(serializers.Serializer[Snapshot]):
    """A newer copy of the document, of at most 25 MB."""

    file = serializers.FileField(allow_empty_file=True, max_length=255)


class DocumentSnapshots(generics.ListAPIView[Snapshot]):
    queryset = Snapshot.objects.none()  # the description asks for it
    serializer_class = SnapshotSerializer
    parser_classes = (JSONParser, MultiPartParser)
    filter_backends = ()
    ordering = "-id"
    needs = {"GET": ["claims.view_snapshot"], "POST": ["claims.add_snapshot"]}

    def get_queryset(self) -> QuerySet[Snapshot]:
        copies = Snapshot.objects.filter(document=self.document()).select_related("requested_by")
        return copies.defer("text", "places")

    def document(self) -> Document:
        return get_object_or_404(Document.objects.visible_to(caller(self.request)), pk=self.kwargs["pk"])

    @extend_schema(summary="List the copies of a document, newest first")
    def get(self, request: Request, pk: int) -> Response:
        return self.list(request)

    @extend_schema(
        summary="Take a copy of a document",
        description="Fetched from its address, or a file that is given (`multipart/form-data`; any other body is "
        "ignored). A worker takes and reads it: read the copy again to see how far it is.",
        request={"multipart/form-data": FileSerializer},
        responses={201: SnapshotSerializer},
    )
    def post(self, request: Request, pk: int) -> Response:
        document, user = self.document(), caller(request)
        if request.content_type.startswith("multipart/"):
            given = FileSerializer(data=request.data)
            given.is_valid(raise_exception=True)
            file = given.validated_data["file"]
            snapshot = capture.upload(file.read(), file.name, by=user, document=document)
        else:
            snapshot = capture.request(document, by=user)
        return Response(SnapshotSerializer(snapshot).data, status=status.HTTP_201_CREATED)


@extend_schema_view(get=extend_schema(summary="Read what is known of a copy"))
class SnapshotDetail(generics.RetrieveAPIView[Snapshot]):
    queryset = Snapshot.objects.none()
    serializer_class = SnapshotSerializer
    needs = {"GET": ["claims.view_snapshot"]}

    def get_queryset(self) -> QuerySet[Snapshot]:
        seen = Snapshot.objects.visible_to(caller(self.request))
        return seen.select_related("requested_by").defer("text", "places")


class SnapshotText(APIView):
    content_negotiation_class = AnyFormat
    needs = {"GET": ["claims.view_snapshot"]}

    @extend_schema(
        summary="Read the text of a copy",
        description="A paragraph or a row of a table a line; offsets of evidence count its code points. A copy that "
        "is the same as the one before it has that one's text.",
        responses={(200, "text/plain"): OpenApiResponse(OpenApiTypes.STR, description="The text.")},
    )
    def get(self, request: Request, pk: int) -> HttpResponse:
        copies = Snapshot.objects.visible_to(caller(request)).exclude(taken_at=None)
        text, _places = capture.text_of(get_object_or_404(copies, pk=pk))
        headers = {"X-Content-Type-Options": "nosniff"}
        return HttpResponse(text, content_type="text/plain; charset=utf-8", headers=headers)


class SnapshotFile(APIView):
    content_negotiation_class = AnyFormat
    needs = {"GET": ["claims.view_snapshot"]}

    @extend_schema(
        summary="Read the bytes of a copy",
        description="As they were fetched or brought; `sha256` is theirs.",
        responses={
            (200, "application/octet-stream"): OpenApiResponse(OpenApiTypes.BINARY, description="The bytes."),
            410: OpenApiResponse(description="The file is missing, or is no longer the one that was kept."),
        },
    )
    def get(self, request: Request, pk: int) -> HttpResponse:
        copies = Snapshot.objects.visible_to(caller(request)).exclude(file="").defer("text", "places")
        copy = get_object_or_404(copies, pk=pk)
        try:
            content = blobs.fetch(copy)
        except blobs.Spoilt as error:
            raise Problem(
                HTTPStatus.GONE, "spoilt", _("The file of this copy is missing or was changed. Tell an administrator.")
            ) from error
        named = content_disposition_header(as_attachment=True, filename=copy.file_name or copy.sha256) or ""
        headers = {"Content-Disposition": named, "X-Content-Type-Options": "nosniff"}
        return HttpResponse(content, content_type="application/octet-stream", headers=headers)
