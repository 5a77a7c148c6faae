"""In which order a person comes to the claims of an article."""

from django.db.models import Case, Exists, F, FilteredRelation, OuterRef, Q, QuerySet, Value, When
from django.utils import timezone

from claims.models import Article, Claim, ClaimLease, ClaimQuerySet, Stage, User
from claims.review import CONFIRM, second_check


def in_newest_text(article: Article) -> ClaimQuerySet:
    """Return the claims that stand in the newest text: while that is read, none."""
    newest = article.revisions.order_by("-number").values("pk")[:1]
    return article.claims.filter(revision=newest)


def next_for(user: User, article: Article, *, after: Claim | None = None) -> Claim | None:
    """Return the claim that comes next for this person."""
    return in_turn(user, article, after=after).first()


def in_turn(user: User, article: Article, *, after: Claim | None = None) -> QuerySet[Claim]:
    """Return the claims that wait for this person, in text order from `after` on, and from the top again at the end.

    Those that they put off come last, in the order in which they were put off.
    """
    left = in_newest_text(article).filter(waiting_for(user)).exclude(with_others(user))
    left = left.annotate(own=FilteredRelation("later", condition=Q(later__user=user)))
    passed = Case(When(_beyond(after), then=Value(0)), default=Value(1)) if after else Value(0)
    return left.order_by(F("own__id").asc(nulls_first=True), passed, "value_start", "id")


def waiting_for(user: User) -> Q:
    """Return which claims wait for this person: undecided ones that are nobody else's, and those to check again."""
    undecided = Q(stage=Stage.CANDIDATE) | Q(stage=Stage.ASSIGNED, assignee=user.pk)
    if user.has_perm(CONFIRM):
        undecided |= second_check.waiting() & ~Q(checked_by=user.pk)
    return undecided & Q(seen=True)


def with_others(user: User) -> Exists:
    """Return whether somebody else has the claim open now."""
    leases = ClaimLease.objects.filter(claim=OuterRef("pk"), until__gt=timezone.now())
    return Exists(leases.exclude(user=user.pk))


def following(claims: QuerySet[Claim], claim: Claim) -> int | None:
    """Return the number of the claim that comes after this one in the text."""
    return claims.filter(_beyond(claim)).order_by("value_start", "id").values_list("pk", flat=True).first()


def preceding(claims: QuerySet[Claim], claim: Claim) -> int | None:
    """Return the number of the claim that comes before this one in the text."""
    before = claims.filter(~_beyond(claim)).exclude(pk=claim.pk)
    return before.order_by("-value_start", "-id").values_list("pk", flat=True).first()


def _beyond(claim: Claim) -> Q:
    return Q(value_start__gt=claim.value_start) | Q(value_start=claim.value_start, pk__gt=claim.pk)
