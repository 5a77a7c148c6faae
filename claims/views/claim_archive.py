"""/desk/claim/<claim>/archive/<document>/: copies of a dead link in a web archive, beside a claim; if that is on."""

from django.conf import settings
from django.http import Http404, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_http_methods

from claims import documents, web_archive
from claims.models import Claim, Document

from .access import DeskRequest, needs, signed_in, with_claim
from .answering import told
from .claim_source import renewed
from .document_archive import REPORTERS, found_in_archive


@require_http_methods(["GET", "POST"])
@signed_in
@with_claim
@needs("claims.add_snapshot", REPORTERS)
@told
def find(request: DeskRequest, claim: Claim, document: int) -> HttpResponseBase:
    """List the archive's copies of a document in the pane of the source; take one over."""
    if not settings.LOOKUP_ARCHIVE:
        raise Http404
    original = get_object_or_404(Document.objects.visible_to(request.user).exclude(url=None), pk=document)
    if request.method == "POST":
        return take(request, claim, original)
    return render(request, "desk/archived.html", {"claim": claim, **found_in_archive(original)})


def take(request: DeskRequest, claim: Claim, original: Document) -> HttpResponseBase:
    """Queue the copy that was chosen, and show the pane with its document, which stands beside the claim."""
    copy = web_archive.take(original, request.POST.get("stamp", ""), by=request.user).document
    documents.put_beside(claim, copy, by=request.user)
    return renewed(request, claim, document=str(copy.pk))
