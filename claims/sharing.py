"""Who sees an article: by account, and by links for people without one.

Such a link is as good as its token, of which only the digest is kept: what a database tells, opens nothing.
"""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims import log
from claims.models import (
    AnswerKind,
    Article,
    Claim,
    Desk,
    ShareAnswer,
    ShareLink,
    ShareState,
    Stage,
    Subject,
    User,
    Verb,
)
from claims.queueing import in_newest_text

SHARE = "claims.share_article"
TOKEN_BYTES = 32
ANSWERS_AT_MOST = 500  # that one link takes


def may_restrict(article: Article, by: User) -> bool:
    """Whether this person may say who sees the article: editors, and who added it."""
    return by.has_perm(SHARE) or article.created_by_id == by.pk


@transaction.atomic
def restrict(
    article: Article,
    *,
    by: User,
    desk: Desk | None,
    confidential: bool,
    embargo_until: datetime | None,
    people: Iterable[User],
) -> None:
    """Say who sees the article: claims.models.sight has the rule. Raises PermissionDenied."""
    if not may_restrict(article, by):
        raise PermissionDenied
    before = _sight(Article.objects.get(pk=article.pk))
    article.desk, article.confidential, article.embargo_until = desk, confidential, embargo_until
    article.save(update_fields=["desk", "confidential", "embargo_until"])
    article.people.set(people)
    after = _sight(article)
    changed = [name for name in after if before[name] != after[name]]
    if changed:
        states = [{name: state[name] for name in changed} for state in (before, after)]
        log.append(Subject.ARTICLE, article.pk, Verb.RESTRICTED, by=by, before=states[0], after=states[1])


def _sight(article: Article) -> dict[str, Any]:
    return {
        "desk": str(article.desk or ""),
        "confidential": article.confidential,
        "embargo_until": article.embargo_until,
        "people": sorted(article.people.values_list("username", flat=True)),
    }


@transaction.atomic
def share(
    article: Article, *, by: User, name: str, until: datetime, claim: Claim | None = None, may_answer: bool = False
) -> tuple[ShareLink, str]:
    """Make a link for `name`, to the whole article or to one of its claims; return it with its token.

    The token is in no table: whoever gets it here is the only one who can pass it on. Raises PermissionDenied.
    """
    if not by.has_perm(SHARE):
        raise PermissionDenied
    token = secrets.token_urlsafe(TOKEN_BYTES)
    link = ShareLink.objects.create(
        article=article,
        claim=claim,
        name=name,
        digest=_digest(token),
        may_answer=may_answer,
        expires_at=until,
        created_by=by,
    )
    after = {"link": link.pk, "name": name, "claim": claim and claim.pk, "until": until, "may_answer": may_answer}
    log.append(Subject.ARTICLE, article.pk, Verb.SHARED, by=by, after=after)
    return link, token


@transaction.atomic
def revoke(link: ShareLink, *, by: User) -> None:
    """Close a link for good. Raises PermissionDenied."""
    if not by.has_perm(SHARE):
        raise PermissionDenied
    if ShareLink.objects.filter(pk=link.pk, revoked_at=None).update(revoked_at=timezone.now()):
        after = {"link": link.pk, "name": link.name}
        log.append(Subject.ARTICLE, link.article_id, Verb.UNSHARED, by=by, after=after)


def find(token: str) -> ShareLink | None:
    """Return the link of a token, whatever its state."""
    return ShareLink.objects.select_related("article", "claim").filter(digest=_digest(token)).first()


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()


def claims_of(link: ShareLink) -> Any:
    """Return the claims that a link shows: its one, or those that stand in the article's newest text."""
    if link.claim_id:
        return Claim.objects.filter(pk=link.claim_id)
    return in_newest_text(link.article).standing().exclude(stage=Stage.DISMISSED)


@transaction.atomic
def answer(link: ShareLink, claim: Claim, kind: AnswerKind, *, text: str = "") -> ShareAnswer:
    """Record what somebody without an account says of a claim that their link shows.

    It changes nothing of the claim. Raises PermissionDenied for a link that takes no answers, or none any more, and
    ValidationError for a comment without words and for too many answers.
    """
    if not link.may_answer or link.state != ShareState.OPEN or not claims_of(link).filter(pk=claim.pk).exists():
        raise PermissionDenied
    if kind is AnswerKind.COMMENT and not text.strip():
        raise ValidationError(_("Write your comment first."))
    if link.answers.count() >= ANSWERS_AT_MOST:
        raise ValidationError(_("This link has taken as many answers as it may. Ask who gave it to you for another."))
    after = {"answer": kind.value, "link": link.pk} | ({"comment": text.strip()} if text.strip() else {})
    event = log.append(Subject.CLAIM, claim.pk, Verb.ANSWERED, by=None, name=f"{link.name} (by link)", after=after)
    # Somebody spoke of it: no extraction may make it vanish. Its version stays, so that no decision is held up.
    Claim.objects.filter(pk=claim.pk, touched=False).update(touched=True)
    return ShareAnswer.objects.create(link=link, claim=claim, event=event, kind=kind)
