"""/desk/<article>/: the text with its claims, and the claim to decide."""

from django.http import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from claims import presence
from claims.models import Article

from .access import DeskRequest, signed_in, site, with_article
from .answering import shown
from .article_others import at_work
from .board import board, claim_named, reading_of, text_of


@require_safe
@signed_in
@with_article
def show(request: DeskRequest, article: Article) -> HttpResponseBase:
    reading = reading_of(article)  # first: a page that shows less than was read by now asks for the rest
    claim = claim_named(request.GET.get("claim", ""), article)
    if claim:
        presence.open_claim(claim, by=request.user)
    else:
        claim = presence.next_for(request.user, article)
    around = board(article, request.user, claim=claim, show=shown(request))
    page = around | text_of(article, request.user) | reading | {"others": at_work(article, request.user)}
    return render(request, "desk/article.html", site(request, article.title) | page)
