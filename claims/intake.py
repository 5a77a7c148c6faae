"""How articles come in: their text cleaned, stored as a revision, its extraction queued."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims import documents, hints, log
from claims.models import (
    Article,
    Chain,
    Claim,
    Correction,
    Desk,
    Document,
    Extraction,
    ExtractionState,
    Revision,
    Subject,
    User,
    Verb,
)

# Everything of Unicode's categories Cc (control) and Cs (surrogate) but tab and newline.
UNWANTED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
BINARY_SHARE = 0.02

DETAILS = frozenset("title publisher url published language".split())
READ_BY = frozenset("published language".split())


def clean(text: str) -> str:
    """Return a text as it is stored: LF line ends, no control character or lone surrogate, NFC left alone.

    Raises ValidationError, with the reason in words, for an empty or too long text and for one that is no text.
    """
    text = text.removeprefix("\ufeff")
    text = LINE_ENDS.sub("\n", text)
    cleaned = UNWANTED.sub("", text)
    noise = len(text) - len(cleaned) + cleaned.count("\ufffd")
    if noise > BINARY_SHARE * len(text) and noise > 1:
        raise ValidationError(
            _("This looks like a file, not like text: open it in its program and copy the text out."),
            code="binary",
        )
    if not cleaned.strip() or not any(unicodedata.category(c)[0] in "LN" for c in cleaned):
        raise ValidationError(_("There is no text here: paste the article's text."), code="empty")
    if len(cleaned) > settings.ARTICLE_MAX_CHARACTERS:
        raise ValidationError(
            _("The text has %(length)d characters; at most %(limit)d are taken. Split it into parts."),
            code="too_long",
            params={"length": len(cleaned), "limit": settings.ARTICLE_MAX_CHARACTERS},
        )
    return cleaned


@transaction.atomic
def submit(
    *,
    title: str,
    text: str,
    by: User | None,
    publisher: str = "",
    url: str = "",
    published: date | None = None,
    language: str = "",
    desk: Desk | None = None,
    confidential: bool = False,
    embargo_until: datetime | None = None,
) -> Article:
    """Store a new article with its first revision, queue its extraction and hint at it after commit.

    `text` is cleaned here; an empty `language` is found out by the worker; `by` is None for the program itself.
    Raises ValidationError by field.
    """
    try:
        text = clean(text)
    except ValidationError as error:
        raise ValidationError({"text": error}) from error
    article = Article(
        title=title.strip(),
        publisher=publisher,
        url=url,
        published=published,
        language=language,
        created_by=by,
        desk=desk,
        confidential=confidential,
        embargo_until=embargo_until,
    )
    article.full_clean(exclude=["created_by"])
    article.save()
    revision = Revision.objects.create(
        article=article,
        number=1,
        text=text,
        sha256=_digest(text),
        created_by=by,
    )
    details = {"title": article.title, "publisher": publisher, "url": url, "published": published}
    sight: dict[str, Any] = {"desk": str(desk or ""), "confidential": confidential, "embargo_until": embargo_until}
    details |= {name: value for name, value in sight.items() if value} | {"sha256": revision.sha256}
    log.append(Subject.ARTICLE, article.pk, Verb.CREATED, by=by, after=details)
    queue(revision)
    return article


@transaction.atomic
def describe(article: Article, *, by: User, **changes: Any) -> None:
    """Correct the title, publisher, url, published or language of an article.

    The last two decide how the text is read, so that it is queued again. Raises ValidationError by field.
    """
    if unknown := set(changes) - DETAILS:
        raise TypeError(f"describe() does not take {unknown}")
    before = Article.objects.values(*DETAILS).get(pk=article.pk)
    changes = {name: value for name, value in changes.items() if value != before[name]}
    if not changes:
        return
    for name, value in changes.items():
        setattr(article, name, value)
    article.full_clean(exclude=["created_by"])
    article.save(update_fields=list(changes))
    before = {name: before[name] for name in changes}
    log.append(Subject.ARTICLE, article.pk, Verb.CHANGED, by=by, before=before, after=changes)
    if READ_BY & set(changes):
        _call_back(article.latest_revision)
        queue(article.latest_revision)


def _call_back(revision: Revision) -> None:
    """Take a running run's lease away, so that what it reads by the old details is never published."""
    running = revision.extractions.filter(state=ExtractionState.RUNNING, claim=None)
    running.update(
        state=ExtractionState.PENDING, attempts=0, lease_token=None, lease_until=None, not_before=timezone.now()
    )


def queue(revision: Revision, *, claim: Claim | None = None) -> Extraction:
    """Queue the reading of a revision, or of one claim's words in it; a run that is still open serves both."""
    extraction, _created = Extraction.objects.get_or_create(
        revision=revision,
        claim=claim,
        state__in=[ExtractionState.PENDING, ExtractionState.RUNNING],
        defaults={"state": ExtractionState.PENDING, "not_before": timezone.now()},
    )
    Article.objects.filter(pk=revision.article_id).doubt_readiness()
    hints.send_on_commit()
    return extraction


@transaction.atomic
def revise(article: Article, text: str, *, by: User, after: int) -> Revision:
    """Store a new text of an article and queue its reading; `after` is the number of the text that the person saw.

    Raises ValidationError, with the reason in words, for what is no text, is the same text, or came after another.
    """
    text = clean(text)
    newest = Article.objects.select_for_update(no_key=True).get(pk=article.pk).latest_revision
    if newest.number != after:
        raise ValidationError(
            _("Somebody else has given this article a new text since you saw it: yours was not saved."),
            code="overtaken",
        )
    sha256 = _digest(text)
    if sha256 == newest.sha256:
        raise ValidationError(_("This is the text that the article has already."), code="same")
    revision = Revision.objects.create(
        article=article, number=newest.number + 1, text=text, sha256=sha256, created_by=by
    )
    log.append(
        Subject.ARTICLE,
        article.pk,
        Verb.REVISED,
        by=by,
        before={"revision": newest.number, "sha256": newest.sha256},
        after={"revision": revision.number, "sha256": sha256},
    )
    queue(revision)
    return revision


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@transaction.atomic
def reread(article: Article, *, by: User) -> Extraction:
    """Queue a new extraction of the article's newest text: a retry, or a run of a newer engine."""
    log.append(Subject.ARTICLE, article.pk, Verb.REREAD, by=by)
    return queue(article.latest_revision)


@transaction.atomic
def erase(article: Article, *, by: User, reason: str, brought: Iterable[Document] = ()) -> int:
    """Erase an article with its text, extractions, claims and all free text of their events.

    Those of the `brought` documents that no other article has go with it; returned is how many. The events stay,
    sealed, and say who erased what, when and why. Raises ValidationError without a reason.
    """
    if not reason.strip():
        raise ValidationError({"reason": _("Say why: the reason stays in the log.")})
    claims = Chain.objects.filter(subject_type=Subject.CLAIM, subject_id__in=article.claims.values("pk"))
    log.erase(Subject.CLAIM, list(claims.values_list("subject_id", flat=True)), by=by, reason=reason.strip())
    log.erase(Subject.ARTICLE, [article.pk], by=by, reason=reason.strip())
    Correction.objects.filter(claim__article=article).update(claim=None, wrong="", right="")  # their addresses stay
    chosen = documents.brought_for(article).filter(pk__in=[each.pk for each in brought])
    numbers = list(chosen.values_list("pk", flat=True))
    article.delete()  # with the evidence, which would hold its documents back
    documents.erase(numbers, by=by, reason=reason.strip())
    return len(numbers)
