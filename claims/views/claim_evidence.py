"""Evidence at the desk: passages of copies are added to a claim and removed, or it is stated that there is none."""

from typing import Any, cast

from django import forms
from django.db import transaction
from django.http import HttpResponseBase
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims import documents, evidence, review
from claims.models import Claim, Snapshot
from claims.review import Refused

from .access import DeskRequest, signed_in, with_claim
from .answering import answer, move_on, told, version_read
from .claim_decide import said
from .forms import NoteForm


class CopyForm(forms.Form):
    """A copy of a document that the claim offers."""

    snapshot = forms.ModelChoiceField(Snapshot.objects.none(), required=False)

    def __init__(self, claim: Claim, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = Snapshot.objects.filter(document__in=documents.offered(claim).order_by().values("pk"))
        cast("forms.ModelChoiceField[Snapshot]", self.fields["snapshot"]).queryset = offered


class PassageForm(CopyForm):
    """A passage of such a copy, in code points of its text."""

    start = forms.IntegerField(min_value=0)
    end = forms.IntegerField(min_value=0)


@require_POST
@signed_in
@with_claim
@told
def add(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Make a passage evidence: what is selected in the copy, else what is looked at."""
    form = PassageForm(claim, request.POST)
    if not form.is_valid() or not form.cleaned_data["snapshot"]:
        raise Refused(_("Select the words in the source first."))
    passage = (form.cleaned_data[name] for name in ("snapshot", "start", "end"))
    review.add_evidence(claim, *passage, by=request.user, version=version_read(request))
    claim.refresh_from_db()
    return answer(request, claim.article, claim, said=_("Kept as evidence."))


@require_POST
@signed_in
@with_claim
@told
def remove(request: DeskRequest, claim: Claim, number: int) -> HttpResponseBase:
    """Take a passage or a stated absence away from the claim."""
    row = claim.evidence.filter(pk=number).first()
    if row is None:
        raise Refused(_("This evidence is not there any more."))
    review.remove_evidence(row, by=request.user, version=version_read(request))
    claim.refresh_from_db()
    return answer(request, claim.article, claim, said=_("Evidence removed."))


@require_POST
@signed_in
@with_claim
@told
def absent(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """State, with the reason, that there is no passage to show: in a copy, or wherever one could look."""
    form = CopyForm(claim, request.POST)
    copy = form.cleaned_data["snapshot"] if form.is_valid() else None
    words = request.POST.get("absence", "")
    review.state_absence(claim, words, by=request.user, version=version_read(request), snapshot=copy)
    claim.refresh_from_db()
    return answer(request, claim.article, claim, said=_("Kept: there is no passage to show."))


@require_POST
@signed_in
@with_claim
@told
@transaction.atomic
def accept(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Decide as the evidence suggests, and keep the passage that it rests on."""
    suggested, form = evidence.suggestion(claim), NoteForm(request.POST)
    if not form.is_valid():
        return answer(request, claim.article, claim, note=form, status=422)
    if suggested is None or f"{suggested.verdict} {suggested.reason}" != request.POST.get("suggested"):
        raise Refused(_("What the source suggests has changed since this page was made. Look at it again."))
    version, proof = version_read(request), suggested.evidence
    if proof and proof.pk is None:
        review.keep_found(claim, proof, by=request.user, version=version)
        claim.refresh_from_db()
        version = claim.version
    note, url = form.note()
    found = {"reason": suggested.reason, "explanation": note or suggested.sentence, "url": url}
    review.decide(claim, suggested.verdict, by=request.user, version=version, **found)
    return move_on(request, claim, said=said(claim))
