"""What happened that a person should know: shown under the bell, and mailed to who wants that."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .mail import Mail
from .sight import OfArticles


class NoticeKind(models.TextChoices):
    ASSIGNMENT = "assignment", _("assignment")
    MENTION = "mention", _("mention")
    DISPUTE = "dispute", _("dispute")
    SOURCE_CHANGED = "source_changed", _("source changed")
    EXTRACTION_FAILED = "extraction_failed", _("extraction failed")


class Notice(models.Model):
    """One thing that happened, for one person. `by` names who did it, empty for the machine."""

    article_path = "article"

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notices", verbose_name=_("for")
    )
    kind = models.CharField(_("what happened"), max_length=20, choices=NoticeKind)
    article = models.ForeignKey(
        "claims.Article", on_delete=models.CASCADE, related_name="notices", verbose_name=_("article")
    )
    claim = models.ForeignKey(
        "claims.Claim",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="notices",
        verbose_name=_("claim"),
    )
    by = models.CharField(_("by"), max_length=150, blank=True)
    created_at = models.DateTimeField(_("time"))
    seen_at = models.DateTimeField(_("seen"), null=True, blank=True)
    mail = models.ForeignKey(
        Mail, on_delete=models.SET_NULL, null=True, blank=True, related_name="notices", verbose_name=_("mail")
    )

    objects = OfArticles.as_manager()

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["user", "-id"], name="notice_newest_first"),
            models.Index(fields=["user"], name="notice_unseen", condition=Q(seen_at=None)),
            models.Index(fields=["created_at"], name="notice_to_mail", condition=Q(seen_at=None, mail=None)),
        ]
        constraints = [models.CheckConstraint(name="notice_kind_known", condition=Q(kind__in=NoticeKind.values))]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.get_kind_display()}"
