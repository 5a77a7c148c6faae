"""Runs of the engine. The row is the queue: it says what is due, who works on it and until when."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .leased import OPEN, Leased
from .sight import OfArticles


class ExtractionState(models.TextChoices):
    PENDING = "pending", _("waiting")
    RUNNING = "running", _("running")
    DONE = "done", _("done")
    UNCHANGED = "unchanged", _("done, nothing had changed")
    FAILED = "failed", _("failed")


class ExtractionError(models.TextChoices):
    UNSUPPORTED_LANGUAGE = "unsupported_language", _("The engine does not read the language of this text.")
    CRASHED = "crashed", _("The engine met an error in this text.")
    LOST = "lost", _("The worker died or ran out of time on this text.")


class Extraction(Leased):
    """One run of the engine over one revision, or over the text that an editor selected for one claim."""

    article_path = "revision__article"
    hopeless = frozenset({ExtractionError.UNSUPPORTED_LANGUAGE})

    revision = models.ForeignKey(
        "claims.Revision", on_delete=models.CASCADE, related_name="extractions", verbose_name=_("revision")
    )
    claim = models.ForeignKey(
        "claims.Claim",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="readings",
        verbose_name=_("claim"),
        help_text=_("Set when only this claim's own words are to be read."),
    )
    state = models.CharField(_("state"), max_length=10, choices=ExtractionState, default=ExtractionState.PENDING)
    last_error = models.CharField(_("error"), max_length=30, choices=ExtractionError, blank=True)
    engine_version = models.CharField(_("engine version"), max_length=20, blank=True)
    fingerprint = models.CharField(_("fingerprint"), max_length=64, blank=True)
    claims_found = models.PositiveIntegerField(_("claims found"), null=True, blank=True)
    skipped = models.JSONField(_("skipped"), default=list, blank=True)

    objects = OfArticles.as_manager()

    class Meta(Leased.Meta):
        verbose_name = _("extraction")
        verbose_name_plural = _("extractions")
        constraints = [
            *Leased.Meta.constraints,
            models.UniqueConstraint(
                fields=["revision"], name="extraction_one_open", condition=Q(state__in=OPEN, claim=None)
            ),
            models.UniqueConstraint(
                fields=["revision", "fingerprint"],
                name="extraction_done_once",
                condition=Q(state=ExtractionState.DONE, claim=None),
            ),
            models.CheckConstraint(name="extraction_state_known", condition=Q(state__in=ExtractionState.values)),
        ]

    def __str__(self) -> str:
        return f"{self.revision_id}: {self.get_state_display()}"
