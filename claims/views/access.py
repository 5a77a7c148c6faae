"""Who gets to the desk, and to which article or claim."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.contrib import admin
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.cache import add_never_cache_headers
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django_htmx.middleware import HtmxDetails

from claims.models import Article, Claim, User, sees_drafts

P = ParamSpec("P")
Response = HttpResponseBase


class DeskRequest(HttpRequest):
    """A request of somebody who has signed in."""

    htmx: HtmxDetails
    user: User


View = Callable[Concatenate[DeskRequest, P], HttpResponseBase]


def signed_in(view: View[P]) -> View[P]:
    """Let in who may read articles; others sign in first, or are told why they may not.

    A part of the page gets 401 in words: a sign-in page has no place inside another page.
    """

    @wraps(view)
    def guarded(request: DeskRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if not admin.site.has_permission(request):
            return _sign_in(request)
        if not request.user.has_perm("claims.view_article"):
            return denied(request, _("Your account may not read articles. Ask an administrator."))
        response = view(request, *args, **kwargs)
        add_never_cache_headers(response)
        return response

    return guarded


def needs(permission: str, why: str | Promise) -> Callable[[View[P]], View[P]]:
    """Let in who has the permission; others are told why not."""

    def decorate(view: View[P]) -> View[P]:
        @wraps(view)
        def guarded(request: DeskRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            return view(request, *args, **kwargs) if request.user.has_perm(permission) else denied(request, str(why))

        return guarded

    return decorate


def _sign_in(request: DeskRequest) -> HttpResponseBase:
    if request.htmx:
        return HttpResponse(
            _("You are signed out, nothing was saved. Sign in in another window, then do this again."),
            status=401,
            content_type="text/plain; charset=utf-8",
        )
    return redirect_to_login(request.get_full_path(), reverse("admin:login"))


def _reader(request: DeskRequest, article: int) -> HttpResponseBase:
    if request.method == "GET" and not request.htmx:
        return redirect("desk:sheet", article)
    return denied(request, _("Your account reads what is published. Ask an administrator."))


def denied(request: DeskRequest, why: str) -> HttpResponse:
    """Return the page that says why somebody may not do this."""
    if request.htmx:
        return HttpResponse(why, status=403, content_type="text/plain; charset=utf-8")
    return render(request, "desk/denied.html", site(request, _("Not permitted")) | {"why": why}, status=403)


def site(request: HttpRequest, title: str) -> dict[str, object]:
    """Return what the frame of a page shows: navigation, user, title; the same as in the admin."""
    return {**admin.site.each_context(request), "title": title}


def with_record(
    view: Callable[Concatenate[DeskRequest, Article, P], HttpResponseBase],
) -> Callable[..., HttpResponseBase]:
    """Give the view the article whose number is in the address; readers see of it what is published."""

    @wraps(view)
    def loaded(request: DeskRequest, article: int, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        found = get_object_or_404(Article.objects.visible_to(request.user), pk=article)
        return view(request, found, *args, **kwargs)

    return loaded


def with_article(
    view: Callable[Concatenate[DeskRequest, Article, P], HttpResponseBase],
) -> Callable[..., HttpResponseBase]:
    """Give the view the article whose number is in the address, with its facts and facts left.

    Readers have no part in the work on it: they are sent to its source sheet.
    """

    @wraps(view)
    def loaded(request: DeskRequest, article: int, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        found = get_object_or_404(Article.objects.visible_to(request.user).with_facts_left(), pk=article)
        return view(request, found, *args, **kwargs) if sees_drafts(request.user) else _reader(request, found.pk)

    return loaded


def with_claim(
    view: Callable[Concatenate[DeskRequest, Claim, P], HttpResponseBase],
) -> Callable[..., HttpResponseBase]:
    """Give the view the claim whose number is in the address; readers are sent to the source sheet."""

    @wraps(view)
    def loaded(request: DeskRequest, claim: int, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        claims = Claim.objects.visible_to(request.user).select_related("article", "checked_by")
        found = get_object_or_404(claims, pk=claim)
        if sees_drafts(request.user):
            return view(request, found, *args, **kwargs)
        return _reader(request, found.article_id)

    return loaded
