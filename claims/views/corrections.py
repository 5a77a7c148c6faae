"""/corrections/: what was wrong in what was published, and what is right now; each correction with its own address."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, NamedTuple, ParamSpec, cast

from django.conf import settings
from django.contrib import admin
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from claims import corrections, presenting
from claims.models import Claim, Correction, User

from .json_ld import claim_review
from .marking import state
from .pages import page_of

P = ParamSpec("P")


class Told(NamedTuple):
    """A correction as the pages tell it."""

    correction: Correction
    figure: str
    state: str


def readable(
    view: Callable[Concatenate[HttpRequest, P], HttpResponseBase],
) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """Let in the public, where the setting says so; else who has signed in and may read articles."""

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if not (settings.PUBLIC_CORRECTIONS or reader(request)):
            return redirect_to_login(request.get_full_path(), reverse("admin:login"))
        response = view(request, *args, **kwargs)
        patch_cache_control(
            response, **({"public": True, "max_age": 60} if not reader(request) else {"private": True})
        )
        return response

    return require_safe(guarded)


def reader(request: HttpRequest) -> User | None:
    """Return who has signed in and may read articles, None for the public."""
    user = request.user
    known = isinstance(user, User) and admin.site.has_permission(request) and user.has_perm("claims.view_article")
    return user if known and isinstance(user, User) else None


@readable
def show(request: HttpRequest) -> HttpResponseBase:
    """Show the list, newest first; of one article, when the address names it by `article`."""
    rows, article = corrections.listed(reader(request)), request.GET.get("article", "")
    if article.isdecimal() and len(article) < 19:
        rows = rows.filter(claim__article=int(article))
    page = page_of(rows, request)
    context = {"rows": [told(each) for each in page.rows], "page": page, "article": article, "user": reader(request)}
    return render(request, "corrections/list.html", context)


@readable
def one(request: HttpRequest, number: int) -> HttpResponseBase:
    """Show one correction; of one whose article was erased, that it was there."""
    found = corrections.listed(reader(request)).filter(pk=number).first()
    if found is None and corrections.is_erased(number):
        return render(request, "corrections/erased.html", {"user": reader(request)}, status=410)
    if found is None:
        raise Http404
    described = claim_review(found, request.build_absolute_uri(reverse("correction", args=[found.pk])))
    context = {"row": told(found), "described": described, "user": reader(request)}
    return render(request, "corrections/one.html", context)


def told(correction: Correction) -> Told:
    claim = cast(Claim, correction.claim)  # one without is erased, and not listed
    return Told(correction, presenting.figure(claim), state(claim.stage, claim.verdict))
