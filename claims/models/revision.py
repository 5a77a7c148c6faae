"""The texts of an article, each immutable."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .sight import OfArticles


class Revision(models.Model):
    """One text of an article. A changed text is a new revision."""

    article = models.ForeignKey(
        "claims.Article", on_delete=models.CASCADE, related_name="revisions", verbose_name=_("article")
    )
    number = models.PositiveIntegerField(_("number"))
    text = models.TextField(_("text"))
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    created_at = models.DateTimeField(_("added"), auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("added by"),
    )

    objects = OfArticles.as_manager()
    article_path = "article"

    class Meta:
        verbose_name = _("revision")
        verbose_name_plural = _("revisions")
        ordering = ["article", "number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="revision_number_once"),
            models.CheckConstraint(name="revision_has_text", condition=~models.Q(text="")),
        ]

    def __str__(self) -> str:
        return f"{self.article_id}/{self.number}"
