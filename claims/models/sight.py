"""Who sees which articles, and what hangs on them: one rule, as a condition of a query."""

from typing import Any, Self, cast

from django.db import models
from django.db.models import Q
from django.utils import timezone

from .user import User


def sees_drafts(user: User) -> bool:
    """Whether this person sees articles and claims before they are published; readers don't."""
    return user.has_perm("claims.view_draft")


def sight(user: User, path: str = "") -> Q:
    """Return the condition under which somebody sees a row whose article is at `path`; empty for the article itself.

    - What somebody added, and what names them among its people, they see at any time.
    - The articles of a desk are seen by its members, those of no desk by everybody; who has the permission
      `view_every_desk` sees all of them. Confidential ones are seen by the members of their desk alone.
    - Superusers see everything.
    - Until `embargo_until` an article is hidden from readers, and from API keys that are not bound to its desk.
    - An API key that is bound to a desk sees, of what its user sees, that desk's articles alone.
    """

    def article(**conditions: Any) -> Q:
        return Q(**{f"{path}__{name}" if path else name: value for name, value in conditions.items()})

    seen = Q()
    if not user.is_superuser:
        everybodys = {} if user.has_perm("claims.view_every_desk") else {"desk": None}
        seen = article(confidential=False, **everybodys) | article(desk__in=user.desks.order_by().values("pk"))
    if not sees_drafts(user) or (user.by_key and user.only_desk is None):
        seen &= article(embargo_until=None) | article(embargo_until__lte=timezone.now())
    if seen:
        seen |= article(created_by=user) | article(pk__in=user.entrusted_articles.order_by().values("pk"))
    return seen & article(desk=user.only_desk) if user.only_desk else seen


class OfArticles(models.QuerySet):
    """Rows that hang on an article: `article_path` of their model leads to it."""

    def visible_to(self, user: User) -> Self:
        """Return the rows of the articles that this person sees; readers see none, since drafts are among them."""
        return self.filter(sight(user, cast(Any, self.model).article_path)) if sees_drafts(user) else self.none()
