"""/shared/<token>/: what a share link shows to people without an account, and their answers."""

from collections import defaultdict
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.cache import add_never_cache_headers
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe
from rest_framework.throttling import AnonRateThrottle

from claims import sharing
from claims.models import AnswerKind, ShareAnswer, ShareLink, ShareState

from .article_sheet import rows_of
from .forms import AnswerForm
from .marking import marked_up, marks

P = ParamSpec("P")

CLOSED: dict[ShareState, Promise] = {
    ShareState.EXPIRED: _("This link was open until a day that is past."),
    ShareState.REVOKED: _("Whoever gave you this link has closed it."),
}
UNKNOWN = _("There is no such link. Was it copied whole?")
TOO_MANY = _("Too many requests came from your network. Try again in a minute.")


class Throttle(AnonRateThrottle):
    """So that nobody tries out tokens; those who have signed in are not held up."""

    scope = "shared"
    rate = "60/min"


def opened(
    view: Callable[Concatenate[HttpRequest, ShareLink, P], HttpResponseBase],
) -> Callable[..., HttpResponseBase]:
    """Give the view the link of the token in the address; one that does not open is told in words.

    No answer is kept by browsers or indexed, and no other site that it leads to learns of the link.
    """

    @wraps(view)
    def guarded(request: HttpRequest, token: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        response = _answer(request, token, *args, **kwargs)
        add_never_cache_headers(response)
        response["X-Robots-Tag"] = "noindex, nofollow, noarchive"
        response["Referrer-Policy"] = "same-origin"  # with none at all, browsers give forms no origin either
        return response

    def _answer(request: HttpRequest, token: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if not Throttle().allow_request(request, view):  # type: ignore[arg-type]  # a request of Django's has all it asks
            return closed(request, TOO_MANY, status=429)
        link = sharing.find(token)
        if link is None:
            return closed(request, UNKNOWN, status=404)
        if words := CLOSED.get(link.state):
            return closed(request, words, status=410)
        return view(request, link, *args, **kwargs)

    return guarded


def closed(request: HttpRequest, words: Promise, *, status: int) -> HttpResponse:
    """Return the page of a link that does not open."""
    return render(request, "shared/closed.html", {"words": words}, status=status)


@require_safe
@opened
def show(request: HttpRequest, link: ShareLink) -> HttpResponseBase:
    return page(request, link)


@require_POST
@opened
def answer(request: HttpRequest, link: ShareLink) -> HttpResponseBase:
    """Record an answer, and show the page again."""
    form = AnswerForm(request.POST)
    if not form.is_valid():
        return page(
            request, link, told=" ".join(str(error) for errors in form.errors.values() for error in errors), status=422
        )
    claim = get_object_or_404(sharing.claims_of(link), pk=form.cleaned_data["claim"])
    try:
        sharing.answer(link, claim, AnswerKind(form.cleaned_data["kind"]), text=form.cleaned_data["text"])
    except ValidationError as error:
        return page(request, link, told=" ".join(error.messages), status=422)
    except PermissionDenied:
        return page(request, link, told=_("This link shows, and takes no answers."), status=403)
    return redirect(f"{request.path.removesuffix('answer/')}#claim-{claim.pk}")


def page(request: HttpRequest, link: ShareLink, *, told: str | Promise = "", status: int = 200) -> HttpResponse:
    """Return the article with its claims, or the one claim, and what was answered through this link."""
    claims = sharing.claims_of(link)
    given: dict[int, list[ShareAnswer]] = defaultdict(list)
    for each in link.answers.select_related("event__free_text").order_by("id"):
        given[each.claim_id].append(each)
    shown = {
        "link": link,
        "article": link.article,
        "rows": [(row, given[row.claim.pk]) for row in rows_of(claims)],
        "text": "" if link.claim_id else marked_up(link.article.latest_revision.text, marks(claims)),
        "kinds": AnswerKind.choices,
        "told": told,
    }
    return render(request, "shared/page.html", shown, status=status)
