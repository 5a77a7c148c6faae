"""/desk/<article>/changes/: what the newest text changed, and what became of the claims."""

from itertools import groupby
from typing import NamedTuple

from django.http import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from claims.differences import Paragraph, differences
from claims.models import Article

from .access import DeskRequest, signed_in, site, with_article
from .board import decided


class Stretch(NamedTuple):
    """Paragraphs in a row, all changed or all as they were."""

    is_same: bool
    paragraphs: list[Paragraph]


@require_safe
@signed_in
@with_article
def changes(request: DeskRequest, article: Article) -> HttpResponseBase:
    texts = article.revisions.order_by("-number")[:2]
    if len(texts) < 2:
        return redirect("desk:article", article.pk)
    newest, before = texts
    stretches = groupby(differences(before.text, newest.text), key=lambda paragraph: paragraph.is_same)
    claims = article.claims.select_related("predecessor")
    page = {
        "article": article,
        "newest": newest,
        "before": before,
        "stretches": [Stretch(is_same, list(paragraphs)) for is_same, paragraphs in stretches],
        "changed": [
            (decided(claim.predecessor, request.user), decided(claim, request.user))
            for claim in claims.filter(revision=newest)
            if claim.predecessor
        ],
        "gone": [decided(claim, request.user) for claim in claims.filter(touched=True, seen=False, successors=None)],
    }
    return render(request, "desk/changes.html", site(request, gettext("What the new text changed")) | page)
