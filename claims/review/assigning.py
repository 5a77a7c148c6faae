"""Who is to check a claim: taking it, assigning it, handing it over, giving it back."""

from django.db import transaction
from django.utils.translation import gettext as _

from claims import notices
from claims.models import Article, Claim, Event, NoticeKind, Stage, User, Verb

from .errors import NotAllowed, Refused
from .guards import ASSIGN, CHECK
from .transitions import permit
from .writing import write


def take(claim: Claim, *, by: User, version: int) -> Event:
    """Assign the claim to oneself."""
    return assign(claim, by, by=by, version=version)


@transaction.atomic
def assign(claim: Claim, to: User, *, by: User, version: int) -> Event:
    """Assign the claim to somebody who may check it; who has it may hand it over, others take the right to assign."""
    notes = permit(claim, Stage.ASSIGNED, by=by, version=version)
    if claim.stage not in (Stage.CANDIDATE, Stage.ASSIGNED):
        raise NotAllowed(_("This claim is decided: reopen it first."))
    if to != by and claim.assignee_id != by.pk and not by.has_perm(ASSIGN):
        raise NotAllowed(_("Your account may take claims but not assign them to others."))
    if not to.has_perm(CHECK):
        raise Refused(_("%(name)s may not check claims.") % {"name": to.get_username()})
    if not Article.objects.visible_to(to).filter(pk=claim.article_id).exists():
        raise Refused(_("%(name)s does not see this article.") % {"name": to.get_username()})
    assigned = {"stage": Stage.ASSIGNED, "assignee_id": to.pk}
    event = write(claim, Verb.ASSIGNED, assigned, by=by, version=version, notes=notes)
    notices.tell([to], NoticeKind.ASSIGNMENT, claim.article, claim=claim, by=by)
    return event


def release(claim: Claim, *, by: User, version: int) -> Event:
    """Give an assigned claim back to the candidates."""
    if claim.stage != Stage.ASSIGNED:
        raise Refused(_("This claim is assigned to nobody."))
    notes = permit(claim, Stage.CANDIDATE, by=by, version=version)
    released = {"stage": Stage.CANDIDATE, "assignee_id": None}
    return write(claim, Verb.RELEASED, released, by=by, version=version, notes=notes)
