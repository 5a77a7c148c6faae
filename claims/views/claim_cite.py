"""Saying whom a claim cites: linking its citations to sources, adding and removing them."""

from typing import Any

from django.core.exceptions import ValidationError
from django.forms import Form
from django.http import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from claims import review, sources
from claims.models import Citation, Claim, Source

from .access import DeskRequest, signed_in, with_claim
from .answering import answer, told, version_read
from .forms import CitationForm, CreateForm, PickForm
from .picking import found


@require_safe
@signed_in
@with_claim
@told
def picker(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Return the card with the search for a source open, for one citation or for a new one."""
    citation = checked(CitationForm(claim, request.GET))["citation"]
    return answer(request, claim.article, claim, picking=found(citation.text if citation else ""), citation=citation)


@require_safe
@signed_in
@with_claim
def search(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Return the sources that go by the words typed so far."""
    return render(request, "desk/found.html", {"claim": claim, "picking": found(request.GET.get("term", ""))})


@require_POST
@signed_in
@with_claim
@told
def link(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Link a citation to the source that was picked; without a citation, add one."""
    picked = checked(PickForm(claim, request.POST))
    return save(request, claim, picked["citation"], picked["source"])


@require_POST
@signed_in
@with_claim
@told
def create(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Add a source to the registry and link the citation to it."""
    asked = checked(CreateForm(claim, request.POST))
    source = sources.create(name=asked["name"], kind=asked["kind"], by=request.user)
    return save(request, claim, asked["citation"], source)


def save(request: DeskRequest, claim: Claim, citation: Citation | None, source: Source) -> HttpResponseBase:
    version = version_read(request)
    if citation:
        review.link(citation, source, by=request.user, version=version)
    else:
        review.cite(claim, source, by=request.user, version=version)
    claim.refresh_from_db()
    return answer(request, claim.article, claim, said=_("Linked to %(source)s.") % {"source": source})


@require_POST
@signed_in
@with_claim
@told
def uncite(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Remove a citation that the article does not make."""
    if citation := checked(CitationForm(claim, request.POST))["citation"]:
        review.uncite(citation, by=request.user, version=version_read(request))
    claim.refresh_from_db()
    return answer(request, claim.article, claim, said=_("Citation removed."))


def checked(form: Form) -> dict[str, Any]:
    """Return what a form holds. Raises ValidationError with all that is wrong with it."""
    if not form.is_valid():
        raise ValidationError(
            [f"{form[name].label}: {' '.join(map(str, messages))}" for name, messages in form.errors.items()]
        )
    return form.cleaned_data
