"""Messages to another program about articles that are ready to publish: which were taken, which not and why."""

from django.contrib import admin
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import ChoicesDropdownFilter
from unfold.decorators import display

from claims.models import Delivery, DeliveryState

from .base import ReadOnlyAdmin, link

STATES = {
    DeliveryState.PENDING: "warning",
    DeliveryState.RUNNING: "info",
    DeliveryState.DELIVERED: "success",
    DeliveryState.NEEDLESS: "default",
    DeliveryState.FAILED: "danger",
}


@admin.register(Delivery)
class DeliveryAdmin(ReadOnlyAdmin):
    list_display = ["about", "ready", "state_label", "last_error", "attempts", "created_at", "finished_at"]
    list_filter = [("state", ChoicesDropdownFilter)]
    list_select_related = ["article"]
    search_fields = ["article__title"]
    search_help_text = _("Title of the article")
    fields = [
        *["about", "ready", "state_label", "last_error", "error_detail", "attempts"],
        *["created_at", "not_before", "started_at", "finished_at"],
    ]

    @admin.display(description=_("article"))
    def about(self, delivery: Delivery) -> SafeString:
        return link("desk:ready", delivery.article, delivery.article_id)

    @display(description=_("state"), ordering="state", label=STATES)
    def state_label(self, delivery: Delivery) -> tuple[str, str]:
        return delivery.state, delivery.get_state_display()
