"""Answers of the desk: the page's parts around a claim, or why a change was refused."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _
from django_htmx.http import trigger_client_event

from claims import presence, presenting
from claims.models import Article, Claim
from claims.review import NotAllowed, Overtaken, Refused, as_seen_by

from .access import DeskRequest
from .board import board, text_of
from .conflict import both_versions
from .marking import state

P = ParamSpec("P")


def answer(
    request: DeskRequest,
    article: Article,
    claim: Claim | None,
    *,
    said: str = "",
    changed: Claim | None = None,
    with_text: bool = False,
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    """Return the parts of the page around `claim`, each to replace the one of the same id.

    `said` is read out by screen readers, `changed` is the claim whose mark in the text looks different from now on,
    `more` goes to the templates.
    """
    article = Article.objects.with_facts_left().get(pk=article.pk)
    context = board(article, request.user, claim=claim, show=shown(request)) | {"said": said} | more
    context["acting"] = context.get("acting") and "conflict" not in more
    if with_text:
        context |= text_of(article, request.user)
    response = render(request, "desk/answer.html", context, status=status)
    if changed:
        seen = as_seen_by(changed, request.user)
        mark = {"claim": changed.pk, "state": state(seen.stage, seen.verdict)}
        trigger_client_event(response, "desk:changed", mark)
    return response


def move_on(request: DeskRequest, claim: Claim, *, said: str) -> HttpResponse:
    """Return the next claim of the person's queue, after something was done with this one."""
    following = presence.next_for(request.user, claim.article, after=claim)
    if following:
        said += " " + _("Next: %(claim)s.") % {"claim": presenting.summary(following)}
    return answer(request, claim.article, following, said=said, changed=claim)


def shown(request: DeskRequest) -> str:
    """Return which claims the person steps through: a name of board.FILTERS."""
    return request.POST.get("show") or request.GET.get("show") or "all"


def version_read(request: DeskRequest) -> int:
    """Return the version of the claim that the person saw. Raises Refused."""
    version = request.POST.get("version", "")
    if not version.isdecimal() or len(version) > 9:
        raise Refused(_("This page is out of date: reload it."))
    return int(version)


def told(view: Callable[Concatenate[DeskRequest, Claim, P], HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Tell why a change was refused: a conflict shows both versions, everything else is said in words."""

    @wraps(view)
    def telling(request: DeskRequest, claim: Claim, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        try:
            return view(request, claim, *args, **kwargs)
        except Overtaken as error:
            versions = both_versions(request, error.claim)
            return answer(request, error.claim.article, error.claim, conflict=versions, status=409)
        except NotAllowed as error:
            return words(str(error), status=403)
        except PermissionDenied:
            return words(_("Your account may not do this. Ask an administrator."), status=403)
        except Refused as error:
            return words(str(error), status=400)
        except ValidationError as error:
            return words(" ".join(error.messages), status=400)

    return telling


def words(text: str, *, status: int) -> HttpResponse:
    """Return plain words, which the page shows above the decision bar."""
    return HttpResponse(text, status=status, content_type="text/plain; charset=utf-8")
