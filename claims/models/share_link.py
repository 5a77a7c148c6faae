"""Links by which people without an account read one article, or one claim, and may answer."""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .event import Event
from .sight import OfArticles


class ShareState(models.TextChoices):
    OPEN = "open", _("open")
    EXPIRED = "expired", _("expired")
    REVOKED = "revoked", _("revoked")


class ShareLink(models.Model):
    """A link for somebody, until a day. Only the digest of its token is kept: the link is shown when it is made."""

    article = models.ForeignKey(
        "claims.Article", on_delete=models.CASCADE, related_name="share_links", verbose_name=_("article")
    )
    claim = models.ForeignKey(
        "claims.Claim",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="share_links",
        verbose_name=_("claim"),
        help_text=_("Set when the link shows this claim alone."),
    )
    name = models.CharField(_("for"), max_length=100, help_text=_("Who gets the link: their answers bear this name."))
    digest = models.CharField(max_length=64, unique=True)
    may_answer = models.BooleanField(
        _("may answer"), default=False, help_text=_("Accept, reject and comment on claims.")
    )
    expires_at = models.DateTimeField(_("expires"))
    created_at = models.DateTimeField(_("made"), auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("made by")
    )
    revoked_at = models.DateTimeField(_("revoked"), null=True, blank=True)

    objects = OfArticles.as_manager()
    article_path = "article"

    class Meta:
        verbose_name = _("share link")
        verbose_name_plural = _("share links")
        ordering = ["-id"]
        constraints = [models.CheckConstraint(name="share_link_for_somebody", condition=~Q(name=""))]

    def __str__(self) -> str:
        return self.name

    @property
    def state(self) -> ShareState:
        """Whether it still opens."""
        return self.state_at(timezone.now())

    def state_at(self, now: datetime) -> ShareState:
        if self.revoked_at:
            return ShareState.REVOKED
        return ShareState.OPEN if now < self.expires_at else ShareState.EXPIRED


class AnswerKind(models.TextChoices):
    ACCEPT = "accept", _("accepts")
    REJECT = "reject", _("rejects")
    COMMENT = "comment", _("comments")


class ShareAnswer(models.Model):
    """What somebody answered through a link. Its time and its words are in the event, where they can be redacted."""

    link = models.ForeignKey(ShareLink, on_delete=models.CASCADE, related_name="answers", verbose_name=_("share link"))
    claim = models.ForeignKey(
        "claims.Claim", on_delete=models.CASCADE, related_name="share_answers", verbose_name=_("claim")
    )
    event = models.OneToOneField(Event, on_delete=models.DO_NOTHING, related_name="share_answer")
    kind = models.CharField(_("answer"), max_length=10, choices=AnswerKind)

    class Meta:
        verbose_name = _("answer by link")
        verbose_name_plural = _("answers by link")
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(name="share_answer_kind_known", condition=Q(kind__in=AnswerKind.values)),
        ]

    def __str__(self) -> str:
        return f"{self.link}: {self.get_kind_display()}"

    @property
    def text(self) -> str:
        """Return what was written; nothing where it was redacted."""
        return self.event.free_text.after.get("comment", "") if hasattr(self.event, "free_text") else ""
