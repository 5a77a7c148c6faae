"""/api/v1/queues/{name}: claims of all articles that wait for somebody, by what they wait for."""

from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_view
from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.utils.urls import replace_query_param
from rest_framework.views import APIView

from claims import queues, review
from claims.models import Claim
from claims.queues import PAGE, QUEUES, Place

from .authentication import caller
from .claim_filters import ClaimFilters
from .claim_shape import ClaimSerializer
from .claims import with_parts
from .pagination import KeysetPagination

NAME = OpenApiParameter(
    "name",
    OpenApiTypes.STR,
    OpenApiParameter.PATH,
    enum=list(QUEUES),
    description="`mine`: assigned to the caller; `unassigned`: nobody's; `second`: wait for a second check, which the "
    "caller may do; `alarms`: undecided, with an alarm; `left`: all that are undecided.",
)


class PressingFirst(KeysetPagination):
    """Pages of a queue, each from the place where the one before ended; there is no way back."""

    cursor_query_param = "after"
    cursor_query_description = "Where the page begins: take it from `next`."

    def paginate_queryset(self, queryset: Any, request: Request, view: APIView | None = None) -> list[Any]:
        self.address, size = request.build_absolute_uri(), self.get_page_size(request) or PAGE
        after = self.place(request.query_params.get(self.cursor_query_param))
        found = list((queryset.filter(queues.behind(after)) if after else queryset)[: size + 1])
        self.last = found[size - 1] if len(found) > size else None
        return found[:size]

    def place(self, text: str | None) -> Place | None:
        """Return the place that a page begins at. Raises ValidationError for a text that is none."""
        place = queues.place(text or "")
        if text is not None and place is None:
            raise ValidationError({"after": _("This is no place in a queue: take it from “next”.")})
        return place

    def get_next_link(self) -> str | None:
        if self.last is None:
            return None
        place = Place(self.last.priority, self.last.pk)
        return replace_query_param(self.address, self.cursor_query_param, str(place))

    def get_previous_link(self) -> None:
        return None


@extend_schema_view(
    get=extend_schema(summary="List the claims of a queue, the most pressing first", parameters=[NAME])
)
class QueueClaims(generics.ListAPIView[Claim]):
    queryset = Claim.objects.none()  # what it lists, for the description of the API
    serializer_class = ClaimSerializer
    filterset_class = ClaimFilters
    pagination_class = PressingFirst
    needs = {"GET": ["claims.view_claim", review.CHECK]}

    def get_queryset(self) -> QuerySet[Claim]:
        name = self.kwargs["name"]
        if name not in QUEUES:
            raise Http404
        return with_parts(queues.claims_in(name, caller(self.request)))
