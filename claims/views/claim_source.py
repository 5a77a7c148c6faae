"""/desk/claim/<claim>/source/: the pane of the source beside a claim."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from claims.models import Claim

from .access import DeskRequest, signed_in, with_claim
from .source_pane import pane


@require_safe
@signed_in
@with_claim
def show(request: DeskRequest, claim: Claim) -> HttpResponse:
    asked = {name: request.GET.get(name, "") for name in ("document", "passage")}
    return render(request, "desk/source.html", pane(claim, request.user, **asked))
