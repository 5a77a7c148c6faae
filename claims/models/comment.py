"""What colleagues say to each other about a claim."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Comment(models.Model):
    """One comment. The event of the same sequence in its claim's chain holds it too; redacted, both lose the text."""

    claim = models.ForeignKey(
        "claims.Claim", on_delete=models.CASCADE, related_name="comments", verbose_name=_("claim")
    )
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="comments", verbose_name=_("author")
    )
    text = models.TextField(_("text"), blank=True)
    at = models.DateTimeField(_("time"))
    sequence = models.PositiveIntegerField(_("sequence"))
    mentioned = models.ManyToManyField(
        settings.AUTH_USER_MODEL, blank=True, related_name="mentions", verbose_name=_("mentioned")
    )

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        ordering = ["claim", "id"]
        constraints = [models.UniqueConstraint(fields=["claim", "sequence"], name="comment_once_per_event")]

    def __str__(self) -> str:
        return self.text
