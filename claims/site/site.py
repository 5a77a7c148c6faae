"""The admin site: the theme's, with a front page, preferences and one's own password."""

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.template.response import TemplateResponse
from django.urls import URLPattern, URLResolver, path
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _
from unfold.sites import UnfoldAdminSite

from claims import notices

from . import dashboard, language, passwords, preferences
from .person import person


class Site(UnfoldAdminSite):
    """The one admin site of the project; nothing in it is deleted in bulk."""

    index_title = _("Overview")

    def __init__(self, name: str = "admin") -> None:
        super().__init__(name)
        self.disable_action("delete_selected")

    def get_urls(self) -> list[URLPattern | URLResolver]:
        return [
            path("preferences/", self.admin_view(preferences.edit), name="preferences"),
            path("language/", language.choose, name="language"),
            *super().get_urls(),
        ]

    def each_context(self, request: HttpRequest) -> dict[str, Any]:
        """Add how many notices wait under the bell: only a page that shows it asks."""
        unseen = SimpleLazyObject(lambda: notices.unseen(person(request)))
        return super().each_context(request) | {"unseen_notices": unseen}

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        return super().index(request, dashboard.figures(person(request)) | (extra_context or {}))

    def password_change(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponseBase:
        request.current_app = self.name
        context = {**self.each_context(request), **(extra_context or {})}
        return passwords.ChangeOwn.as_view(extra_context=context)(request)
