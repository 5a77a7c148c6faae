"""Documents of sources: their addresses, their copies, and how often a new one is taken."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import OuterRef, QuerySet, Subquery
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.contrib.filters.admin import AutocompleteSelectFilter, BooleanRadioFilter
from unfold.decorators import action, display
from unfold.widgets import UnfoldAdminFileFieldWidget

from claims import capture, documents, watching
from claims.models import Document, Snapshot, SnapshotState, Subject
from claims.site.person import person

from .base import Admin, link

STATES = {
    SnapshotState.PENDING: "warning",
    SnapshotState.RUNNING: "info",
    SnapshotState.DONE: "success",
    SnapshotState.UNCHANGED: "success",
    SnapshotState.FAILED: "danger",
}


class DocumentForm(ModelForm):
    """A document, with a file that is to be kept as its newest copy."""

    brought = forms.FileField(
        label=_("File"),
        required=False,
        max_length=255,
        widget=UnfoldAdminFileFieldWidget,
        help_text=_("HTML, PDF, DOCX, XLSX, CSV or plain text, at most 25 MB. It is kept as a copy of this document."),
    )

    def clean_url(self) -> str | None:
        return documents.normal(self.cleaned_data["url"]) if self.cleaned_data["url"] else None

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if self.instance.pk is None and not self.errors and not (data.get("url") or data.get("brought")):
            raise ValidationError(capture.nothing())
        return data


@admin.register(Document)
class DocumentAdmin(Admin):
    logged_as = Subject.DOCUMENT
    form = DocumentForm
    list_display = ["name", "source", "usual", "newest_copy", "taken", "watch_days", "dead_since"]
    list_filter = [
        *[("source", AutocompleteSelectFilter), ("usual", BooleanRadioFilter)],
        ("dead_since", admin.EmptyFieldListFilter),
    ]
    list_select_related = ["source"]
    search_fields = ["title", "url", "source__name"]
    search_help_text = _("Title, URL or source")
    ordering = ["-id"]
    autocomplete_fields = ["source"]
    fields = [
        *["title", "url", "source", "usual", "brought", "watch_days"],
        *["copies", "next_at", "failures", "dead_since", "created_at", "created_by"],
    ]
    readonly_fields = ["copies", "next_at", "failures", "dead_since", "created_at", "created_by"]
    actions = ["take_copies"]
    actions_detail = ["find_archived"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Document]:
        newest = Snapshot.objects.filter(document=OuterRef("pk")).order_by("-id")
        taken = newest.filter(taken_at__isnull=False)
        state, at = Subquery(newest.values("state")[:1]), Subquery(taken.values("taken_at")[:1])
        return super().get_queryset(request).annotate(copy_state=state, copy_at=at)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        return {"watch_days": settings.WATCH_DAYS or None} | super().get_changeform_initial_data(request)

    def has_take_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("claims.add_snapshot")

    def save_model(self, request: HttpRequest, obj: Document, form: ModelForm, change: bool) -> None:
        user = person(request)
        before = documents.state(Document.objects.get(pk=obj.pk)) if change else None
        if not change:
            obj.created_by = user
        super().save_model(request, obj, form, change)
        documents.record(obj, before, by=user)
        watching.schedule(obj)
        if file := form.cleaned_data["brought"]:
            capture.upload(file.read(), file.name, by=user, document=obj)
        elif not change:
            self._take(request, obj)

    def has_archive_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        return settings.LOOKUP_ARCHIVE and self.has_take_permission(request)

    def delete_model(self, request: HttpRequest, obj: Document) -> None:
        documents.remove(obj, by=person(request))

    def _take(self, request: HttpRequest, document: Document) -> bool:
        """Ask for a copy; tell why there will be none."""
        try:
            capture.request(document, by=person(request))
        except ValidationError as error:
            messages.warning(request, f"{document}: {' '.join(error.messages)}")
            return False
        return True

    @admin.action(description=_("Take new copies"), permissions=["take"])
    def take_copies(self, request: HttpRequest, chosen: QuerySet[Document]) -> None:
        asked = sum(self._take(request, document) for document in chosen)
        if asked:
            said = ngettext("%d copy will be taken.", "%d copies will be taken.", asked)
            messages.success(request, said % asked)

    @action(description=_("Find copies in the web archive…"), permissions=["archive"], icon="history_toggle_off")
    def find_archived(self, request: HttpRequest, object_id: str) -> HttpResponse:
        return redirect("desk:document-archive", object_id)

    @admin.display(description=_("document"), ordering="title")
    def name(self, document: Document) -> str:
        return str(document)[:100]

    @display(description=_("newest copy"), label=STATES)
    def newest_copy(self, document: Any) -> tuple[str, str] | None:
        state = document.copy_state
        return (state, str(SnapshotState(state).label)) if state else None

    @admin.display(description=_("taken"), ordering="copy_at")
    def taken(self, document: Any) -> str | None:
        return date_format(localtime(document.copy_at), "SHORT_DATETIME_FORMAT") if document.copy_at else None

    @admin.display(description=_("copies"))
    def copies(self, document: Document) -> SafeString | str:
        if document.pk is None:
            return ""
        query = f"?document__id__exact={document.pk}"
        return link("admin:claims_snapshot_changelist", _("All copies"), query=query)
