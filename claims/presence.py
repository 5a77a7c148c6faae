"""Who has which claim open at the desk, so that "next" never gives two people the same one.

A lease is no lock: whoever opens a claim may decide it, and of two people deciding at once the second is told so.
"""

from datetime import timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from claims import queueing
from claims.models import Article, Claim, ClaimLease, User
from claims.review import CHECK

LEASE = timedelta(seconds=30)  # the page renews it every ten


def next_for(user: User, article: Article, *, after: Claim | None = None) -> Claim | None:
    """Return the claim that comes next for this person, and hold it; what they held before in the article is free."""
    while claim := queueing.next_for(user, article, after=after):
        if open_claim(claim, by=user):
            return claim
    ClaimLease.objects.filter(user=user, claim__article=article).delete()
    return None


def open_claim(claim: Claim, *, by: User) -> bool:
    """Hold the claim that a person is looking at, and no other of its article; False when somebody else holds it."""
    held = hold(claim, by=by)
    ClaimLease.objects.filter(user=by, claim__article=claim.article_id).exclude(claim=claim).delete()
    return held


def hold(claim: Claim, *, by: User) -> bool:
    """Take the lease of a claim that nobody else holds, or renew it; say whether this person has it now.

    Who only reads holds nothing, and is in nobody's way.
    """
    if not by.has_perm(CHECK):
        return True
    now = timezone.now()
    free = ClaimLease.objects.filter(Q(user=by) | Q(until__lte=now), claim=claim)
    if free.update(user=by, until=now + LEASE):
        return True
    # Of two people who come to a new claim at once, one inserts the row, the other finds it.
    ClaimLease.objects.bulk_create([ClaimLease(claim=claim, user=by, until=now + LEASE)], ignore_conflicts=True)
    return ClaimLease.objects.filter(claim=claim, user=by).exists()


def renew(article: Article, *, by: User) -> None:
    """Keep what a person holds of an article."""
    held = ClaimLease.objects.filter(user=by, claim__article=article)
    held.update(until=timezone.now() + LEASE)


def others(article: Article, user: User) -> QuerySet[ClaimLease]:
    """Return what others have open of an article, in text order."""
    live = ClaimLease.objects.filter(claim__article=article, until__gt=timezone.now()).exclude(user=user)
    return live.select_related("claim", "user").order_by("claim__value_start", "claim_id")
