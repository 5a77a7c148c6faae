"""Publishing the verified list: every claim of an article whose check is done, each in a transaction of its own."""

from collections.abc import Mapping

from claims import review
from claims.models import Article, Claim, Stage, User
from claims.queueing import in_newest_text

DECIDED = [Stage.CHECKED, Stage.CONFIRMED]


def publishable(article: Article, *, by: User) -> tuple[list[Claim], list[Claim]]:
    """Return the decided claims that this person may publish now, and those that still wait; both in text order."""
    decided = in_newest_text(article).standing().filter(stage__in=DECIDED).order_by("value_start", "id")
    claims = list(decided.select_related("article").prefetch_related("article__authors"))
    ready = [claim for claim in claims if Stage.PUBLISHED in review.next_stages(claim, by)]
    return ready, [claim for claim in claims if claim not in ready]


def publish(article: Article, seen: Mapping[int, int], *, by: User) -> tuple[int, int]:
    """Publish the claims that this person saw, by number with the version seen; return how many were and were not.

    A claim that somebody has changed since stays as it is: nobody publishes what they have not seen.
    """
    claims = article.claims.filter(pk__in=seen).select_related("article").prefetch_related("article__authors")
    published = sum(_publish(claim, by=by, version=seen[claim.pk]) for claim in claims.order_by("value_start", "id"))
    return published, len(seen) - published


def _publish(claim: Claim, *, by: User, version: int) -> bool:
    try:
        review.publish(claim, by=by, version=version)
    except review.ReviewError:
        return False
    return True
