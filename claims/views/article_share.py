"""/desk/<article>/share/: links for people without an account, and what they answered."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from claims import presenting, sharing
from claims.models import Article, Claim, ShareAnswer

from .access import DeskRequest, needs, signed_in, site, with_article
from .forms import ShareForm

WHY = _("Your account may not share articles. Ask an editor.")
ANSWERS = 100  # the newest, that the page shows
NEW_LINK, SECONDS = "new_link", 60  # a cookie, and how long it waits to be shown


@require_http_methods(["GET", "POST"])
@signed_in
@with_article
@needs(sharing.SHARE, WHY)
def share(request: DeskRequest, article: Article) -> HttpResponseBase:
    """Show the links there are, with a form for another; one that was just made is shown once, and kept nowhere."""
    claim = claim_asked_for(request, article)
    if request.method == "GET":
        return show_once(request, article, claim)
    form = ShareForm(request.POST)
    if not form.is_valid():
        return show(request, article, form, claim, status=422)
    asked = form.cleaned_data
    _link, token = sharing.share(
        article,
        by=request.user,
        name=asked["name"],
        until=timezone.now() + timedelta(days=asked["days"]),
        claim=claim,
        may_answer=asked["may_answer"],
    )
    return made(request, token, claim)


def made(request: DeskRequest, token: str, claim: Claim | None) -> HttpResponse:
    """Return the way back to the page, which shows the link of this token.

    It travels there with the browser that asked for it: in a session it would be in the database.
    """
    response = redirect(request.path + (f"?claim={claim.pk}" if claim else ""))
    response.set_cookie(
        NEW_LINK,
        token,
        max_age=SECONDS,
        path=request.path,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )
    return response


def show_once(request: DeskRequest, article: Article, claim: Claim | None) -> HttpResponse:
    """Show the page, with the link that this browser has just made if it has, and let the browser forget it."""
    token = request.COOKIES.get(NEW_LINK, "")
    link = sharing.find(token) if token else None
    is_new = link is not None and link.article_id == article.pk and link.created_by_id == request.user.pk
    response = show(request, article, ShareForm(), claim, token=token if is_new else "")
    if token:
        response.delete_cookie(NEW_LINK, path=request.path, samesite="Strict")
    return response


@require_POST
@signed_in
@with_article
@needs(sharing.SHARE, WHY)
def revoke(request: DeskRequest, article: Article, link: int) -> HttpResponseBase:
    """Close a link for good."""
    sharing.revoke(get_object_or_404(article.share_links, pk=link), by=request.user)
    messages.success(request, gettext("The link was revoked: it opens nothing any more."))
    return redirect("desk:share", article.pk)


def claim_asked_for(request: DeskRequest, article: Article) -> Claim | None:
    """Return the claim to share alone, where the address or the form names one of the article's."""
    number = request.POST.get("claim") or request.GET.get("claim") or ""
    if not number:
        return None
    return get_object_or_404(article.claims, pk=number if number.isdecimal() and len(number) < 19 else 0)


def show(
    request: DeskRequest, article: Article, form: ShareForm, claim: Claim | None, *, token: str = "", status: int = 200
) -> HttpResponse:
    links = article.share_links.select_related("claim", "created_by")
    answers = ShareAnswer.objects.filter(link__article=article).select_related("link", "claim", "event__free_text")
    page: dict[str, Any] = {
        "article": article,
        "form": form,
        "claim": claim,
        "figure": claim and presenting.figure(claim),
        "links": [(link, link.claim and presenting.figure(link.claim)) for link in links],
        "answers": [(answer, presenting.figure(answer.claim)) for answer in answers[:ANSWERS]],
        "token": token,
        "address": f"{request.scheme}://{request.get_host()}",
    }
    response = render(request, "desk/share.html", site(request, gettext("Share by a link")) | page, status=status)
    response["Cache-Control"] = "no-store"
    return response
