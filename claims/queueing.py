"""In which order a person comes to the claims of an article."""

from django.db.models import Case, F, FilteredRelation, Q, QuerySet, Value, When

from claims.models import Article, Claim, ClaimQuerySet, User


def in_newest_text(article: Article) -> ClaimQuerySet:
    """Return the claims that stand in the newest text: while that is read, none."""
    newest = article.revisions.order_by("-number").values("pk")[:1]
    return article.claims.filter(revision=newest)


def next_for(user: User, article: Article, *, after: Claim | None = None) -> Claim | None:
    """Return the undecided claim that comes next: in text order from `after` on, and from the top again at the end.

    Claims that this person put off come last, in the order in which they were put off.
    """
    left = in_newest_text(article).undecided().annotate(own=FilteredRelation("later", condition=Q(later__user=user)))
    passed = Case(When(_beyond(after), then=Value(0)), default=Value(1)) if after else Value(0)
    return left.order_by(F("own__id").asc(nulls_first=True), passed, "value_start", "id").first()


def following(claims: QuerySet[Claim], claim: Claim) -> int | None:
    """Return the number of the claim that comes after this one in the text."""
    return claims.filter(_beyond(claim)).order_by("value_start", "id").values_list("pk", flat=True).first()


def preceding(claims: QuerySet[Claim], claim: Claim) -> int | None:
    """Return the number of the claim that comes before this one in the text."""
    before = claims.filter(~_beyond(claim)).exclude(pk=claim.pk)
    return before.order_by("-value_start", "-id").values_list("pk", flat=True).first()


def _beyond(claim: Claim) -> Q:
    return Q(value_start__gt=claim.value_start) | Q(value_start=claim.value_start, pk__gt=claim.pk)
