"""The claims that come next, as the page will show them: at hand before this one is decided."""

from django.http import HttpResponseBase
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.http import require_safe

from claims import presence, queueing
from claims.models import Article, Claim

from .access import DeskRequest, signed_in, with_claim
from .answering import shown
from .board import around, beside

AHEAD = 3  # claims: so many can be decided while the network is away


@require_safe
@signed_in
@with_claim
def ahead(request: DeskRequest, claim: Claim) -> HttpResponseBase:
    """Return the card and the buttons of each claim that comes after this one."""
    article = Article.objects.with_facts_left().get(pk=claim.article_id)
    common = around(article, request.user, show=shown(request)) | {"is_ahead": True}
    coming = queueing.in_turn(request.user, article, after=claim).exclude(pk=claim.pk)
    parts = []
    claims = list(coming.select_related("checked_by", "predecessor")[:AHEAD])
    if len(claims) == AHEAD:
        # Nobody else is to be given what this page shows next; but the last few are free for whoever comes.
        presence.hold(claims[0], by=request.user)
    for each in claims:
        context = common | beside(each, article, request.user, show=shown(request))
        parts.append([render_to_string(f"desk/{name}.html", context, request) for name in ("claim", "dock")])
    return render(request, "desk/ahead.html", {"parts": parts})
