"""The log: who did what to which subject, when, and what it was before."""

from django.contrib import admin
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import ChoicesDropdownFilter
from unfold.decorators import display

from claims.history import changes, in_one_line
from claims.models import Event, Verb

from .base import CappedPaginator, ReadOnlyAdmin, link

COLOURS = dict.fromkeys(Verb, "default") | {
    Verb.DECIDED: "success",
    Verb.DISMISSED: "warning",
    Verb.UNDONE: "warning",
    Verb.ERASED: "danger",
    Verb.CREATED: "info",
}


class LogPaginator(CappedPaginator):
    """Counts fewer: who sees a part of the articles is asked of each event by its subject, the dearest question."""

    counted = 1000


@admin.register(Event)
class EventAdmin(ReadOnlyAdmin):
    paginator = LogPaginator
    list_display = ["at", "actor", "act", "subject", "summary"]
    list_filter = [("subject_type", ChoicesDropdownFilter), ("verb", ChoicesDropdownFilter)]
    list_select_related = ["free_text"]
    search_fields = ["actor_name", "=subject_id"]
    search_help_text = _("Name of the actor, or number of the subject")
    fields = ["at", "actor", "verb", "subject", "undoes", "changed", "sequence", "seal"]
    ordering = ["-id"]

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        return lookup == "subject_id" or super().lookup_allowed(lookup, value, request)

    @admin.display(description=_("actor"), ordering="actor_name")
    def actor(self, event: Event) -> str:
        return event.actor_name or str(_("the program"))

    @display(description=_("act"), ordering="verb", label=COLOURS)
    def act(self, event: Event) -> tuple[str, str]:
        return event.verb, event.get_verb_display()

    @admin.display(description=_("subject"), ordering="subject_type")
    def subject(self, event: Event) -> SafeString:
        text = f"{event.get_subject_type_display()} {event.subject_id}"
        return link(f"admin:claims_{event.subject_type}_change", text, event.subject_id)

    @admin.display(description=_("what changed"))
    def summary(self, event: Event) -> str:
        people = {event.actor_id: event.actor_name} if event.actor_id else {}  # a list asks for no other names
        return Truncator(in_one_line(event, people)).chars(160)

    @admin.display(description=_("hash"))
    def seal(self, event: Event) -> SafeString:
        return format_html('<span style="overflow-wrap: anywhere">{}</span>', event.hash)

    @admin.display(description=_("what changed"))
    def changed(self, event: Event) -> SafeString:
        return render_to_string("admin/claims/event/changes.html", {"changes": list(changes(event))})
