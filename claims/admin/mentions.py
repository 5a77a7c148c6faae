"""Mentions: where an extraction saw a claim, and how it read it."""

import json

from django.contrib import admin
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.models import Mention

from .base import ReadOnlyAdmin, link


@admin.register(Mention)
class MentionAdmin(ReadOnlyAdmin):
    list_display = ["quote", "article", "extraction", "value_start"]
    list_select_related = ["extraction__revision__article"]
    search_fields = ["quote"]
    ordering = ["-extraction", "value_start"]
    fields = ["quote", "article", "extraction", "value_start", "value_end", "prefix", "suffix", "as_read"]

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        return lookup == "extraction_id" or super().lookup_allowed(lookup, value, request)

    @admin.display(description=_("article"))
    def article(self, mention: Mention) -> SafeString:
        article = mention.extraction.revision.article
        return link("admin:claims_article_change", article, article.pk)

    @admin.display(description=_("as the engine read it"))
    def as_read(self, mention: Mention) -> SafeString:
        text = json.dumps(mention.reading, indent=2, ensure_ascii=False)
        return format_html('<pre class="overflow-x-auto text-xs whitespace-pre-wrap">{}</pre>', text)
