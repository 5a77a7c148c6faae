"""Who is to check a claim: taking it, assigning it, handing it over, giving it back."""

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpResponseBase
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from claims import presenting, review
from claims.models import Claim, User

from .access import DeskRequest, signed_in, with_claim
from .answering import answer, told, version_read
from .forms import PersonForm


@require_POST
@signed_in
@with_claim
@told
def take(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Assign the claim to oneself; it stays on the page."""
    review.take(claim, by=request.user, version=version_read(request))
    return answer(request, claim.article, claim, said=said(claim, _("yours")))


@require_safe
@signed_in
@with_claim
@told
def people(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Return the card with the list of those who may check the claim."""
    return answer(request, claim.article, claim, people=checkers())


@require_POST
@signed_in
@with_claim
@told
def assign(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Assign the claim to somebody, or hand it over."""
    form = PersonForm(checkers(), request.POST)
    if not form.is_valid():
        raise ValidationError(_("Choose somebody who may check claims."))
    person = form.cleaned_data["person"]
    review.assign(claim, person, by=request.user, version=version_read(request))
    return answer(request, claim.article, claim, said=said(claim, _("assigned to %(name)s") % {"name": person}))


@require_POST
@signed_in
@with_claim
@told
def release(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Give the claim back to the candidates."""
    review.release(claim, by=request.user, version=version_read(request))
    return answer(request, claim.article, claim, said=said(claim, _("nobody’s any more")))


def checkers() -> QuerySet[User]:
    """Return those who may check claims."""
    return User.objects.with_perm(review.CHECK).order_by("username")


def said(claim: Claim, words: str) -> str:
    """Return in words what became of a claim: “467 km²/month”: yours."""
    return _("“%(claim)s”: %(words)s.") % {"claim": presenting.figure(claim), "words": words}
