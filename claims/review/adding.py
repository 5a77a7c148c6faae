"""Adding a claim that the engine missed."""

from django.db import transaction
from django.utils.translation import gettext as _

from claims import intake, log
from claims.models import Claim, Origin, Revision, Subject, User, Verb

from .errors import Refused
from .transitions import checker

CONTEXT = 32  # characters of prefix and suffix kept around a quote


@transaction.atomic
def add(revision: Revision, start: int, end: int, *, by: User) -> Claim:
    """Make a claim of the text that an editor selected, `start` to `end` in code points; a worker reads it then."""
    checker(by)
    text = revision.text
    start, end = max(start, 0), min(end, len(text))
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end -= len(text[start:end]) - len(text[start:end].rstrip())
    if start >= end:
        raise Refused(_("Select the words of the claim in the article first."))
    claim = Claim.objects.create(
        article=revision.article,
        revision=revision,
        origin=Origin.PERSON,
        touched=True,
        text=text[start:end],
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        **dict.fromkeys(["start", "quote_start", "value_start"], start),
        **dict.fromkeys(["end", "quote_end", "value_end"], end),
    )
    after = {"stage": claim.stage, "quote": claim.quote, "start": start, "end": end}
    log.append(Subject.CLAIM, claim.pk, Verb.CREATED, by=by, after=after)
    intake.queue(revision, claim=claim)
    return claim
