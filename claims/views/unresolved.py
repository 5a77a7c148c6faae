"""/desk/unresolved/: names that articles cite and the registry does not know, the most cited first."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST, require_safe

from claims import keys, resolving, review, unresolved
from claims.models import Event

from .access import DeskRequest, needs, signed_in, site

ROWS = 50
PAGES = 20  # beyond these the list is narrowed by a part of the name
READERS = gettext_lazy("Your account reads what is published. Ask an administrator.")
CHECKERS = gettext_lazy("Your account may read claims but not decide them. Ask an administrator.")
# What a session has resolved and may take back, the last first.
RESOLVED = "resolved"


@require_safe
@signed_in
@needs("claims.view_draft", READERS)
def show(request: DeskRequest) -> HttpResponseBase:
    """Show a page of names."""
    part, number = request.GET.get("q", "").strip()[:200], _number(request.GET.get("page", ""))
    rows = unresolved.groups(request.user, containing=part, start=(number - 1) * ROWS, limit=ROWS + 1)
    page = {
        "names": rows[:ROWS],
        "part": part,
        "number": number,
        "following": number + 1 if len(rows) > ROWS and number < PAGES else None,
        "is_cut": len(rows) > ROWS and number == PAGES,
        "may_check": request.user.has_perm(review.CHECK),
        "may_undo": bool(request.session.get(RESOLVED)),
        "keys": keys.at_work(request.user),
    }
    return render(request, "desk/unresolved.html", site(request, _("Unresolved sources")) | page)


@require_POST
@signed_in
@needs(review.CHECK, CHECKERS)
def undo(request: DeskRequest) -> HttpResponseBase:
    """Take back what this person resolved last."""
    resolved = request.session.get(RESOLVED, [])
    if not resolved:
        messages.info(request, _("There is nothing to take back here."))
        return redirect("desk:unresolved")
    event = get_object_or_404(Event, pk=resolved[0])
    request.session[RESOLVED] = resolved[1:]
    try:
        done = resolving.take_back(event, by=request.user)
    except ValidationError as error:
        messages.warning(request, " ".join(error.messages))
    else:
        number = len(done.linked)
        said = ngettext("Taken back: %d claim is unlinked.", "Taken back: %d claims are unlinked.", number)
        messages.success(request, said % number)
        tell_left(request, done)
    return redirect("desk:unresolved")


def remember(request: DeskRequest, event: Event) -> None:
    """Let this person take a resolution back."""
    request.session[RESOLVED] = [event.pk, *request.session.get(RESOLVED, [])][:20]


def tell_left(request: DeskRequest, done: resolving.Resolution) -> None:
    """Say of claims that were left as they are why, once for each reason."""
    for why in dict.fromkeys(why for _claim, why in done.left):
        number = sum(each == why for _claim, each in done.left)
        left = ngettext("%d claim was left as it is:", "%d claims were left as they are:", number) % number
        messages.warning(request, f"{left} {why}")


def _number(text: str) -> int:
    return min(max(int(text), 1), PAGES) if text.isdecimal() and len(text) < 5 else 1
