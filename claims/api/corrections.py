"""/api/v1/corrections: what was wrong in what was published, and what is right now."""

import django_filters as filters
from django.db.models import QuerySet
from django.urls import reverse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema, extend_schema_field, extend_schema_view
from rest_framework import generics, serializers

from claims import corrections
from claims.models import Correction, Level

from .authentication import caller
from .claim_filters import LARGEST_ID, IdFilter


class CorrectionSerializer(serializers.ModelSerializer[Correction]):
    """A correction of which a notice is published; silent ones are in the claim's events alone."""

    article = serializers.IntegerField(source="claim.article_id")
    level = serializers.ChoiceField(Level.choices)
    verdict_before = serializers.CharField(source="event.before.verdict", default=None, allow_null=True)
    verdict_after = serializers.CharField(source="event.after.verdict", default=None, allow_null=True)
    by = serializers.CharField(source="event.actor_name")
    address = serializers.SerializerMethodField(help_text="Where it can be read, for good.")

    class Meta:
        model = Correction
        fields = (
            *("id", "article", "claim", "level", "wrong", "right"),
            *("verdict_before", "verdict_after", "by", "at", "address"),
        )
        read_only_fields = fields

    @extend_schema_field(OpenApiTypes.URI)
    def get_address(self, correction: Correction) -> str:
        path = reverse("correction", args=[correction.pk])
        return str(self.context["request"].build_absolute_uri(path))


class CorrectionFilters(filters.FilterSet):
    article = IdFilter(field_name="claim__article", min_value=1, max_value=LARGEST_ID)
    claim = IdFilter(min_value=1, max_value=LARGEST_ID)
    level = filters.MultipleChoiceFilter(choices=Level, distinct=False)


@extend_schema_view(get=extend_schema(summary="List corrections, the newest first"))
class CorrectionList(generics.ListAPIView[Correction]):
    queryset = Correction.objects.none()
    serializer_class = CorrectionSerializer
    filterset_class = CorrectionFilters
    ordering = "-id"
    needs = {"GET": ["claims.view_claim"]}

    def get_queryset(self) -> QuerySet[Correction]:
        return corrections.listed(caller(self.request))
