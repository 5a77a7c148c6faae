"""/desk/<article>/sheet/: the source sheet, to print: each claim, its source, what was found, and by whom."""

from typing import NamedTuple

from django.db.models import Prefetch, QuerySet
from django.http import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from claims import presenting, queueing, review
from claims.models import Article, Citation, Claim, Correction, Evidence, Stage, User, sees_drafts

from .access import DeskRequest, signed_in, site, with_record
from .marking import state


class Row(NamedTuple):
    """One claim on the sheet. The sentence is told in three: before the quantity, the quantity, behind it."""

    claim: Claim
    sentence: tuple[str, str, str]
    figure: str
    period: str
    state: str
    citations: list[Citation]
    evidence: list[Evidence]
    corrections: list[Correction]


@require_safe
@signed_in
@with_record
def sheet(request: DeskRequest, article: Article) -> HttpResponseBase:
    """Return the sheet of the newest text; what is no claim is not on it, nor for readers what is not published."""
    claims = queueing.in_newest_text(article).visible_to(request.user).exclude(stage=Stage.DISMISSED).filter(seen=True)
    page = {"article": article, "revision": article.latest_revision, "rows": rows_of(claims, request.user)}
    page |= {"has_desk": sees_drafts(request.user)}
    return render(request, "desk/sheet.html", site(request, gettext("Source sheet")) | page)


def rows_of(claims: QuerySet[Claim], user: User | None = None) -> list[Row]:
    """Return the rows of a sheet as this person may see them, in text order, in a constant number of queries."""
    rested = Evidence.objects.select_related("snapshot__document").defer("snapshot__text", "snapshot__places")
    beside = ("citations__source", "corrections", Prefetch("evidence", rested))
    claims = claims.select_related("checked_by", "confirmed_by").prefetch_related(*beside)
    ordered = claims.order_by("value_start", "id")
    return [_row(review.as_seen_by(claim, user) if user else claim) for claim in ordered]


def _row(claim: Claim) -> Row:
    start, end = claim.quote_start - claim.start, claim.quote_end - claim.start
    sentence = claim.text[:start], claim.text[start:end], claim.text[end:]
    citations = sorted(claim.citations.all(), key=lambda citation: (citation.start or 0, citation.pk))
    seen = state(claim.stage, claim.verdict)
    told = [correction for correction in claim.corrections.all() if not correction.silent]
    words = presenting.figure(claim), presenting.period(claim)
    return Row(claim, sentence, *words, seen, citations, list(claim.evidence.all()), told)
