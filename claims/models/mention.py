"""Where the engine saw a claim. Immutable: a new run writes new mentions."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .sight import OfArticles


class Mention(models.Model):
    """Where one extraction saw a claim in its revision; offsets count code points of the revision's text."""

    extraction = models.ForeignKey(
        "claims.Extraction", on_delete=models.CASCADE, related_name="mentions", verbose_name=_("extraction")
    )
    value_start = models.PositiveIntegerField(_("value starts at"))
    value_end = models.PositiveIntegerField(_("value ends at"))
    quote = models.TextField(_("quote"))
    prefix = models.CharField(_("prefix"), max_length=64, blank=True)
    suffix = models.CharField(_("suffix"), max_length=64, blank=True)
    reading = models.JSONField(_("reading"), help_text=_("The claim as the engine gave it."))

    objects = OfArticles.as_manager()
    article_path = "extraction__revision__article"

    class Meta:
        verbose_name = _("mention")
        verbose_name_plural = _("mentions")
        ordering = ["extraction", "value_start"]
        constraints = [
            models.UniqueConstraint(
                fields=["extraction", "value_start", "value_end"], name="mention_once_per_extraction"
            ),
            models.CheckConstraint(
                name="mention_span_not_empty", condition=models.Q(value_start__lt=models.F("value_end"))
            ),
        ]

    def __str__(self) -> str:
        return self.quote
