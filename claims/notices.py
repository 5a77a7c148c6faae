"""Telling people what happened that concerns them: in the transaction in which it happens."""

from collections.abc import Iterable

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.models import Article, Claim, Extraction, Notice, NoticeKind, User

COUNTED = 99  # unseen notices that the bell tells apart

WORDS: dict[str, Promise] = {
    NoticeKind.ASSIGNMENT: gettext_lazy("%(name)s assigned you a claim."),
    NoticeKind.MENTION: gettext_lazy("%(name)s mentioned you in a comment."),
    NoticeKind.DISPUTE: gettext_lazy("%(name)s did the second check of your verdict and found otherwise."),
    NoticeKind.SOURCE_CHANGED: gettext_lazy("The source of a claim that you checked has changed."),
    NoticeKind.EXTRACTION_FAILED: gettext_lazy("An article that you added could not be read."),
}


def tell(
    people: Iterable[User | None], kind: NoticeKind, article: Article, *, claim: Claim | None = None, by: User | None
) -> None:
    """Tell each of these people once; whoever did it knows."""
    told = {person.pk for person in people if person} - {by.pk if by else None}
    name, now = by.get_username() if by else "", timezone.now()
    Notice.objects.bulk_create(
        Notice(user_id=each, kind=kind, article=article, claim=claim, by=name, created_at=now) for each in sorted(told)
    )


def tell_of_failure(extraction: Extraction) -> None:
    """Tell who added an article that it could not be read; of words that an editor selected, the desk tells itself."""
    if extraction.claim_id is None:
        article = extraction.revision.article
        tell([article.created_by], NoticeKind.EXTRACTION_FAILED, article, by=None)


def tell_of_change(claim: Claim) -> None:
    """Tell who has to do with a claim that its figure is not in its source any more as it was."""
    people = [claim.checked_by, claim.confirmed_by, claim.assignee]
    tell(people, NoticeKind.SOURCE_CHANGED, claim.article, claim=claim, by=None)


def of(user: User) -> QuerySet[Notice]:
    """Return this person's notices of what they see, the newest first."""
    return Notice.objects.visible_to(user).filter(user=user)


def unseen(user: User) -> str:
    """Return how many notices this person has not seen, "99+" for more, nothing for none; in one short query."""
    count = of(user).filter(seen_at=None).order_by()[: COUNTED + 1].count()
    return f"{COUNTED}+" if count > COUNTED else str(count or "")


def see(notices: QuerySet[Notice]) -> int:
    """Note that notices were seen; return how many were not before. What was seen is mailed no more."""
    return notices.filter(seen_at=None).order_by().update(seen_at=timezone.now())


def words(notice: Notice) -> str:
    """Say what happened, without a word of any text."""
    return str(WORDS[notice.kind]) % {"name": notice.by or _("Somebody")}
