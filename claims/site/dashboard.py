"""The front page: what is left to check, what failed, and whether the work goes on."""

from typing import Any

from django.db.models import Count, Exists, OuterRef, QuerySet
from django.utils import timezone

from claims.models import Alert, Article, Claim, Document, Extraction, ExtractionState, User, sees_drafts

SHOWN = 10


def figures(user: User) -> dict[str, Any]:
    """Return what the front page shows to this person, in a number of queries that does not grow."""
    context: dict[str, Any] = {}
    if user.has_perm("claims.view_article") and sees_drafts(user):
        context["to_check"] = articles_with_facts_left(user)[:SHOWN]
    if user.has_perm("claims.view_alert"):
        context["alerts"] = Alert.objects.visible_to(user).open().count()
        context["dead_links"] = Document.objects.visible_to(user).exclude(dead_since=None).count()
    if user.has_perm("claims.view_extraction"):
        context["failed"] = standing_failures(user)[:SHOWN]
        context["queue"] = queue()
    return context


def articles_with_facts_left(user: User) -> QuerySet[Article]:
    """Return the articles of this person's that still have undecided claims, newest first."""
    left = Exists(Claim.objects.undecided().filter(article=OuterRef("pk")))
    return Article.objects.visible_to(user).filter(left).with_facts_left()


def standing_failures(user: User) -> QuerySet[Extraction]:
    """Return the failed extractions of this person's articles that no later run of the same text has made good."""
    later = Extraction.objects.filter(revision=OuterRef("revision"), claim=None, pk__gt=OuterRef("pk"))
    runs = Extraction.objects.visible_to(user).filter(claim=None)
    failed = runs.filter(~Exists(later), state=ExtractionState.FAILED)
    return failed.select_related("revision__article").order_by("-id")


def queue() -> dict[str, Any]:
    """Return how many extractions wait and run, and for how long the oldest has been due."""
    counts = dict(
        Extraction.objects.filter(state__in=[ExtractionState.PENDING, ExtractionState.RUNNING])
        .order_by()
        .values_list("state")
        .annotate(Count("pk"))
    )
    oldest = Extraction.due(timezone.now()).order_by("not_before").values_list("not_before", flat=True).first()
    return {
        "waiting": counts.get(ExtractionState.PENDING, 0),
        "running": counts.get(ExtractionState.RUNNING, 0),
        "due_since": oldest,
    }
