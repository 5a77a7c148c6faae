"""Taking back one's own acts on a claim, one after the other, until it is published."""

from django.db.models import Exists, F, OuterRef, QuerySet
from django.utils.translation import gettext as _

from claims import log
from claims.models import PUBLIC, Article, Claim, Event, EventText, Stage, Subject, User, Verb

from .errors import NotAllowed, Refused
from .transitions import checker
from .writing import write

# What people say of a claim changes nothing of it, so that there is nothing to take back.
SAYING = [Verb.COMMENTED, Verb.ANSWERED, Verb.REDACTED]


def own_events(article: Article, *, by: User) -> QuerySet[Event]:
    """Return this person's events on the article's claims that were not taken back, newest first."""
    taken_back = Event.objects.filter(
        subject_type=Subject.CLAIM, subject_id=OuterRef("subject_id"), undoes=OuterRef("sequence")
    )
    mine = Event.objects.filter(subject_type=Subject.CLAIM, subject_id__in=article.claims.values("pk"), actor_id=by.pk)
    standing = mine.filter(~Exists(taken_back), undoes=None).exclude(verb__in=SAYING)
    # By a sum, which no index has: PostgreSQL might walk the whole log backwards to find the newest few.
    return standing.order_by((F("id") + 0).desc())


def undo(claim: Claim, *, by: User) -> Event:
    """Take back this person's last event on the claim; refused when somebody acted on the claim since.

    Called again, it takes back the one before that. What was published stays: it is corrected.
    """
    if claim.stage in PUBLIC:
        raise NotAllowed(_public(claim))
    event = log.last_standing(Subject.CLAIM, claim.pk, besides=SAYING)
    if event is None:
        raise Refused(_("There is nothing to take back here."))
    if event.actor_id != by.pk:
        raise NotAllowed(
            _("%(name)s has acted on this claim since; only they can take that back.") % {"name": event.actor_name}
        )
    text = EventText.objects.filter(event=event).first()
    if event.text_digest and text is None:
        raise Refused(_("Its text was redacted: there is nothing left to bring back."))
    before = event.before | (text.before if text else {})
    if event.verb == Verb.CREATED:
        before = {"stage": Stage.DISMISSED}
    return write(claim, Verb.UNDONE, before, by=checker(by), version=claim.version, undoes=event.sequence)


def _public(claim: Claim) -> str:
    """Return in words by whom a claim was published, and that a correction is the way to change it."""
    published = Event.objects.filter(subject_type=Subject.CLAIM, subject_id=claim.pk, verb=Verb.PUBLISHED)
    told = {"name": published.values_list("actor_name", flat=True).first()}
    return _("Published by %(name)s: what was decided before stays. To change it, open a correction.") % told
