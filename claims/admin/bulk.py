"""Acts on a set of claims: shown first, then done claim by claim through the review, and taken back the same way."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from django.contrib import messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, ngettext_lazy
from unfold.admin import ModelAdmin

from claims import review
from claims.models import Claim, Event, Stage, User
from claims.site.person import person

# More than a person looks through is no preview.
AT_MOST = 200
# A claim and the version of it that was shown.
PAIR = re.compile(r"(\d{1,18}):(\d{1,9})")


@dataclass(frozen=True)
class Act:
    """An act on many claims: which of them it concerns, what is asked, how one is done and what is said then."""

    name: str
    title: Promise
    concerns: Callable[[QuerySet[Claim]], QuerySet[Claim]]
    do: Callable[[Claim, User, int], Event]
    button: Promise
    said: Promise


def _dismiss(claim: Claim, by: User, version: int) -> Event:
    return review.dismiss(claim, by=by, version=version)


def _take_back(claim: Claim, by: User, version: int) -> Event:
    if claim.version != version:
        raise review.Overtaken(claim)
    return review.undo(claim, by=by)


DISMISS = Act(
    name="dismiss_selected",
    title=gettext_lazy("Dismiss these claims?"),
    concerns=lambda claims: claims.exclude(stage=Stage.DISMISSED),
    do=_dismiss,
    button=gettext_lazy("Dismiss all of these"),
    said=ngettext_lazy("%d claim was dismissed.", "%d claims were dismissed."),
)
TAKE_BACK = Act(
    name="take_back_selected",
    title=gettext_lazy("Take back your last decision on these claims?"),
    concerns=lambda claims: claims.filter(touched=True),
    do=_take_back,
    button=gettext_lazy("Take back all of these"),
    said=ngettext_lazy(
        "The last decision on %d claim was taken back.", "The last decisions on %d claims were taken back."
    ),
)


def preview_or_do(admin: ModelAdmin, request: HttpRequest, claims: QuerySet[Claim], act: Act) -> HttpResponse | None:
    """Show the claims that an act concerns, or, when they were shown, do it to those that nobody changed since."""
    if seen := request.POST.getlist("seen"):
        _do(request, act, {int(pair[1]): int(pair[2]) for text in seen if (pair := PAIR.fullmatch(text))})
        return None
    concerned = list(act.concerns(claims)[: AT_MOST + 1])
    if len(concerned) > AT_MOST:
        messages.error(request, _("That is more than %d claims: narrow the selection by filters first.") % AT_MOST)
        return None
    if not concerned:
        messages.info(request, _("There is nothing to do for the selected claims."))
        return None
    context = admin.admin_site.each_context(request) | {
        "title": act.title,
        "act": act,
        "claims": concerned,
        "checkbox": ACTION_CHECKBOX_NAME,
    }
    return TemplateResponse(request, "admin/claims/claim/bulk.html", context)


def _do(request: HttpRequest, act: Act, versions: dict[int, int]) -> None:
    done, refused = [], []
    for claim in Claim.objects.visible_to(person(request)).filter(pk__in=list(versions)[:AT_MOST]):
        try:
            act.do(claim, person(request), versions[claim.pk])
        except review.ReviewError as error:
            refused.append((claim, error))
        else:
            done.append(claim)
    if done:
        messages.success(request, _with_hint(act.said % len(done), done))
    for claim, why in refused[:10]:
        messages.warning(request, f"{claim}: {why}")
    if len(refused) > 10:
        more = len(refused) - 10
        messages.warning(request, ngettext("%d more was refused.", "%d more were refused.", more) % more)


def _with_hint(said: str, claims: list[Claim]) -> str:
    """Say what was done, with a link to the same claims, from where it can be taken back."""
    url = reverse("admin:claims_claim_changelist") + "?id__in=" + ",".join(str(claim.pk) for claim in claims)
    hint = _("Show them, to take it back")
    return format_html('{} <a class="underline" href="{}">{}</a>', said, url, hint)
