"""Who is on which claim of an article: asked for by the page again and again, which keeps one's own claim too."""

from django.http import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from claims import presence, presenting
from claims.models import Article, User

from .access import DeskRequest, signed_in, with_article
from .board import claim_named


@require_safe
@signed_in
@with_article
def others(request: DeskRequest, article: Article) -> HttpResponseBase:
    """Return who has which claim open; meanwhile the asker keeps theirs, or takes it where nobody has it."""
    presence.renew(article, by=request.user)
    if current := claim_named(request.GET.get("current", ""), article):
        presence.hold(current, by=request.user)
    return render(request, "desk/others.html", {"others": at_work(article, request.user)})


def at_work(article: Article, user: User) -> list[tuple[str, int, str]]:
    """Return the names of others with the claim that each has open: its number and its figure."""
    leases = presence.others(article, user)
    return [(lease.user.get_username(), lease.claim_id, presenting.figure(lease.claim)) for lease in leases]
