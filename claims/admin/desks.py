"""Desks: teams, and who belongs to them."""

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.models import Desk

from .base import Admin, link


@admin.register(Desk)
class DeskAdmin(Admin):
    list_display = ["name", "number_of_members", "their_articles"]
    search_fields = ["name"]
    fields = ["name", "members"]
    autocomplete_fields = ["members"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Desk]:
        return super().get_queryset(request).annotate(size=Count("members"))

    @admin.display(description=_("members"), ordering="size")
    def number_of_members(self, desk: Desk) -> int:
        return desk.size

    @admin.display(description=_("articles"))
    def their_articles(self, desk: Desk) -> SafeString:
        return link("admin:claims_article_changelist", _("Show"), query=f"?desk__id__exact={desk.pk}")
