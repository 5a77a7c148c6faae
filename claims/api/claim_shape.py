"""How the API shows a claim: in the names of the extraction's contract, and what editors made of it."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from claims import review
from claims.models import Citation, CitationKind, Claim, Reason, Stage, Stance, Verdict
from claims.models.claim import Origin
from claims.quantities import Bound, Role, Statistic


class DecimalTextField(serializers.CharField):
    """A decimal in the digits that were written, or null. Never a float."""

    def __init__(self, **options: Any) -> None:
        super().__init__(read_only=True, allow_null=True, **options)

    def to_representation(self, value: str) -> str | None:  # type: ignore[override]  # null is written so
        return value or None


class QuantitySerializer(serializers.ModelSerializer[Claim]):
    """The quantity of a claim; its spans count code points of the revision's text."""

    start = serializers.IntegerField(source="quote_start")
    end = serializers.IntegerField(source="quote_end")
    text = serializers.CharField(source="quote")
    low = DecimalTextField(help_text="Null when the range is open below.")
    high = DecimalTextField(help_text="Null when the range is open above.")
    step = DecimalTextField(help_text="The size of the last digit that was written.")
    unit = serializers.CharField(help_text="UCUM, ISO 4217, `%`, `pp`, `1` or `x`.")
    bound = serializers.ChoiceField([each.value for each in Bound])
    statistic = serializers.ChoiceField([each.value for each in Statistic])
    role = serializers.ChoiceField([each.value for each in Role])

    class Meta:
        model = Claim
        fields = (
            *("start", "end", "text", "value_start", "value_end"),
            *("low", "high", "step", "unit", "counted", "bound", "statistic", "role"),
        )
        read_only_fields = fields


class PeriodSerializer(serializers.Serializer[Claim]):
    """The time that a claim is about."""

    text = serializers.CharField(source="period_text")
    to = serializers.DateField(source="period_to", allow_null=True)

    def get_fields(self) -> dict[str, serializers.Field]:
        """Add `from`, which Python does not take as a name."""
        return super().get_fields() | {"from": serializers.DateField(source="period_from", allow_null=True)}


class CitationSerializer(serializers.ModelSerializer[Citation]):
    """A source that the article names for a claim."""

    source: Any = serializers.SlugRelatedField(
        slug_field="slug", read_only=True, help_text="The registry's slug, null for a source that is not in it."
    )
    kind = serializers.ChoiceField(CitationKind.choices)
    stance = serializers.ChoiceField(Stance.choices)
    origin = serializers.ChoiceField(Origin.choices)

    class Meta:
        model = Citation
        fields = (
            *("id", "start", "end", "text", "source", "kind", "affiliation"),
            *("cue", "relay", "stance", "origin"),
        )
        read_only_fields = fields


class ClaimSerializer(serializers.ModelSerializer[Claim]):
    """A claim: where it stands, its quantity, period and citations, and how far its check has come."""

    revision = serializers.IntegerField(source="revision.number", help_text="The number of the article's text.")
    quantity = QuantitySerializer(source="*")
    period = serializers.SerializerMethodField()
    citations = CitationSerializer(many=True)
    origin = serializers.ChoiceField(Origin.choices)
    alarms = serializers.ListField(child=serializers.DictField())
    why = serializers.ListField(child=serializers.CharField(), help_text="The rules that found it.")
    seen = serializers.BooleanField(help_text="False when the newest extraction no longer finds it.")
    touched = serializers.BooleanField(help_text="True when a person acted on it: extractions leave it as it is.")
    stage = serializers.ChoiceField(Stage.choices)
    verdict = serializers.ChoiceField(Verdict.choices, allow_blank=True)
    reason = serializers.ChoiceField(Reason.choices, allow_blank=True)
    checked_by = serializers.CharField(source="checked_by.username", default=None, allow_null=True)
    assignee = serializers.CharField(source="assignee.username", default=None, allow_null=True)
    confirmed_by = serializers.CharField(source="confirmed_by.username", default=None, allow_null=True)
    next_stages = serializers.SerializerMethodField(help_text="The stages to which the caller may move it.")

    class Meta:
        model = Claim
        fields = (
            *("id", "article", "revision", "version", "origin", "seen", "touched", "predecessor"),
            *("start", "end", "text"),
            *("quantity", "period", "citations", "hedged", "alarms", "priority", "why"),
            *("stage", "verdict", "reason", "explanation", "checked_url", "checked_by", "checked_at"),
            *("assignee", "confirmed_by", "confirmed_at", "published_at"),
            *("next_stages", "created_at"),
        )
        read_only_fields = fields

    def to_representation(self, claim: Claim) -> dict[str, Any]:
        """Show the claim as the caller may see it: the first verdict may be hidden until the second check."""
        seen = review.as_seen_by(claim, self.context["request"].user)
        # Where the caller may move it does not depend on what they see of it.
        return super().to_representation(seen) | {"next_stages": self.get_next_stages(claim)}

    @extend_schema_field(PeriodSerializer(allow_null=True))
    def get_period(self, claim: Claim) -> dict[str, Any] | None:
        has_period = claim.period_text or claim.period_from or claim.period_to
        return PeriodSerializer(claim).data if has_period else None

    @extend_schema_field(serializers.ListField(child=serializers.ChoiceField(Stage.choices)))
    def get_next_stages(self, claim: Claim) -> list[str]:
        return [stage.value for stage in review.next_stages(claim, self.context["request"].user)]
