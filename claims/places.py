"""Where in a document a passage of its text stands, in words."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _

Place = Sequence[Any]  # start, end, kind, label, as claims.capturing writes them down


def place(places: Sequence[Place], text: str, at: int) -> str:
    """Return where an offset of a snapshot's text stands: "page 3", "sheet “Data”, row 7"; empty when unknown."""
    number = bisect_right(places, at, key=lambda place: place[0]) - 1
    if number < 0:
        return ""
    start, _end, kind, label = places[number]
    if kind == "page":
        return _("page %(number)s") % {"number": label}
    row = text.count("\n", start, at) + 1
    if kind == "sheet":
        return _("sheet “%(sheet)s”, row %(row)d") % {"sheet": label, "row": row}
    return _("row %(row)d") % {"row": row}
