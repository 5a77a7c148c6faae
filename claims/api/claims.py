"""/api/v1/claims: list, read and export them."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.http import StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema, extend_schema_view
from rest_framework import generics
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from claims.exports import FORMATS
from claims.models import Citation, Claim, Revision, User, as_lister

from .authentication import caller
from .claim_filters import ClaimFilters, ExportFilters
from .claim_shape import ClaimSerializer

PEOPLE = ["checked_by", "assignee", "confirmed_by"]
ETAG = OpenApiParameter(
    "ETag",
    OpenApiTypes.STR,
    OpenApiParameter.HEADER,
    response=[200, 412],
    description="The claim's version, for `If-Match` when you change it.",
)


def claims(user: User) -> QuerySet[Claim]:
    """Return the claims that this person sees with what their representation needs."""
    return with_parts(Claim.objects.visible_to(user))


def with_parts(claims: QuerySet[Claim]) -> QuerySet[Claim]:
    """Return claims with what their representation needs, in a fixed number of queries."""
    citations = Prefetch("citations", Citation.objects.select_related("source").order_by("start", "id"))
    revision = Prefetch("revision", Revision.objects.defer("text"))
    return claims.prefetch_related(revision, "article__authors", *PEOPLE, citations)


def etag(claim: Claim) -> str:
    return f'"{claim.version}"'


@extend_schema_view(get=extend_schema(summary="List claims"))
class ClaimList(generics.ListAPIView[Claim]):
    queryset = Claim.objects.none()  # what it lists, for the description of the API
    serializer_class = ClaimSerializer
    filterset_class = ClaimFilters
    needs = {"GET": ["claims.view_claim"]}

    def get_queryset(self) -> QuerySet[Claim]:
        return claims(as_lister(caller(self.request)))


class ClaimDetail(generics.RetrieveAPIView[Claim]):
    queryset = Claim.objects.none()
    serializer_class = ClaimSerializer
    needs = {"GET": ["claims.view_claim"]}

    def get_queryset(self) -> QuerySet[Claim]:
        return claims(caller(self.request))

    @extend_schema(summary="Read a claim", parameters=[ETAG])
    def get(self, request: Request, pk: int) -> Response:
        claim = self.get_object()
        return Response(self.get_serializer(claim).data, headers={"ETag": etag(claim)})


class AnyFormat(DefaultContentNegotiation):
    """The parameter `format` says what the file is to be, whatever the Accept header."""

    def select_renderer(
        self, request: Request, renderers: Iterable[BaseRenderer], format_suffix: str | None = None
    ) -> tuple[BaseRenderer, str]:
        renderer = next(iter(renderers))
        return renderer, str(renderer.media_type)


class ClaimExport(generics.GenericAPIView[Claim]):
    queryset = Claim.objects.none()
    filterset_class = ExportFilters
    pagination_class = None
    content_negotiation_class = AnyFormat
    needs = {"GET": ["claims.view_claim"]}

    @extend_schema(
        summary="Export the verified claims",
        description="Streams a file. One that breaks off midway says so in its last line (CSV, JSON Lines).",
        responses={
            (200, form.content_type.partition(";")[0]): OpenApiResponse(
                OpenApiTypes.STR if name != "xlsx" else OpenApiTypes.BINARY, description="The file."
            )
            for name, form in FORMATS.items()
        },
        parameters=[
            OpenApiParameter(
                "Content-Disposition",
                OpenApiTypes.STR,
                OpenApiParameter.HEADER,
                response=[200],
                description="The file's name.",
            )
        ],
    )
    def get(self, request: Request, **kwargs: Any) -> StreamingHttpResponse:
        chosen = self.filter_queryset(Claim.objects.visible_to(caller(request)))
        form = FORMATS[request.query_params.get("format") or "csv"]
        return StreamingHttpResponse(
            form.write(chosen),
            content_type=form.content_type,
            headers={"Content-Disposition": f'attachment; filename="{form.filename()}"'},
        )
