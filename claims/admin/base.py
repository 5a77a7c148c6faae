"""What all lists of the admin share: how they count, page and link."""

from typing import Any, cast

from django.contrib import messages
from django.contrib.admin import ShowFacets
from django.contrib.admin.views.main import ORDER_VAR
from django.core.paginator import Paginator
from django.db.models import Model, QuerySet, URLField
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from unfold.admin import ModelAdmin
from unfold.views import ChangeList as BaseChangeList

from claims.models import Subject, as_lister
from claims.site.person import person

COUNTED = 10_000


class CappedPaginator(Paginator):
    """Counts the first rows only: a list is narrowed by filters, not by paging through a million rows."""

    counted = COUNTED
    template_name = "admin/pagination_capped.html"

    @cached_property
    def count(self) -> int:
        # In no order, and without what the list shows: any rows will do, and nothing is worked out for them.
        return cast(QuerySet, self.object_list).order_by().values("pk")[: self.counted].count()

    @property
    def is_capped(self) -> bool:
        """Whether there may be more rows than are counted."""
        return self.count == self.counted


class ChangeList(BaseChangeList):
    def get_ordering(self, request: HttpRequest, queryset: QuerySet) -> list[Any]:
        """Sort as was asked, but no list that is too long to count: few of its columns have an index."""
        if self.params.get(ORDER_VAR):
            paginator = self.model_admin.get_paginator(request, queryset, self.list_per_page)
            if paginator.is_capped:
                del self.params[ORDER_VAR]
                said = _("A list of %d rows or more can’t be sorted: narrow it by filters first.")
                messages.info(request, said % paginator.counted)
        return super().get_ordering(request, queryset)

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        if not (self.has_active_filters or self.query) or self.paginator.is_capped:
            # Nothing was left out, or nobody counted how much: the header then says no number of results.
            self.full_result_count = self.result_count


class Admin(ModelAdmin):
    """A list that costs the same number of queries whatever its length."""

    paginator = CappedPaginator
    show_full_result_count = False
    list_per_page = 50
    list_filter_submit = True
    list_max_show_all = 0
    show_facets = ShowFacets.NEVER  # a facet counts the whole table
    formfield_overrides = {URLField: {"assume_scheme": "https"}}
    logged_as: Subject | None = None

    def get_queryset(self, request: HttpRequest) -> Any:
        """Leave out what this person does not see, in a table that has anything to hide."""
        rows = super().get_queryset(request)
        return rows.visible_to(as_lister(person(request))) if hasattr(rows, "visible_to") else rows

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Show the events of a subject of the log; of other tables, what was done in the admin."""
        if self.logged_as is None:
            return super().history_view(request, object_id, extra_context)
        query = urlencode({"subject_type": self.logged_as, "subject_id": object_id})
        return redirect(reverse("admin:claims_event_changelist") + f"?{query}")

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return ChangeList


class ReadOnlyAdmin(Admin):
    """A table that nobody changes here: what is in it is written elsewhere, through one door."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> TemplateResponse:
        context["show_history"] = self.logged_as is not None
        return super().render_change_form(request, context, *args, **kwargs)


def link(url_name: str, text: object, *args: object, query: str = "") -> SafeString:
    """Return a link to a page of the site, by the name of its address."""
    url = reverse(url_name, args=args) + query
    return format_html('<a class="text-primary-600 dark:text-primary-500" href="{}">{}</a>', url, text)
