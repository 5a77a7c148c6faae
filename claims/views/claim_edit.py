"""Editing what the engine read: the quantity and the period."""

from copy import copy

from django.core.exceptions import ValidationError
from django.http import HttpResponseBase
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from claims import presenting, review
from claims.models import Claim
from claims.review import Overtaken

from .access import DeskRequest, signed_in, with_claim
from .answering import answer, told, version_read
from .forms import QuantityForm


@require_http_methods(["GET", "POST"])
@signed_in
@with_claim
@told
def edit(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    if request.method == "POST" and version_read(request) != claim.version:
        raise Overtaken(claim)  # what was typed makes sense beside the claim as it was read
    form = QuantityForm(request.POST or None, instance=copy(claim))
    if request.method == "POST" and form.is_valid():
        try:
            return save(request, claim, form)
        except ValidationError as error:
            form.add_error(None, error)
    return answer(request, claim.article, claim, quantity=form, status=422 if form.errors else 200)


def save(request: DeskRequest, claim: Claim, form: QuantityForm) -> HttpResponseBase:
    """Write what changed; nothing is written where nothing did."""
    version = version_read(request)
    if changes := form.changes():
        review.edit(claim, by=request.user, version=version, **changes)
    claim.refresh_from_db()
    said = _("Saved: %(claim)s.") % {"claim": presenting.summary(claim)}
    return answer(request, claim.article, claim, said=said, changed=claim)
