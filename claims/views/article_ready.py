"""/desk/<article>/ready/: whether the article is ready to publish, and what is in the way."""

from collections import Counter
from typing import Any

from django.http import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from claims import publication, readiness, review
from claims.models import Article, Verdict

from .access import DeskRequest, signed_in, site, with_article
from .article_publish import seen
from .board import decided


@require_safe
@signed_in
@with_article
def ready(request: DeskRequest, article: Article) -> HttpResponseBase:
    found = readiness.findings(article)
    page = {
        "article": article,
        "ready": all(finding.holds for finding in found),
        "findings": [(finding, [decided(claim, request.user) for claim in finding.claims]) for finding in found],
    }
    if request.user.has_perm(review.PUBLISH):
        page |= to_publish(request, article)
    return render(request, "desk/ready.html", site(request, gettext("Ready to publish?")) | page)


def to_publish(request: DeskRequest, article: Article) -> dict[str, Any]:
    """Return what would be published now: how many claims of which verdict, and which still wait."""
    claims, waiting = publication.publishable(article, by=request.user)
    counts = Counter(claim.verdict for claim in claims)
    return {
        "publishable": [decided(claim, request.user) for claim in claims],
        "waiting": waiting,
        "counts": [(verdict, counts[verdict]) for verdict in Verdict if counts[verdict]],
        "seen": seen(claims),
    }
