"""The link from a claim to a source, as the article makes it."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .claim import Origin
from .folded import FoldedField
from .sight import OfArticles
from .source import Source


class CitationKind(models.TextChoices):
    ORGANISATION = "organisation", _("organisation")
    PERSON = "person", _("person")
    DOCUMENT = "document", _("document")
    OUTLET = "outlet", _("outlet")
    ANONYMOUS = "anonymous", _("anonymous")


class Stance(models.TextChoices):
    ASSERTS = "asserts", _("asserts")
    DENIES = "denies", _("denies")


class Citation(models.Model):
    """A source that the article names for a claim: its words, the cue, and the registry's source if known."""

    claim = models.ForeignKey(
        "claims.Claim", on_delete=models.CASCADE, related_name="citations", verbose_name=_("claim")
    )
    source = models.ForeignKey(
        Source,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="citations",
        verbose_name=_("source"),
    )
    origin = models.CharField(_("origin"), max_length=10, choices=Origin, default=Origin.MACHINE)
    text = models.CharField(_("as cited"), max_length=500, blank=True)
    folded = FoldedField(max_length=500, of="text")
    start = models.PositiveIntegerField(_("starts at"), null=True, blank=True)
    end = models.PositiveIntegerField(_("ends at"), null=True, blank=True)
    cue = models.CharField(_("cue"), max_length=500, blank=True)
    affiliation = models.CharField(_("affiliation"), max_length=500, blank=True)
    kind = models.CharField(_("kind"), max_length=15, choices=CitationKind, default=CitationKind.ORGANISATION)
    relay = models.BooleanField(_("relay"), default=False, help_text=_("Passes on the figure of another source."))
    stance = models.CharField(_("stance"), max_length=10, choices=Stance, default=Stance.ASSERTS)

    objects = OfArticles.as_manager()
    article_path = "claim__article"

    class Meta:
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
        ordering = ["claim", "start", "id"]
        indexes = [
            # What is left to resolve, by the words that articles use.
            models.Index(fields=["folded", "claim", "kind"], name="citation_left", condition=Q(source=None)),
        ]
        constraints = [
            models.CheckConstraint(name="citation_says_who", condition=~Q(text="") | Q(source__isnull=False)),
            models.CheckConstraint(
                name="citation_span_paired",
                condition=Q(start=None, end=None) | Q(start__isnull=False, end__isnull=False, start__lt=F("end")),
            ),
        ]

    def __str__(self) -> str:
        return self.text or str(self.source)
