"""Who wrote an article: people with an account, who then do not check its claims."""

from collections.abc import Collection

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims import log
from claims.models import Article, Subject, User, Verb
from claims.review import OVERRIDE


@transaction.atomic
def credit(article: Article, authors: Collection[User], *, by: User) -> None:
    """Say who wrote an article. Raises ValidationError for somebody who takes their own name off, to check it."""
    before = set(article.authors.all())
    if before == set(authors):
        return
    if by in before - set(authors) and not by.has_perm(OVERRIDE):
        raise ValidationError({"authors": _("Somebody else has to take your name off.")})
    article.authors.set(authors)
    states = [{"authors": sorted(person.get_username() for person in people)} for people in (before, authors)]
    log.append(Subject.ARTICLE, article.pk, Verb.CHANGED, by=by, before=states[0], after=states[1])
