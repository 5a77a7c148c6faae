"""Extractions: what waits, what runs, what failed and why."""

from datetime import timedelta

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.formats import number_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.contrib.filters.admin import ChoicesDropdownFilter
from unfold.decorators import display

from claims import intake
from claims.models import Article, Extraction
from claims.site.person import person

from .articles import STATES
from .base import ReadOnlyAdmin, link


@admin.register(Extraction)
class ExtractionAdmin(ReadOnlyAdmin):
    list_display = ["article", "state_label", "last_error", "claims_found", "attempts", "created_at", "took"]
    list_display_links = ["state_label"]
    list_filter = [("state", ChoicesDropdownFilter), ("last_error", ChoicesDropdownFilter)]
    list_select_related = ["revision__article"]
    search_fields = ["revision__article__title"]
    search_help_text = _("Title of the article")
    ordering = ["-id"]
    actions = ["read_again"]
    fields = [
        *["article", "revision", "claim", "state", "last_error", "error_detail", "attempts"],
        *["claims_found", "skipped", "engine_version", "fingerprint"],
        *["created_at", "not_before", "started_at", "finished_at", "took", "lease_until", "seen_in_text"],
    ]

    def has_reread_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("claims.change_article")

    @admin.display(description=_("article"))
    def article(self, extraction: Extraction) -> SafeString:
        article = extraction.revision.article
        return link("admin:claims_article_change", article, article.pk)

    @display(description=_("state"), ordering="state", label=STATES)
    def state_label(self, extraction: Extraction) -> tuple[str, str]:
        return extraction.state, extraction.get_state_display()

    @admin.display(description=_("took"))
    def took(self, extraction: Extraction) -> str | None:
        if not (extraction.started_at and extraction.finished_at):
            return None
        seconds = (extraction.finished_at - extraction.started_at) / timedelta(seconds=1)
        return _("%(seconds)s s") % {"seconds": number_format(seconds, decimal_pos=1)}

    @admin.display(description=_("mentions"))
    def seen_in_text(self, extraction: Extraction) -> SafeString:
        query = f"?extraction_id={extraction.pk}"
        return link("admin:claims_mention_changelist", _("What this run saw in the text"), query=query)

    @admin.action(description=_("Read these articles again"), permissions=["reread"])
    def read_again(self, request: HttpRequest, extractions: QuerySet[Extraction]) -> None:
        articles = (
            Article.objects.visible_to(person(request)).filter(revisions__extractions__in=extractions).distinct()
        )
        for article in articles:
            intake.reread(article, by=person(request))
        said = ngettext(
            "%d article is queued to be read again.", "%d articles are queued to be read again.", len(articles)
        )
        messages.success(request, said % len(articles))
