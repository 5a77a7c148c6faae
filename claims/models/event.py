"""The append-only log: who did what to which subject, when, with before and after."""

from typing import Any

from django.db import models
from django.db.models.lookups import IsNull
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from .article import Article
from .claim import Claim
from .document import Document
from .sight import RESTRICTED, sees_drafts, sight
from .user import User


class Subject(models.TextChoices):
    ARTICLE = "article", _("article")
    CLAIM = "claim", _("claim")
    SOURCE = "source", _("source")
    DOCUMENT = "document", _("document")


class Verb(models.TextChoices):
    CREATED = "created", _("created")
    CHANGED = "changed", _("changed")
    ERASED = "erased", _("erased")
    REREAD = "reread", _("had read again")
    REVISED = "revised", _("gave a new text")
    DECIDED = "decided", _("decided")
    DISMISSED = "dismissed", _("dismissed")
    REOPENED = "reopened", _("reopened")
    EXPLAINED = "explained", _("explained")
    EDITED = "edited", _("edited")
    LINKED = "linked", _("linked")
    CITED = "cited", _("cited")
    UNCITED = "uncited", _("removed a citation")
    EVIDENCED = "evidenced", _("added evidence")
    WITHDRAWN = "withdrawn", _("removed evidence")
    UNDONE = "undone", _("undone")
    ASSIGNED = "assigned", pgettext_lazy("act", "assigned")
    RELEASED = "released", _("gave back")
    CONFIRMED = "confirmed", pgettext_lazy("act", "confirmed")
    DISPUTED = "disputed", _("found otherwise")
    PUBLISHED = "published", pgettext_lazy("act", "published")
    CORRECTED = "corrected", pgettext_lazy("act", "corrected")
    RETRACTED = "retracted", pgettext_lazy("act", "retracted")
    COMMENTED = "commented", _("commented on")
    REDACTED = "redacted", _("redacted")
    RESTRICTED = "restricted", _("said who sees it")
    SHARED = "shared", _("shared by a link")
    UNSHARED = "unshared", _("revoked a link")
    ANSWERED = "answered", _("answered by a link")
    MERGED = "merged", _("merged")
    RESOLVED = "resolved", _("resolved a name")


class Chain(models.Model):
    """The events of one subject hang together by their hashes; this row keeps how many they are and the last hash."""

    subject_type = models.CharField(max_length=10, choices=Subject)
    subject_id = models.PositiveBigIntegerField()
    length = models.PositiveIntegerField(default=0)
    head = models.CharField(max_length=64, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["subject_type", "subject_id"], name="chain_once_per_subject")]

    def __str__(self) -> str:
        return f"{self.subject_type}/{self.subject_id}"


SUBJECTS: dict[str, Any] = {Subject.ARTICLE: Article, Subject.CLAIM: Claim, Subject.DOCUMENT: Document}


def _of_few(user: User) -> models.QuerySet["Event", Any]:
    """Return the events that somebody sees who sees few articles: gathered by their subjects."""
    rows = Event.objects.order_by().values("pk")
    found = (
        rows.filter(subject_type=kind, subject_id__in=model.objects.visible_to(user).order_by().values("pk"))
        for kind, model in SUBJECTS.items()
    )
    return rows.filter(subject_type=Subject.SOURCE).union(*found, all=True)


class EventQuerySet(models.QuerySet["Event"]):
    def visible_to(self, user: User) -> "EventQuerySet":
        """Return the events of sources, and of the articles, claims and documents that this person sees.

        Where anything is hidden from anybody, events of what was erased are seen by superusers alone.
        """
        if not sight(user) and sees_drafts(user):
            return self
        if user.few_articles is not None:
            return self.filter(pk__in=_of_few(user))
        seen = models.Q(subject_type=Subject.SOURCE)
        if sees_drafts(user) and not user.only_desk:
            seen |= ~models.Q(models.Exists(Article.objects.filter(RESTRICTED)))
        for kind, model in SUBJECTS.items():
            # Asked row by row: as EXISTS, PostgreSQL would gather all claims that are seen before the first event.
            found = model.objects.visible_to(user).filter(pk=models.OuterRef("subject_id")).order_by().values("pk")[:1]
            seen |= models.Q(IsNull(models.Subquery(found), False), subject_type=kind)
        return self.filter(seen)


class Event(models.Model):
    """One row of the log. The database refuses to change or delete it (see the migration that seals it).

    The actor is a number and a name, not a foreign key: the log outlives accounts.
    """

    subject_type = models.CharField(_("subject"), max_length=10, choices=Subject)
    subject_id = models.PositiveBigIntegerField(_("subject id"))
    sequence = models.PositiveIntegerField(_("sequence"))
    verb = models.CharField(_("act"), max_length=10, choices=Verb)
    actor_id = models.PositiveBigIntegerField(_("actor id"), null=True)
    actor_name = models.CharField(_("actor"), max_length=150, blank=True)
    at = models.DateTimeField(_("time"))
    undoes = models.PositiveIntegerField(_("takes back"), null=True)
    before = models.JSONField(_("before"), default=dict)
    after = models.JSONField(_("after"), default=dict)
    text_digest = models.CharField(_("digest of the text"), max_length=64, blank=True)
    previous_hash = models.CharField(_("previous hash"), max_length=64, blank=True)
    hash = models.CharField(_("hash"), max_length=64)

    objects = EventQuerySet.as_manager()

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(fields=["subject_type", "subject_id", "sequence"], name="event_sequence_once")
        ]
        indexes = [
            models.Index(fields=["actor_id", "-id"], name="event_by_actor"),
            models.Index(fields=["verb", "-id"], name="event_by_verb"),  # a rare act is not looked for in all events
        ]

    def __str__(self) -> str:
        subject = f"{self.get_subject_type_display()} {self.subject_id}"
        return f"{subject} #{self.sequence}: {self.get_verb_display()}"


class EventText(models.Model):
    """The free text of an event, apart, so that it can be erased while its salted digest stays in the chain."""

    event = models.OneToOneField(Event, on_delete=models.DO_NOTHING, related_name="free_text")
    salt = models.CharField(max_length=32)
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)

    def __str__(self) -> str:
        return str(self.event)
