"""/api/v1/sources: who is cited for figures."""

from http import HTTPStatus
from typing import Any

import django_filters as filters
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view
from rest_framework import generics, serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims import merging, sources
from claims.models import Source, SourceAlias, SourceKind

from .authentication import caller
from .named import NamedField

FOUND = 100  # sources that a search finds at most
MOVED = OpenApiResponse(description="The source was merged into another: Location has its address.")


class AliasSerializer(serializers.ModelSerializer[SourceAlias]):
    """A name that articles use for a source; an empty language stands for any."""

    class Meta:
        model = SourceAlias
        fields = ("name", "language")
        read_only_fields = fields


class SourceSerializer(serializers.ModelSerializer[Source]):
    """A source of the registry with the names it goes by, and the slug of the source that it belongs to."""

    kind = serializers.ChoiceField(SourceKind.choices)
    aliases = AliasSerializer(many=True)
    # The name is one that serializers have too; declared fields are kept apart from those.
    parent: Any = serializers.SlugRelatedField("slug", read_only=True, allow_null=True)

    class Meta:
        model = Source
        fields = ("id", "slug", "name", "kind", "country", "homepage", "wikidata", "parent", "aliases")
        read_only_fields = fields


class MergeSerializer(serializers.Serializer[Source]):
    """Into which source another is merged."""

    into = NamedField(slug_field="slug", queryset=Source.objects.standing())


class SourceFilters(filters.FilterSet):
    q = filters.CharFilter(method="named", max_length=200, label="A part of a name, whatever its case and accents.")

    class Meta:
        model = Source
        fields = ("kind", "country")

    def named(self, queryset: QuerySet[Source], name: str, term: str) -> QuerySet[Source]:
        return queryset.filter(pk__in=[source.pk for source in sources.search(term, limit=FOUND)])


@extend_schema_view(get=extend_schema(summary="List sources, or search them"))
class SourceList(generics.ListAPIView[Source]):
    queryset = Source.objects.standing().select_related("parent").prefetch_related("aliases")
    serializer_class = SourceSerializer
    filterset_class = SourceFilters
    needs = {"GET": ["claims.view_source"]}


class SourceDetail(generics.RetrieveAPIView[Source]):
    queryset = Source.objects.select_related("parent").prefetch_related("aliases")
    serializer_class = SourceSerializer
    lookup_field = "slug"
    needs = {"GET": ["claims.view_source"]}

    @extend_schema(summary="Read a source", responses={200: SourceSerializer, 302: MOVED})
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Read a source. That of a slug which was merged into another is found under the other's."""
        source = self.get_object()
        if source.merged_into:
            address = reverse("api:source", args=[source.merged_into.slug])
            return Response(status=HTTPStatus.FOUND, headers={"Location": address})
        return Response(self.get_serializer(source).data)


class SourceMerge(APIView):
    needs = {"POST": ["claims.view_source", merging.CHANGE]}

    @extend_schema(summary="Merge a source into another", request=MergeSerializer, responses={200: SourceSerializer})
    def post(self, request: Request, slug: str) -> Response:
        """Let all that hangs on a source, its names and citations among it, be the other's; its slug leads there."""
        source = get_object_or_404(Source.objects.standing(), slug=slug)
        asked = MergeSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        merging.merge(source, asked.validated_data["into"], by=caller(request))
        return Response(SourceSerializer(Source.objects.get(pk=asked.validated_data["into"].pk)).data)
