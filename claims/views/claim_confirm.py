"""What comes after a verdict: confirming it, publishing it."""

from django.http import HttpResponseBase
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims import presenting, review
from claims.models import Claim

from .access import DeskRequest, signed_in, with_claim
from .answering import answer, move_on, told, version_read


@require_POST
@signed_in
@with_claim
@told
def confirm(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Confirm the verdict that somebody else gave, and go on."""
    review.confirm(claim, by=request.user, version=version_read(request))
    return move_on(request, claim, said=said(claim))


@require_POST
@signed_in
@with_claim
@told
def publish(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Publish the claim with its verdict; it stays on the page."""
    review.publish(claim, by=request.user, version=version_read(request))
    return answer(request, claim.article, claim, said=said(claim), changed=claim)


def said(claim: Claim) -> str:
    """Return in words how far a claim has come: “467 km²/month”: published."""
    return _("“%(claim)s”: %(words)s.") % {"claim": presenting.figure(claim), "words": claim.get_stage_display()}
