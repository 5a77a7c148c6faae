"""What colleagues say to each other about a claim."""

from django.core.exceptions import ValidationError
from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims import review
from claims.models import Claim

from .access import DeskRequest, signed_in, with_claim
from .answering import answer, told
from .forms import ReasonForm


@require_POST
@signed_in
@with_claim
@told
def comment(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Say something about the claim to colleagues."""
    review.comment(claim, request.POST.get("comment", ""), by=request.user)
    return answer(request, claim.article, claim, said=_("Comment saved."))


@require_POST
@signed_in
@with_claim
@told
def redact(request: DeskRequest, claim: Claim, comment: int) -> HttpResponseBase:
    """Take the words of a comment out of the record."""
    spoken = get_object_or_404(claim.comments, pk=comment)
    form = ReasonForm(request.POST)
    if not form.is_valid():
        raise ValidationError(_("Say why: the reason stays in the log."))
    review.redact(spoken, by=request.user, reason=form.cleaned_data["reason"])
    return answer(request, claim.article, claim, said=_("Comment redacted."))
