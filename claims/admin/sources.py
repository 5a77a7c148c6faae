"""The registry of sources, with the names they go by; every change goes into the log."""

from typing import Any, cast

from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.forms import BaseModelFormSet, ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline
from unfold.contrib.filters.admin import AutocompleteSelectFilter, ChoicesDropdownFilter
from unfold.decorators import action
from unfold.widgets import UnfoldAdminTextareaWidget

from claims import capture, credibility, documents, merging, sources
from claims.models import Citation, Document, Source, SourceAlias, Subject
from claims.site.person import person

from .base import Admin, link


class AliasInline(TabularInline):
    model = SourceAlias
    fields = ["name", "language"]
    extra = 0
    hide_title = True


class UsualForm(ModelForm):
    """A document that is offered first where articles cite its source."""

    def clean_url(self) -> str | None:
        return documents.normal(self.cleaned_data["url"]) if self.cleaned_data["url"] else None


class UsualDocuments(TabularInline):
    """The usual documents of a source; all that it has are in the list of documents."""

    model = Document
    form = UsualForm
    fields = ["title", "url", "usual"]
    formfield_overrides = Admin.formfield_overrides
    verbose_name = _("usual document")
    verbose_name_plural = _("usual documents")
    extra = 0
    can_delete = False
    hide_title = True

    def get_queryset(self, request: HttpRequest) -> QuerySet[Document]:
        return super().get_queryset(request).filter(usual=True)

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        formset = super().get_formset(request, obj, **kwargs)
        formset.form.base_fields["usual"].initial = True
        return formset


class SourceForm(ModelForm):
    """A source, and what somebody wants to note on it."""

    note = forms.CharField(
        label=_("New note"),
        required=False,
        max_length=credibility.LENGTH,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 3}),
        help_text=_("How far it can be trusted: shown, with your name and today’s date, to whoever picks the source."),
    )


@admin.register(Source)
class SourceAdmin(Admin):
    logged_as = Subject.SOURCE
    form = SourceForm
    list_display = ["name", "kind", "country", "parent", "also_known_as", "cited"]
    list_filter = [("kind", ChoicesDropdownFilter), ("parent", AutocompleteSelectFilter)]
    list_select_related = ["parent"]
    search_fields = ["name", "aliases__name"]
    search_help_text = _("Name or alias, with or without accents")
    fields = ["name", "slug", "kind", "country", "parent", "homepage", "wikidata", "notes", "note", "merged"]
    readonly_fields = ["notes", "merged"]
    autocomplete_fields = ["parent"]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [AliasInline, UsualDocuments]
    actions = ["merge_two"]
    actions_detail = ["merge_into", "look_up"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Source]:
        citations = (
            Citation.objects.visible_to(person(request)).filter(source=OuterRef("pk")).order_by().values("source")
        )
        claims = citations.annotate(number=Count("claim", distinct=True)).values("number")
        found = super().get_queryset(request).filter(merged_into=None).prefetch_related("aliases")
        return found.annotate(citing=Coalesce(Subquery(claims), 0)).order_by("name")

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Source], search_term: str
    ) -> tuple[QuerySet[Source], bool]:
        """Find sources as the desk does: whatever the case and the accents of the term."""
        if not search_term.strip():
            return queryset, False
        found = sources.search(search_term, limit=200)
        return queryset.filter(pk__in=[source.pk for source in found]), False

    def has_merge_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        return request.user.has_perm(merging.CHANGE)

    def has_lookup_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        return settings.LOOKUP_WIKIDATA and request.user.has_perm(merging.CHANGE)

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **kwargs: Any) -> HttpResponse:
        """Lead from a source that was merged to the other."""
        merged = Source.objects.exclude(merged_into=None).filter(pk=object_id) if object_id.isdecimal() else None
        if source := merged and merged.first():
            told = {"source": source, "into": source.merged_into}
            messages.info(request, _now("%(source)s is merged into %(into)s.") % told)
            return redirect("admin:claims_source_change", source.merged_into_id)
        return super().change_view(request, object_id, *args, **kwargs)

    def save_model(self, request: HttpRequest, obj: Source, form: ModelForm, change: bool) -> None:
        cast(Any, form).state_before = sources.state(Source.objects.get(pk=obj.pk)) if change else None
        super().save_model(request, obj, form, change)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        """Save documents as everywhere: recorded, in one spelling of their address, and with a copy of new ones."""
        if formset.model is not Document:
            super().save_formset(request, form, formset, change)
            return
        formset.save(commit=False)
        for document, _changed in formset.changed_objects:
            before = documents.state(Document.objects.get(pk=document.pk))
            document.save()
            documents.record(document, before, by=person(request))
        for document in formset.new_objects:
            self._add_document(request, document)

    def save_related(
        self, request: HttpRequest, form: ModelForm, formsets: list[BaseModelFormSet], change: bool
    ) -> None:
        super().save_related(request, form, formsets, change)
        sources.record(form.instance, cast(Any, form).state_before, by=person(request))
        if text := form.cleaned_data["note"].strip():
            credibility.note(form.instance, text, by=person(request))

    def delete_model(self, request: HttpRequest, obj: Source) -> None:
        sources.remove(obj, by=person(request))

    def _add_document(self, request: HttpRequest, document: Document) -> None:
        user, url = person(request), document.url or ""
        added = documents.add(by=user, url=url, title=document.title, source=document.source, usual=document.usual)
        try:
            capture.request(added, by=user)
        except ValidationError as error:
            messages.warning(request, f"{added}: {' '.join(error.messages)}")

    @admin.action(description=_("Merge two sources…"), permissions=["merge"])
    def merge_two(self, request: HttpRequest, chosen: QuerySet[Any]) -> HttpResponse | None:
        pair = sorted(chosen[:3], key=lambda source: source.citing)
        if len(pair) != 2:
            messages.error(request, _now("Select two sources: the one that fewer claims cite goes into the other."))
            return None
        return redirect(reverse("desk:source-merge", args=[pair[0].slug]) + f"?source={pair[1].pk}")

    @action(description=_("Merge into another…"), permissions=["merge"], icon="merge")
    def merge_into(self, request: HttpRequest, object_id: str) -> HttpResponse:
        return redirect("desk:source-merge", Source.objects.standing().get(pk=object_id).slug)

    @action(description=_("Look up in Wikidata…"), permissions=["lookup"], icon="travel_explore")
    def look_up(self, request: HttpRequest, object_id: str) -> HttpResponse:
        return redirect("desk:source-wikidata", Source.objects.standing().get(pk=object_id).slug)

    @admin.display(description=_("also known as"))
    def also_known_as(self, source: Source) -> str:
        names = list(dict.fromkeys(alias.name for alias in source.aliases.all() if alias.name != source.name))
        return ", ".join(names[:4]) + (" …" if len(names) > 4 else "")

    @admin.display(description=_("claims citing it"), ordering="citing")
    def cited(self, source: Any) -> SafeString | int:
        query = f"?citations__source__id__exact={source.pk}"
        return link("admin:claims_claim_changelist", source.citing, query=query) if source.citing else 0

    @admin.display(description=_("notes"))
    def notes(self, source: Source) -> SafeString | str:
        if source.pk is None:
            return ""
        context = {"source": source, "notes": credibility.notes(source)}
        return render_to_string("admin/claims/source/notes.html", context)

    @admin.display(description=_("merged into it"))
    def merged(self, source: Source) -> SafeString | str:
        if source.pk is None:
            return ""
        links = ((link("desk:source-part", each, each.slug),) for each in source.merged.order_by("name"))
        return format_html_join(", ", "{}", links)
