"""The registry of sources, with the names they go by; every change goes into the log."""

from typing import Any, cast

from django.contrib import admin
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.forms import BaseModelFormSet, ModelForm
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline
from unfold.contrib.filters.admin import ChoicesDropdownFilter

from claims import sources
from claims.models import Citation, Source, SourceAlias, Subject
from claims.site.person import person

from .base import Admin, link


class AliasInline(TabularInline):
    model = SourceAlias
    fields = ["name", "language"]
    extra = 0
    hide_title = True


@admin.register(Source)
class SourceAdmin(Admin):
    logged_as = Subject.SOURCE
    list_display = ["name", "kind", "country", "also_known_as", "cited"]
    list_filter = [("kind", ChoicesDropdownFilter)]
    search_fields = ["name", "aliases__name"]
    search_help_text = _("Name or alias, with or without accents")
    fields = ["name", "slug", "kind", "country", "homepage", "wikidata"]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [AliasInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Source]:
        citations = (
            Citation.objects.visible_to(person(request)).filter(source=OuterRef("pk")).order_by().values("source")
        )
        claims = citations.annotate(number=Count("claim", distinct=True)).values("number")
        found = super().get_queryset(request).prefetch_related("aliases")
        return found.annotate(citing=Coalesce(Subquery(claims), 0)).order_by("name")

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Source], search_term: str
    ) -> tuple[QuerySet[Source], bool]:
        """Find sources as the desk does: whatever the case and the accents of the term."""
        if not search_term.strip():
            return queryset, False
        found = sources.search(search_term, limit=200)
        return queryset.filter(pk__in=[source.pk for source in found]), False

    def save_model(self, request: HttpRequest, obj: Source, form: ModelForm, change: bool) -> None:
        cast(Any, form).state_before = sources.state(Source.objects.get(pk=obj.pk)) if change else None
        super().save_model(request, obj, form, change)

    def save_related(
        self, request: HttpRequest, form: ModelForm, formsets: list[BaseModelFormSet], change: bool
    ) -> None:
        super().save_related(request, form, formsets, change)
        sources.record(form.instance, cast(Any, form).state_before, by=person(request))

    def delete_model(self, request: HttpRequest, obj: Source) -> None:
        sources.remove(obj, by=person(request))

    @admin.display(description=_("also known as"))
    def also_known_as(self, source: Source) -> str:
        names = list(dict.fromkeys(alias.name for alias in source.aliases.all() if alias.name != source.name))
        return ", ".join(names[:4]) + (" …" if len(names) > 4 else "")

    @admin.display(description=_("claims citing it"), ordering="citing")
    def cited(self, source: Any) -> SafeString | int:
        query = f"?citations__source__id__exact={source.pk}"
        return link("admin:claims_claim_changelist", source.citing, query=query) if source.citing else 0
