"""/desk/<article>/ready/: whether the article is ready to publish, and what is in the way."""

from django.http import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from claims import readiness
from claims.models import Article

from .access import DeskRequest, signed_in, site, with_article
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
    return render(request, "desk/ready.html", site(request, gettext("Ready to publish?")) | page)
