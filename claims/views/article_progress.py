"""How far the reading of an article has come: asked for by the page, again and again, until it is done."""

from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from claims import intake, presence
from claims.models import Article, TextLanguage

from .access import DeskRequest, needs, signed_in, with_article
from .answering import answer
from .board import claim_named, reading_of


@require_safe
@signed_in
@with_article
def progress(request: DeskRequest, article: Article) -> HttpResponseBase:
    """Return the state of the running extraction; once it is done, the text with its claims.

    The card of a claim that the person is at work on stays as it is.
    """
    reading = reading_of(article)
    if reading["extraction"] and reading["extraction"].is_open:
        if request.GET.get("state") == reading["reading_state"]:
            return HttpResponse(status=204)
        return render(request, "desk/progress.html", {"article": article} | reading)
    claim = claim_named(request.GET.get("current", ""), article)
    return answer(
        request,
        article,
        claim or presence.next_for(request.user, article),
        with_text=True,
        card_stays=claim is not None,
    )


@require_POST
@signed_in
@with_article
@needs("claims.change_article", _("Your account may not have articles read again. Ask an administrator."))
def reread(request: DeskRequest, article: Article) -> HttpResponseBase:
    """Have the article read again: after a failure, by a newer engine, or in the language that the person says."""
    language = request.POST.get("language", "")
    if language in TextLanguage and language != article.language:
        intake.describe(article, by=request.user, language=language)
    else:
        intake.reread(article, by=request.user)
    claim = claim_named(request.POST.get("current", ""), article)
    return answer(request, article, claim or presence.next_for(request.user, article))
