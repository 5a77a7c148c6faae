"""Which claims a list or an export holds."""

from typing import Any

import django_filters as filters
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _

from claims.exports import FORMATS, verified
from claims.models import STANDING, Citation, Claim, Stage, TextLanguage, Verdict
from claims.quantities import comparable, is_unit_code, magnitude
from claims.review import second_check

from .authentication import caller

CITED = Citation.objects.filter(claim=OuterRef("pk"))
LARGEST_ID = 2**63 - 1


class IdFilter(filters.Filter):
    field_class = forms.IntegerField


class RangeForm(forms.Form):
    """Checks that a range of values says in which unit it is."""

    def clean(self) -> dict[str, Any]:
        asked = super().clean() or {}
        unit = asked.get("in_unit")
        if unit and not is_unit_code(unit):
            message = _("“%(unit)s” is no unit code: km2/mo, EUR, %% and 1 are.")
            self.add_error("in_unit", ValidationError(message, params={"unit": unit}, code="invalid"))
        if not unit and (asked.get("min") is not None or asked.get("max") is not None):
            message = _("Say in which unit the range is, such as in_unit=km2.")
            self.add_error("in_unit", ValidationError(message, code="required"))
        return asked


class ClaimFilters(filters.FilterSet):
    """All filters hold together; a filter that is given several times takes any of its values."""

    stage = filters.MultipleChoiceFilter(choices=Stage, distinct=False)
    verdict = filters.MultipleChoiceFilter(choices=Verdict, method="shows", label="As the caller may see it.")
    assignee = filters.CharFilter("assignee__username", label="The name of who is to check it.")
    article = IdFilter(min_value=1, max_value=LARGEST_ID)
    language = filters.ChoiceFilter(field_name="article__language", choices=TextLanguage)
    source = filters.CharFilter(method="cites", label="The slug of a source that is cited for the claim.")
    cited = filters.BooleanFilter(method="has_citation", label="Whether any source is cited for the claim.")
    unit = filters.CharFilter(label="A unit code, exactly: `km2/mo`, `EUR`, `%`, `1`.")
    hedged = filters.BooleanFilter()
    seen = filters.BooleanFilter()
    min = filters.NumberFilter(method="any", label="The least value, in `in_unit`.")
    max = filters.NumberFilter(method="any", label="The greatest value, in `in_unit`.")
    in_unit = filters.CharFilter(method="any", label="The unit of `min` and `max`; takes claims in any unit alike.")

    class Meta:
        model = Claim
        fields: list[str] = []
        form = RangeForm

    def filter_queryset(self, queryset: QuerySet[Claim]) -> QuerySet[Claim]:
        asked = self.form.cleaned_data
        claims = super().filter_queryset(queryset)
        return _within(claims, asked["min"], asked["max"], asked["in_unit"]) if asked["in_unit"] else claims

    def shows(self, queryset: QuerySet[Claim], name: str, verdicts: list[str]) -> QuerySet[Claim]:
        """Keep the claims of some verdicts; one that is hidden from the caller is not found by it."""
        return queryset.filter(verdict__in=verdicts).exclude(second_check.hidden_from(caller(self.request)))

    def cites(self, queryset: QuerySet[Claim], name: str, slug: str) -> QuerySet[Claim]:
        return queryset.filter(Exists(CITED.filter(source__slug=slug)))

    def has_citation(self, queryset: QuerySet[Claim], name: str, wanted: bool) -> QuerySet[Claim]:
        return queryset.filter(Exists(CITED) if wanted else ~Exists(CITED))

    def any(self, queryset: QuerySet[Claim], name: str, value: object) -> QuerySet[Claim]:
        """Leave a part of a range to `filter_queryset`, which knows the whole of it."""
        return queryset


def _within(claims: QuerySet[Claim], least: Any, greatest: Any, unit: str) -> QuerySet[Claim]:
    """Return the claims in units that compare with `unit`, whose value is in the range."""
    units = Claim.objects.order_by().values_list("unit", flat=True).distinct()
    claims = claims.filter(unit__in=[code for code in units if comparable(code, unit)])
    if least is not None:
        claims = claims.filter(magnitude__gte=magnitude(least, unit))
    if greatest is not None:
        claims = claims.filter(magnitude__lte=magnitude(greatest, unit))
    return claims


class ExportFilters(ClaimFilters):
    """The filters of the list, but for verdict and stage: without them the export is the verified list."""

    format = filters.ChoiceFilter(
        choices=[(name, form.content_type) for name, form in FORMATS.items()],
        method="any",
        label="The format of the file; without it, csv.",
    )
    verdict = filters.MultipleChoiceFilter(choices=Verdict, method="any", label="Without it, verified.")
    stage = filters.MultipleChoiceFilter(
        choices=Stage, method="any", label="Without it, checked or later, and not retracted."
    )

    def filter_queryset(self, queryset: QuerySet[Claim]) -> QuerySet[Claim]:
        asked = self.form.cleaned_data
        verdicts, stages = asked["verdict"] or [Verdict.VERIFIED], asked["stage"] or STANDING
        return verified(super().filter_queryset(queryset), verdicts=verdicts, stages=stages)
