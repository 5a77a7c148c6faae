"""Who sees which articles, and what hangs on them: one rule, as a condition of a query."""

from copy import copy
from typing import Any, Self, cast

from django.apps import apps
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from .user import User


def sees_drafts(user: User) -> bool:
    """Whether this person sees articles and claims before they are published; readers don't."""
    return user.has_perm("claims.view_draft")


# Articles that are not simply everybody's. Where there are none, nothing has to be looked up for each row.
RESTRICTED = Q(desk__isnull=False) | Q(confidential=True) | Q(embargo_until__isnull=False)

FEW = 2000  # articles by which a list is found sooner than by asking each row of a large table who sees it


def sight(user: User, path: str = "") -> Q:
    """Return the condition under which somebody sees a row whose article is at `path`; empty for the article itself.

    - What somebody added, and what names them among its people, they see at any time.
    - The articles of a desk are seen by its members, those of no desk by everybody; who has the permission
      `view_every_desk` sees all of them. Confidential ones are seen by the members of their desk alone.
    - Superusers see everything.
    - Until `embargo_until` an article is hidden from readers, and from API keys that are not bound to its desk.
    - An API key that is bound to a desk sees, of what its user sees, that desk's articles alone.

    It is empty where this person sees all there may be.
    """
    if user.few_articles is not None:
        return Q(**{f"{path or 'pk'}__in": user.few_articles})
    seen = _articles(user)
    if not (seen and path):
        return seen
    # Asked of each row by itself: joined in, SQLite would sort a whole table by its articles first.
    articles = apps.get_model("claims", "Article").objects
    of_row = Q(Exists(articles.filter(seen, pk=OuterRef(path))))
    return of_row if user.only_desk else ~Q(Exists(articles.filter(RESTRICTED))) | of_row


def as_lister(user: User) -> User:
    """Return this person as a list asks what they see: by the articles themselves where these are FEW at most.

    What is returned knows only what holds now: it is for one list, not to be kept.
    """
    seen, articles = _articles(user), apps.get_model("claims", "Article").objects
    if not (seen and articles.filter(RESTRICTED).exists()):
        return user
    found = list(articles.filter(seen).order_by().values_list("pk", flat=True)[: FEW + 1])
    lister = copy(user)
    lister.few_articles = found if len(found) <= FEW else None
    return lister


def _articles(user: User) -> Q:
    seen = Q()
    if not user.is_superuser:
        everybodys = {} if user.has_perm("claims.view_every_desk") else {"desk": None}
        seen = Q(confidential=False, **everybodys) | Q(desk__in=user.desks.order_by().values("pk"))
    if not sees_drafts(user) or (user.by_key and user.only_desk is None):
        seen &= Q(embargo_until=None) | Q(embargo_until__lte=timezone.now())
    if seen:
        seen |= Q(created_by=user) | Q(pk__in=user.entrusted_articles.order_by().values("pk"))
    return seen & Q(desk=user.only_desk) if user.only_desk else seen


class OfArticles(models.QuerySet):
    """Rows that hang on an article: `article_path` of their model leads to it."""

    def visible_to(self, user: User) -> Self:
        """Return the rows of the articles that this person sees; readers see none, since drafts are among them."""
        return self.filter(sight(user, cast(Any, self.model).article_path)) if sees_drafts(user) else self.none()
