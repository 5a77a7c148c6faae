"""Copies of documents: what waits, what was taken, what failed and why."""

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.contrib.filters.admin import ChoicesDropdownFilter
from unfold.decorators import display

from claims import blobs, capture
from claims.models import Snapshot
from claims.site.person import person

from .base import ReadOnlyAdmin, link
from .documents import STATES


@admin.register(Snapshot)
class SnapshotAdmin(ReadOnlyAdmin):
    list_display = ["about", "state_label", "quality", "last_error", "taken_at", "http_status", "is_retake"]
    list_display_links = ["state_label"]
    list_filter = [
        *[("state", ChoicesDropdownFilter), ("quality", ChoicesDropdownFilter)],
        ("last_error", ChoicesDropdownFilter),
    ]
    list_select_related = ["document"]
    search_fields = ["document__title", "document__url", "file_name", "sha256"]
    search_help_text = _("Title or URL of the document, name or SHA-256 of the file")
    ordering = ["-id"]
    actions = ["take_again"]
    fields = [
        *["about", "state_label", "last_error", "error_detail", "quality", "is_partial", "read_it", "kept"],
        *["title", "media_type", "charset", "size", "sha256", "final_url", "http_status", "headers"],
        *["requested_by", "is_retake", "attempts", "created_at", "taken_at", "started_at", "finished_at"],
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Snapshot]:
        return super().get_queryset(request).defer("text", "places")

    def has_take_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("claims.add_snapshot")

    @admin.action(description=_("Take again"), permissions=["take"])
    def take_again(self, request: HttpRequest, snapshots: QuerySet[Snapshot]) -> None:
        asked = sum(self._again(request, snapshot) for snapshot in snapshots)
        if asked:
            messages.success(request, ngettext("%d copy will be taken.", "%d copies will be taken.", asked) % asked)

    def _again(self, request: HttpRequest, snapshot: Snapshot) -> bool:
        try:
            capture.again(snapshot, by=person(request))
        except ValidationError as error:
            messages.warning(request, f"{snapshot.document}: {' '.join(error.messages)}")
        except blobs.Spoilt:
            messages.error(request, _("The file of this copy is missing or was changed. Tell an administrator."))
        else:
            return True
        return False

    @admin.display(description=_("document"))
    def about(self, snapshot: Snapshot) -> SafeString:
        return link("admin:claims_document_change", str(snapshot.document)[:100], snapshot.document_id)

    @display(description=_("state"), ordering="state", label=STATES)
    def state_label(self, snapshot: Snapshot) -> tuple[str, str]:
        return snapshot.state, snapshot.get_state_display()

    @admin.display(description=_("text"))
    def read_it(self, snapshot: Snapshot) -> SafeString | str:
        return link("snapshot-text", _("Read"), snapshot.pk) if snapshot.taken_at else ""

    @admin.display(description=_("file"))
    def kept(self, snapshot: Snapshot) -> SafeString | str:
        return link("snapshot-file", snapshot.file_name or _("Download"), snapshot.pk) if snapshot.file else ""
