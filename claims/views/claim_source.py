"""/desk/claim/<claim>/source/: the pane of the source beside a claim."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from claims import alerts
from claims.models import Claim

from .access import DeskRequest, needs, signed_in, with_claim
from .source_pane import pane


@require_safe
@signed_in
@with_claim
def show(request: DeskRequest, claim: Claim) -> HttpResponse:
    asked = {name: request.GET.get(name, "") for name in ("document", "passage")}
    return render(request, "desk/source.html", pane(claim, request.user, **asked))


@require_POST
@signed_in
@with_claim
@needs("claims.change_alert", _("Your account may not put alerts aside. Ask an administrator."))
def seen(request: DeskRequest, claim: Claim) -> HttpResponse:
    """Note that somebody has seen what became of the claim's figure in its source."""
    alerts.see(alerts.alerts_of(claim), by=request.user)
    return renewed(request, claim)


def renewed(request: DeskRequest, claim: Claim, *, document: str = "") -> HttpResponse:
    """Return the pane after an act. The page sends acts by itself: the answer says what it replaces."""
    response = render(request, "desk/source.html", pane(claim, request.user, document=document))
    response.headers["HX-Retarget"], response.headers["HX-Reswap"] = "#source", "innerHTML"
    return response
