"""Correcting and retracting what was published: pages of their own, since a notice wants thought."""

from collections.abc import Callable
from copy import copy
from functools import wraps
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.forms import Form
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from claims import corrections, history, presenting, review
from claims.models import Claim, Event, Level, Stage, Subject

from .access import DeskRequest, denied, needs, signed_in, site, with_claim
from .answering import version_read
from .correction_forms import CorrectionForm, RetractionForm

MAY_NOT = _("Your account may not correct what was published. Ask an administrator.")
NOT_PUBLISHED = _("Only what is published, and was not retracted, can be corrected.")

View = Callable[[DeskRequest, Claim], HttpResponseBase]


def of_public_claims(view: View) -> Callable[..., HttpResponseBase]:
    """Let in who may correct, to claims that can be corrected."""

    @require_http_methods(["GET", "POST"])
    @signed_in
    @with_claim
    @needs(review.PUBLISH, MAY_NOT)
    @wraps(view)
    def guarded(request: DeskRequest, claim: Claim) -> HttpResponseBase:
        if Stage.CORRECTED not in review.next_stages(claim, request.user):
            return denied(request, str(NOT_PUBLISHED))
        return view(request, claim)

    return guarded


@of_public_claims
def correct(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    form = CorrectionForm(request.POST or None, instance=copy(claim))
    return _answer(request, claim, form, "desk/correct.html", lambda version: _correct(request, claim, form, version))


@of_public_claims
def retract(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    form = RetractionForm(request.POST or None)

    def act(version: int) -> Event:
        return review.retract(claim, by=request.user, version=version, wrong=form.cleaned_data["wrong"])

    return _answer(request, claim, form, "desk/retract.html", act)


def _correct(request: DeskRequest, claim: Claim, form: CorrectionForm, version: int) -> Event:
    said = {name: form.cleaned_data[name] for name in ("wrong", "right")}
    level = Level(form.cleaned_data["level"])
    return review.correct(claim, by=request.user, version=version, level=level, **said, **form.changes())


def _answer(
    request: DeskRequest, claim: Claim, form: Form | CorrectionForm, template: str, act: Callable[[int], Event]
) -> HttpResponseBase:
    """Do what the form asks; show it again with what is wrong, or with what somebody else has made of the claim."""
    if request.method == "POST" and form.is_valid():
        try:
            return _done(request, claim, act(version_read(request)))
        except review.Overtaken as error:
            return _page(request, error.claim, form, template, status=409, faster=_last_act(error.claim))
        except review.ReviewError as error:
            form.add_error(None, str(error))
        except ValidationError as error:
            form.add_error(None, error.messages)
    return _page(request, claim, form, template, status=422 if form.errors else 200)


def _page(
    request: DeskRequest, claim: Claim, form: Form | CorrectionForm, template: str, *, status: int, **more: Any
) -> HttpResponse:
    page = {"claim": claim, "form": form, "figure": presenting.figure(claim), "corrections": claim.corrections.all()}
    title = gettext("Correct a published claim") if "correct" in template else gettext("Retract a published claim")
    return render(request, template, site(request, title) | page | more, status=status)


def _last_act(claim: Claim) -> tuple[Event, str]:
    """Return what was done with the claim last, also in words."""
    events = Event.objects.filter(subject_type=Subject.CLAIM, subject_id=claim.pk).select_related("free_text")
    event = events.latest("sequence")
    return event, history.in_one_line(event)


def _done(request: DeskRequest, claim: Claim, event: Event) -> HttpResponseBase:
    correction = event.correction
    if correction.silent:
        said = gettext("Corrected, without a notice: it was a typo and nothing else.")
    elif corrections.listed(request.user).filter(pk=correction.pk).exists():
        said = gettext("Done. The notice is on the list of corrections.")
    else:
        said = gettext("Done. The notice is not listed while the article is confidential or under an embargo.")
    messages.success(request, said)
    return redirect(reverse("desk:article", args=[claim.article_id]) + f"?claim={claim.pk}")
