"""Mails about notices: which were sent, which not and why."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import ChoicesDropdownFilter
from unfold.decorators import display

from claims.models import Mail, MailState

from .base import ReadOnlyAdmin

STATES = {
    MailState.PENDING: "warning",
    MailState.RUNNING: "info",
    MailState.SENT: "success",
    MailState.NEEDLESS: "default",
    MailState.FAILED: "danger",
}


@admin.register(Mail)
class MailAdmin(ReadOnlyAdmin):
    list_display = ["user", "state_label", "last_error", "attempts", "created_at", "finished_at"]
    list_filter = [("state", ChoicesDropdownFilter)]
    list_select_related = ["user"]
    search_fields = ["user__username", "user__email"]
    search_help_text = _("Name or address of the receiver")
    fields = [
        *["user", "state_label", "last_error", "error_detail", "attempts"],
        *["created_at", "not_before", "started_at", "finished_at"],
    ]

    @display(description=_("state"), ordering="state", label=STATES)
    def state_label(self, mail: Mail) -> tuple[str, str]:
        return mail.state, mail.get_state_display()
