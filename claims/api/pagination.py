"""Pages by key: each continues after the last row of the one before, at the same cost however deep."""

import re

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.pagination import Cursor, CursorPagination
from rest_framework.request import Request
from rest_framework.views import APIView

_ID = re.compile(r"[0-9]{1,18}")


class KeysetPagination(CursorPagination):
    """Pages in the order of ids, or of the view's `ordering`; there is no count and no page number."""

    page_size = 50
    max_page_size = 200
    page_size_query_param = "limit"
    page_size_query_description = "How many rows a page has, at most 200."
    cursor_query_description = "Where the page begins: take it from `next` or `previous`."

    def get_ordering(self, request: Request, queryset: QuerySet, view: APIView) -> tuple[str]:
        return (getattr(view, "ordering", "id"),)

    def decode_cursor(self, request: Request) -> Cursor | None:
        """Read the cursor. Raises ValidationError for one that this API did not make."""
        try:
            cursor = super().decode_cursor(request)
        except NotFound:
            cursor = Cursor(0, False, -1)
        if cursor and cursor.position is not None and not _ID.fullmatch(str(cursor.position)):
            raise ValidationError({"cursor": _("This cursor is not one of ours: take it from “next” or “previous”.")})
        return cursor
