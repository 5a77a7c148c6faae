"""/api/v1/sources: who is cited for figures."""

import django_filters as filters
from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import generics, serializers

from claims import sources
from claims.models import Source, SourceAlias, SourceKind

FOUND = 100  # sources that a search finds at most


class AliasSerializer(serializers.ModelSerializer[SourceAlias]):
    """A name that articles use for a source; an empty language stands for any."""

    class Meta:
        model = SourceAlias
        fields = ("name", "language")
        read_only_fields = fields


class SourceSerializer(serializers.ModelSerializer[Source]):
    """A source of the registry with the names it goes by."""

    kind = serializers.ChoiceField(SourceKind.choices)
    aliases = AliasSerializer(many=True)

    class Meta:
        model = Source
        fields = ("id", "slug", "name", "kind", "country", "homepage", "wikidata", "aliases")
        read_only_fields = fields


class SourceFilters(filters.FilterSet):
    q = filters.CharFilter(method="named", max_length=200, label="A part of a name, whatever its case and accents.")

    class Meta:
        model = Source
        fields = ("kind", "country")

    def named(self, queryset: QuerySet[Source], name: str, term: str) -> QuerySet[Source]:
        return queryset.filter(pk__in=[source.pk for source in sources.search(term, limit=FOUND)])


@extend_schema_view(get=extend_schema(summary="List sources, or search them"))
class SourceList(generics.ListAPIView[Source]):
    queryset = Source.objects.prefetch_related("aliases")
    serializer_class = SourceSerializer
    filterset_class = SourceFilters
    needs = {"GET": ["claims.view_source"]}


@extend_schema_view(get=extend_schema(summary="Read a source"))
class SourceDetail(generics.RetrieveAPIView[Source]):
    queryset = Source.objects.prefetch_related("aliases")
    serializer_class = SourceSerializer
    lookup_field = "slug"
    needs = {"GET": ["claims.view_source"]}
