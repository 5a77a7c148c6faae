"""Lists that are shown page by page, the newest first: each page begins below the last row of the one before."""

from typing import Generic, NamedTuple, TypeVar

from django.db.models import Model, QuerySet
from django.http import HttpRequest

SIZE = 50

Row = TypeVar("Row", bound=Model)


class Page(NamedTuple, Generic[Row]):
    """One page, and the number below which the next one begins."""

    rows: list[Row]
    before: int | None


def page_of(rows: QuerySet[Row], request: HttpRequest) -> Page[Row]:
    """Return the page that the request asks for by `before`; the rows are numbered, and ordered by falling number."""
    asked = request.GET.get("before", "")
    if asked.isdecimal() and len(asked) < 19:
        rows = rows.filter(pk__lt=int(asked))
    found = list(rows[: SIZE + 1])
    return Page(found[:SIZE], found[SIZE - 1].pk if len(found) > SIZE else None)
