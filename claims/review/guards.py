"""What must hold before a claim may move, beside the permission that it takes."""

from collections.abc import Callable
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from claims.models import Claim, User, Verdict

from . import second_check

CHECK, CHECK_OWN = "claims.check_claim", "claims.check_own_claim"
ASSIGN, CONFIRM = "claims.assign_claim", "claims.confirm_claim"
PUBLISH, OVERRIDE = "claims.publish_claim", "claims.override_claim"


class Guard(NamedTuple):
    """A rule, and what is said to whom it stops. One about persons may be overridden by who has OVERRIDE."""

    name: str
    words: Promise
    holds: Callable[[Claim, User], bool]
    of_persons: bool = False


def _is_not_own(claim: Claim, by: User) -> bool:
    if any(author.pk == by.pk for author in claim.article.authors.all()):
        return False
    return claim.article.created_by_id != by.pk or by.has_perm(CHECK_OWN)


NOT_OWN_ARTICLE = Guard(
    "not_own_article",
    _("You wrote or added this article: somebody else has to check its claims."),
    _is_not_own,
    of_persons=True,
)
NOT_OWN_VERDICT = Guard(
    "not_own_verdict",
    _("You gave this verdict yourself: somebody else has to confirm it."),
    lambda claim, by: claim.checked_by_id != by.pk,
    of_persons=True,
)
FREE_OR_OWN = Guard(
    "free_or_own",
    _("This claim is assigned to somebody else: they can hand it over, or who assigns claims."),
    lambda claim, by: claim.assignee_id in (None, by.pk) or by.has_perm(ASSIGN),
)
AWAITED = Guard(
    "second_check_awaited",
    _("This claim does not wait for a second check."),
    lambda claim, _by: second_check.waits(claim),
)
OWN_WHILE_AWAITED = Guard(
    "own_while_second_check_awaited",
    _("This claim waits for its second check: that takes somebody who may confirm."),
    lambda claim, by: claim.checked_by_id == by.pk or not second_check.waits(claim),
)
SECOND_CHECKED = Guard(
    "second_check_done",
    _("This claim waits for its second check."),
    lambda claim, _by: not second_check.waits(claim),
)
EXPLAINED = Guard(
    "explained",
    _("A verdict other than “verified” needs a reason or a note before that."),
    lambda claim, _by: claim.verdict == Verdict.VERIFIED or bool(claim.reason or claim.explanation),
)
