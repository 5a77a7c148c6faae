"""API keys: made for a person, shown once, revoked when lost."""

from typing import Any

from django.contrib import admin
from django.db.models import Model
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from rest_framework_api_key.models import APIKey
from unfold.contrib.filters.admin import BooleanRadioFilter

from claims.models import ApiKey

from .base import Admin

# The package's own table, which belongs to nobody; ours has a user.
admin.site.unregister(APIKey)


@admin.register(ApiKey)
class ApiKeyAdmin(Admin):
    list_display = ["name", "user", "desk", "prefix", "created", "expiry_date", "revoked"]
    list_filter = [("revoked", BooleanRadioFilter)]
    list_select_related = ["user", "desk"]
    search_fields = ["name", "prefix", "user__username"]
    autocomplete_fields = ["user"]
    fields = ["name", "user", "desk", "expiry_date", "revoked", "prefix", "created"]

    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> list[str]:
        known = ["prefix", "created"]
        return [*known, "user", "desk"] if obj else known

    def get_fields(self, request: HttpRequest, obj: Model | None = None) -> list[str]:
        return self.fields if obj else ["name", "user", "desk", "expiry_date"]

    def save_model(self, request: HttpRequest, obj: ApiKey, form: ModelForm, change: bool) -> None:
        if not change:
            obj.shown_once = ApiKey.objects.assign_key(obj)
        super().save_model(request, obj, form, change)

    def response_add(self, request: HttpRequest, obj: ApiKey, post_url_continue: str | None = None) -> HttpResponse:
        """Show the key, on a page of its own that nothing keeps."""
        context: dict[str, Any] = self.admin_site.each_context(request) | {
            "title": _("The new API key"),
            "name": obj.name,
            "key": obj.shown_once,
        }
        response = TemplateResponse(request, "admin/claims/apikey/created.html", context)
        response["Cache-Control"] = "no-store"
        return response
