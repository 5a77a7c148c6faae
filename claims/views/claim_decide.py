"""Deciding a claim: each act is saved, and the answer is the next claim."""

from django.http import HttpResponseBase
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims import presenting, review
from claims.models import Claim, Stage, Verdict
from claims.review import Overtaken

from .access import DeskRequest, signed_in, with_claim
from .answering import answer, move_on, told, version_read
from .board import claim_named
from .forms import DecisionForm, NoteForm


@require_POST
@signed_in
@with_claim
@told
def decide(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Give the verdict that was asked for."""
    form = DecisionForm(request.POST)
    if not form.is_valid():
        return answer(request, claim.article, claim, note=form, status=422)
    verdict, note, url = Verdict(form.cleaned_data["verdict"]), *form.note()
    reason = claim.reason if claim.verdict == verdict else ""
    with_note = {"reason": reason, "explanation": note, "url": url}
    try:
        review.decide(claim, verdict, by=request.user, version=version_read(request), **with_note)
    except Overtaken as error:
        _unless_done(error, claim, verdict=verdict, explanation=note, checked_url=url, checked_by=request.user)
    return move_on(request, claim, said=said(claim))


@require_POST
@signed_in
@with_claim
@told
def dismiss(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Say that this is not a claim."""
    form = NoteForm(request.POST)
    if not form.is_valid():
        return answer(request, claim.article, claim, note=form, status=422)
    note, url = form.note()
    try:
        review.dismiss(claim, by=request.user, version=version_read(request), explanation=note, url=url)
    except Overtaken as error:
        _unless_done(error, claim, stage=Stage.DISMISSED, explanation=note, checked_url=url)
    return move_on(request, claim, said=said(claim))


@require_POST
@signed_in
@with_claim
@told
def put_off(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Move the claim to the end of one's own queue."""
    review.put_off(claim, by=request.user)
    return move_on(request, claim, said=_("“%(claim)s”: later.") % {"claim": presenting.figure(claim)})


@require_POST
@signed_in
@with_claim
@told
def reopen(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Take the claim back to the candidates; it stays on the page."""
    review.reopen(claim, by=request.user, version=version_read(request))
    return answer(request, claim.article, claim, said=said(claim), changed=claim)


@require_POST
@signed_in
@with_claim
@told
def explain(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Add a reason or a note to a decision that was taken before; the claim on the page stays."""
    changes = {"reason": request.POST["reason"]} if "reason" in request.POST else {}
    if "explanation" in request.POST:
        form = NoteForm(request.POST)
        if not form.is_valid():
            return answer(request, claim.article, claim, note=form, status=422)
        changes["explanation"], changes["checked_url"] = form.note()
    if any(getattr(claim, name) != value for name, value in changes.items()):  # a digit pressed twice is one act
        review.explain(claim, by=request.user, version=version_read(request), **changes)
    current = claim_named(request.POST.get("current", ""), claim.article)
    return answer(request, claim.article, current, said=said(claim), card_stays=current != claim)


def said(claim: Claim) -> str:
    """Return in words where a claim stands now: “467 km²/month”: verified, exact."""
    stand = [claim.get_verdict_display() or claim.get_stage_display(), claim.get_reason_display()]
    if claim.stage == Stage.CONFIRMED:
        stand.append(claim.get_stage_display())
    elif claim.stage == Stage.ASSIGNED:
        stand = [_("something else than %(name)s found, given back") % {"name": claim.assignee}]
    words = ", ".join(str(each) for each in stand if each)
    return _("“%(claim)s”: %(words)s.") % {"claim": presenting.figure(claim), "words": words}


def _unless_done(error: Overtaken, claim: Claim, **asked: object) -> None:
    """Pass over a decision that is saved already: of a request sent again, because its answer never arrived."""
    if any(getattr(error.claim, name) != value for name, value in asked.items()):
        raise error
    claim.refresh_from_db()
