"""Alerts: claims whose figure changed or vanished in a newer copy of their document."""

from django.contrib import admin, messages
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.contrib.filters.admin import ChoicesDropdownFilter
from unfold.decorators import display

from claims import alerts
from claims.models import Alert, AlertKind, AlertQuerySet
from claims.site.person import person

from .base import ReadOnlyAdmin, link

KINDS = {AlertKind.FIGURE_CHANGED: "warning", AlertKind.FIGURE_VANISHED: "danger"}


@admin.register(Alert)
class AlertAdmin(ReadOnlyAdmin):
    list_display = ["about", "kind_label", "document", "created_at", "seen_by", "seen_at"]
    list_display_links = ["kind_label"]
    list_filter = [("seen_at", admin.EmptyFieldListFilter), ("kind", ChoicesDropdownFilter)]
    list_select_related = ["claim", "new_snapshot__document", "seen_by"]
    search_fields = ["claim__quote", "new_snapshot__document__title", "new_snapshot__document__url"]
    search_help_text = _("Words of the claim, title or URL of the document")
    ordering = ["-id"]
    actions = ["see"]
    fields = [
        *["about", "kind_label", "document", "old_passage", "new_passage", "earlier", "newer"],
        *["created_at", "seen_by", "seen_at"],
    ]

    def has_see_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("claims.change_alert")

    @admin.action(description=_("Mark as seen"), permissions=["see"])
    def see(self, request: HttpRequest, chosen: AlertQuerySet) -> None:
        count = alerts.see(chosen, by=person(request))
        messages.success(
            request, ngettext("%d alert was marked as seen.", "%d alerts were marked as seen.", count) % count
        )

    @admin.display(description=_("claim"))
    def about(self, alert: Alert) -> SafeString:
        return link("desk:claim", alert.claim, alert.claim_id)

    @display(description=_("what happened"), ordering="kind", label=KINDS)
    def kind_label(self, alert: Alert) -> tuple[str, str]:
        return alert.kind, alert.get_kind_display()

    @admin.display(description=_("document"))
    def document(self, alert: Alert) -> SafeString:
        document = alert.new_snapshot.document
        return link("admin:claims_document_change", str(document)[:100], document.pk)

    @admin.display(description=_("earlier copy"))
    def earlier(self, alert: Alert) -> SafeString:
        return link("snapshot-text", _("Read"), alert.old_snapshot_id)

    @admin.display(description=_("newer copy"))
    def newer(self, alert: Alert) -> SafeString:
        return link("snapshot-text", _("Read"), alert.new_snapshot_id)
