"""/desk/documents/<number>/archive/: copies of a document in a web archive, to take over; if that is switched on."""

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from claims import web_archive
from claims.looking_up import LookupFailed
from claims.models import Document

from .access import DeskRequest, needs, signed_in, site

REPORTERS = gettext_lazy("Your account may not add copies of documents. Ask an administrator.")


@require_http_methods(["GET", "POST"])
@signed_in
@needs("claims.add_snapshot", REPORTERS)
def find(request: DeskRequest, document: int) -> HttpResponseBase:
    """List the archive's copies of a document; take one over."""
    if not settings.LOOKUP_ARCHIVE:
        raise Http404
    original = get_object_or_404(Document.objects.visible_to(request.user).exclude(url=None), pk=document)
    if request.method == "POST":
        return take(request, original)
    page = site(request, _("Copies in the web archive")) | found_in_archive(original)
    return render(request, "desk/document_archive.html", page)


def found_in_archive(document: Document) -> dict[str, object]:
    """Return a document with the archive's copies of it, or with why they can't be told."""
    try:
        return {"document": document, "copies": web_archive.copies(document)}
    except LookupFailed as error:
        return {"document": document, "failed": str(error)}


def take(request: DeskRequest, original: Document) -> HttpResponseBase:
    try:
        snapshot = web_archive.take(original, request.POST.get("stamp", ""), by=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect("desk:document-archive", original.pk)
    messages.success(request, _("The archive's copy is being taken, as a document of its own beside the same claims."))
    return redirect("admin:claims_document_change", snapshot.document_id)
