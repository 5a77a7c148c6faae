"""/desk/claim/<claim>/history/: who did what to a claim, with before and after."""

from django.http import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from claims.history import of
from claims.models import Claim

from .access import DeskRequest, signed_in, with_claim


@require_safe
@signed_in
@with_claim
def history(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    return render(request, "desk/history.html", {"acts": of(claim, seen_by=request.user)})
