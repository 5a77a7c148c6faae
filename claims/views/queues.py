"""/desk/queues/<name>/: claims of all articles that wait for somebody, by what they wait for."""

from typing import Any, NamedTuple

from django.contrib import messages
from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from claims import keys, presenting, queues, review
from claims.models import Claim, User, as_lister
from claims.queues import COUNTED, PAGE, QUEUES, Place
from claims.review import ReviewError
from claims.rule_words import alarm_words

from .access import DeskRequest, denied, needs, signed_in, site
from .marking import state

CHECKERS = gettext_lazy("Your account may read claims but not decide them. Ask an administrator.")


class Row(NamedTuple):
    """One claim of a list, as this person may see it."""

    claim: Claim
    figure: str
    state: str
    alarms: list[tuple[dict[str, Any], str]]  # each with its words
    with_other: str


class Tab(NamedTuple):
    """One queue with how many claims it has, in words."""

    name: str
    label: str
    claims: str


@require_safe
@signed_in
@needs(review.CHECK, CHECKERS)
def queue(request: DeskRequest, name: str = "mine") -> HttpResponseBase:
    """Show a page of a queue, the most pressing claims first."""
    if name not in QUEUES:
        return redirect("desk:queue", "mine")
    lister = as_lister(request.user)
    claims = queues.page(name, lister, after=queues.place(request.GET.get("after", "")))
    rows = [row(claim, request.user) for claim in claims[:PAGE]]
    page = {
        "name": name,
        "tabs": [Tab(each, str(QUEUES[each].label), _count(n)) for each, n in queues.counts(lister).items()],
        "rows": rows,
        "empty": QUEUES[name].empty,
        "after": str(Place(rows[-1].claim.priority, rows[-1].claim.pk)) if len(claims) > PAGE else "",
        "keys": keys.at_work(request.user),
    }
    return render(request, "desk/queues.html", site(request, str(QUEUES[name].label)) | page)


@require_POST
@signed_in
def take(request: DeskRequest, name: str, claim: int) -> HttpResponseBase:
    """Assign a claim of the list to oneself, and show the list again."""
    found = get_object_or_404(Claim.objects.visible_to(request.user).select_related("article"), pk=claim)
    if not request.user.has_perm(review.CHECK):
        return denied(request, str(CHECKERS))
    version = request.POST.get("version", "")
    try:
        review.take(found, by=request.user, version=int(version) if version.isdecimal() else 0)
    except ReviewError as error:
        messages.error(request, f"{presenting.figure(found)}: {error}")
    else:
        messages.success(request, _("“%(claim)s” is yours.") % {"claim": presenting.figure(found)})
    return redirect("desk:queue", name if name in QUEUES else "mine")


def row(claim: Claim, user: User) -> Row:
    seen = review.as_seen_by(claim, user)
    lease = getattr(claim, "lease", None)
    is_open = lease and lease.until > timezone.now() and lease.user_id != user.pk
    return Row(
        seen,
        presenting.summary(claim),
        state(seen.stage, seen.verdict),
        [(alarm, alarm_words(alarm["code"])) for alarm in claim.alarms],
        lease.user.get_username() if lease and is_open else "",
    )


def _count(number: int) -> str:
    return f"{presenting.number(str(COUNTED))}+" if number > COUNTED else presenting.number(str(number))
