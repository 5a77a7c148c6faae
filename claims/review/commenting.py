"""What colleagues say to each other about a claim, and taking such words out of the record."""

import re

from django.db import transaction
from django.db.models import QuerySet
from django.db.models.functions import Lower
from django.utils.translation import gettext as _

from claims import log, notices
from claims.models import Claim, Comment, NoticeKind, Subject, User, Verb

from .errors import NotAllowed, Refused
from .guards import OVERRIDE
from .transitions import checker

LENGTH = 5000  # characters
# Of those that names of accounts may have: a full stop after a name ends the sentence.
MENTION = re.compile(r"(?<![\w@.+-])@([\w.@+-]{1,150})")


@transaction.atomic
def comment(claim: Claim, text: str, *, by: User) -> Comment:
    """Say something about a claim; those whose account is named, as @name, are mentioned. The claim stays as it is."""
    text = text.strip()
    if not text:
        raise Refused(_("Write something first."))
    if len(text) > LENGTH:
        raise Refused(_("A comment has at most %(limit)d characters.") % {"limit": LENGTH})
    event = log.append(Subject.CLAIM, claim.pk, Verb.COMMENTED, by=checker(by), after={"comment": text})
    said = Comment.objects.create(claim=claim, author=by, text=text, at=event.at, sequence=event.sequence)
    people = mentioned(text)
    said.mentioned.set(people)
    notices.tell(people, NoticeKind.MENTION, claim.article, claim=claim, by=by)
    # Somebody spoke of it: no extraction may make it vanish. Its version stays, so that no decision is held up.
    Claim.objects.filter(pk=claim.pk, touched=False).update(touched=True)
    return said


def mentioned(text: str) -> QuerySet[User]:
    """Return the people whose accounts a text names, as @name, whatever the case."""
    names = {name.rstrip(".@+-").lower() for name in MENTION.findall(text)}
    return User.objects.annotate(lower=Lower("username")).filter(lower__in=names, is_active=True)


@transaction.atomic
def redact(said: Comment, *, by: User, reason: str) -> None:
    """Take the words of a comment out of the record: its author may, and who overrides. The reason stays there."""
    if said.author_id != by.pk and not by.has_perm(OVERRIDE):
        raise NotAllowed(_("Only its author can redact a comment, or an administrator."))
    if not reason.strip():
        raise Refused(_("Say why: the reason stays in the log."))
    if not said.text:
        raise Refused(_("This comment was redacted before."))
    log.redact(Subject.CLAIM, said.claim_id, said.sequence, by=by, reason=reason.strip())
    Comment.objects.filter(pk=said.pk).update(text="")
    said.mentioned.clear()
    said.refresh_from_db()
