"""/snapshots/<snapshot>/: a kept copy, as plain text on a page of ours or as a file to keep; never as live HTML."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from claims import blobs, capture, places
from claims.models import Snapshot

from .access import DeskRequest, needs, signed_in, site

CHARACTERS = 150_000  # of text on a page
MAY = needs("claims.view_snapshot", gettext_lazy("Your account may not see copies of documents."))


class Line(NamedTuple):
    """One line of a copy: its anchor, its words, and the place that begins with it."""

    at: int
    text: str
    place: str


@require_safe
@signed_in
@MAY
def text(request: DeskRequest, snapshot: int) -> HttpResponse:
    """Show the part of the text in which the offset `at` is; its line has the anchor `at-<offset>`.

    A copy that is the same as one before it has no text of its own: that one's is shown.
    """
    copies = Snapshot.objects.visible_to(request.user).select_related("document__source", "requested_by")
    copy = get_object_or_404(copies.exclude(taken_at=None), pk=snapshot)
    asked = request.GET.get("at", "")
    at = int(asked) if asked.isdecimal() and len(asked) < 9 else 0
    copy.text, copy.places = capture.text_of(copy)
    first, last = _part(copy.text, at)
    shown = {"copy": copy, "lines": list(_lines(copy, first, last, at))}
    turns = {"before": first - 1 if first else None, "after": last + 1 if last < len(copy.text) else None}
    return render(request, "desk/copy.html", site(request, _("Copy of a document")) | shown | turns)


@require_safe
@signed_in
@MAY
def file(request: DeskRequest, snapshot: int) -> HttpResponse:
    """Give the bytes as they were, as a file that the browser keeps and does not open."""
    copies = Snapshot.objects.visible_to(request.user).defer("text", "places").exclude(file="")
    return attachment(get_object_or_404(copies, pk=snapshot))


def attachment(copy: Snapshot) -> HttpResponse:
    """Return a copy's bytes, if they are still those that were kept, as a download that no browser shows."""
    try:
        response = HttpResponse(blobs.fetch(copy), content_type="application/octet-stream")
    except blobs.Spoilt:
        return HttpResponse(_("The file of this copy is missing or was changed. Tell an administrator."), status=410)
    response.headers["Content-Disposition"] = content_disposition_header(True, copy.file_name or copy.sha256)
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def _part(text: str, at: int) -> tuple[int, int]:
    """Return the part of a text that has an offset: whole lines, and about so many characters."""
    ends = {text.find("\n", end) + 1 for end in range(CHARACTERS, len(text), CHARACTERS)}
    starts = sorted({0, *ends})
    number = bisect_right(starts, at)
    return starts[number - 1], starts[number] - 1 if number < len(starts) else len(text)


def _lines(copy: Snapshot, first: int, last: int, wanted: int) -> Iterator[Line]:
    begins = {start for start, *_rest in copy.places}
    at = first
    for line in copy.text[first:last].split("\n"):
        place = places.place(copy.places, copy.text, at) if at in begins else ""
        if line:
            yield Line(wanted if at <= wanted <= at + len(line) else at, line, place)
        at += len(line) + 1
