"""The filters of the lists: what can't be said by naming a field."""

from collections.abc import Iterable
from typing import Any

from django.contrib.admin import ModelAdmin
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import ChoicesDropdownFilter, DropdownFilter, RadioFilter, TextFilter

from claims.models import Article, Citation, Claim, ExtractionState, TextLanguage
from claims.review import second_check
from claims.site.person import person

Choices = Iterable[tuple[Any, Any]]


class FactsLeftFilter(RadioFilter):
    title = _("facts left")
    parameter_name = "facts_left"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin) -> Choices:
        return [("yes", _("Some left")), ("no", _("None left"))]

    def queryset(self, request: HttpRequest, articles: QuerySet[Article]) -> QuerySet[Article]:
        left = Exists(Claim.objects.undecided().filter(article=OuterRef("pk")))
        match self.value():
            case "yes":
                return articles.filter(left)
            case "no":
                return articles.filter(~left)
        return articles


class ReadingFilter(DropdownFilter):
    title = _("extraction")
    parameter_name = "reading"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin) -> Choices:
        return ExtractionState.choices

    def queryset(self, request: HttpRequest, articles: QuerySet[Article]) -> QuerySet[Article]:
        return articles.filter(Q(reading_state=self.value())) if self.value() else articles


class LanguageFilter(DropdownFilter):
    title = _("language")
    parameter_name = "language"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin) -> Choices:
        return TextLanguage.choices

    def queryset(self, request: HttpRequest, claims: QuerySet[Claim]) -> QuerySet[Claim]:
        # By a probe for each claim, not by a join: the newest fifty are found without sorting all of a language.
        written = Article.objects.filter(pk=OuterRef("article"), language=self.value())
        return claims.filter(Exists(written)) if self.value() else claims


class VerdictFilter(ChoicesDropdownFilter):
    """By the verdict as the person may see it: one that is hidden from them is not found by it."""

    def queryset(self, request: HttpRequest, claims: QuerySet[Claim]) -> QuerySet[Claim] | None:
        found = super().queryset(request, claims)
        return found.exclude(second_check.hidden_from(person(request))) if self.value() else found


class CitedFilter(RadioFilter):
    title = _("citation")
    parameter_name = "cited"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin) -> Choices:
        return [
            ("linked", _("Cites a known source")),
            ("unknown", _("Cites an unknown source")),
            ("no", _("No source")),
        ]

    def queryset(self, request: HttpRequest, claims: QuerySet[Claim]) -> QuerySet[Claim]:
        cited = Citation.objects.filter(claim=OuterRef("pk"))
        match self.value():
            case "linked":
                return claims.filter(Exists(cited.filter(source__isnull=False)))
            case "unknown":
                return claims.filter(Exists(cited.filter(source=None)))
            case "no":
                return claims.filter(~Exists(cited))
        return claims


class HedgedFilter(RadioFilter):
    title = _("hedge")
    parameter_name = "hedged"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin) -> Choices:
        return [("yes", _("Hedged by the text")), ("no", _("Asserted by the text"))]

    def queryset(self, request: HttpRequest, claims: QuerySet[Claim]) -> QuerySet[Claim]:
        return claims.filter(hedged=self.value() == "yes") if self.value() else claims


class SeenFilter(RadioFilter):
    title = _("newest text")
    parameter_name = "seen"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin) -> Choices:
        return [("yes", _("Found in it")), ("no", _("No longer found"))]

    def queryset(self, request: HttpRequest, claims: QuerySet[Claim]) -> QuerySet[Claim]:
        return claims.filter(seen=self.value() == "yes") if self.value() else claims


class UnitFilter(TextFilter):
    """By unit code: km2 finds km2 and, since rates are of the same thing, km2/mo."""

    title = _("unit code, such as km2, EUR or %")
    parameter_name = "unit"

    def queryset(self, request: HttpRequest, claims: QuerySet[Claim]) -> QuerySet[Claim]:
        unit = (self.value() or "").strip()
        return claims.filter(Q(unit=unit) | Q(unit__startswith=f"{unit}/")) if unit else claims
