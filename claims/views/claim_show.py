"""/desk/claim/<claim>/: one claim, beside its article."""

from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_safe

from claims import presence, presenting
from claims.models import Claim

from .access import DeskRequest, signed_in, with_claim
from .answering import answer


@require_safe
@signed_in
@with_claim
def show(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    if not request.htmx:
        return redirect(f"{reverse('desk:article', args=[claim.article_id])}?claim={claim.pk}")
    presence.open_claim(claim, by=request.user)
    return answer(request, claim.article, claim, said=presenting.summary(claim))


@require_safe
@signed_in
@with_claim
def reading(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Return a claim that was added by hand once the engine has read its words; nothing before that."""
    extraction = claim.readings.order_by("-id").first()
    if extraction and extraction.is_open:
        return HttpResponse(status=204)
    return answer(request, claim.article, claim, said=presenting.summary(claim), changed=claim, with_text=True)
