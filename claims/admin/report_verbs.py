"""The newsroom's own verbs of report: the next reading knows them."""

from django.contrib import admin
from unfold.contrib.filters.admin import ChoicesDropdownFilter

from claims.models import ReportVerb

from .base import Admin


@admin.register(ReportVerb)
class ReportVerbAdmin(Admin):
    list_display = ["forms", "language"]
    list_filter = [("language", ChoicesDropdownFilter)]
    search_fields = ["forms"]
    fields = ["language", "forms"]
