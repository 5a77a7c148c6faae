"""Runs of the engine. The row is the queue: it says what is due, who works on it and until when."""

from datetime import datetime

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


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


OPEN = [ExtractionState.PENDING, ExtractionState.RUNNING]


class ExtractionQuerySet(models.QuerySet["Extraction"]):
    def due(self, now: datetime) -> "ExtractionQuerySet":
        """Return the rows a worker may take: waiting ones, and running ones whose lease has expired."""
        waiting = Q(state=ExtractionState.PENDING, not_before__lte=now)
        abandoned = Q(state=ExtractionState.RUNNING, lease_until__lte=now)
        return self.filter(waiting | abandoned)


class Extraction(models.Model):
    """One run of the engine over one revision, or over the text that an editor selected for one claim."""

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
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    lease_token = models.UUIDField(_("lease token"), null=True, blank=True)
    lease_until = models.DateTimeField(_("lease until"), null=True, blank=True)
    not_before = models.DateTimeField(_("not before"))
    last_error = models.CharField(_("error"), max_length=30, choices=ExtractionError, blank=True)
    error_detail = models.TextField(_("error in detail"), blank=True)
    engine_version = models.CharField(_("engine version"), max_length=20, blank=True)
    fingerprint = models.CharField(_("fingerprint"), max_length=64, blank=True)
    claims_found = models.PositiveIntegerField(_("claims found"), null=True, blank=True)
    skipped = models.JSONField(_("skipped"), default=list, blank=True)
    created_at = models.DateTimeField(_("queued"), auto_now_add=True)
    started_at = models.DateTimeField(_("started"), null=True, blank=True)
    finished_at = models.DateTimeField(_("finished"), null=True, blank=True)

    objects = ExtractionQuerySet.as_manager()

    class Meta:
        verbose_name = _("extraction")
        verbose_name_plural = _("extractions")
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["not_before", "id"], name="extraction_due", condition=Q(state__in=OPEN)),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["revision"], name="extraction_one_open", condition=Q(state__in=OPEN, claim=None)
            ),
            models.UniqueConstraint(
                fields=["revision", "fingerprint"],
                name="extraction_done_once",
                condition=Q(state=ExtractionState.DONE, claim=None),
            ),
            models.CheckConstraint(name="extraction_state_known", condition=Q(state__in=ExtractionState.values)),
            models.CheckConstraint(
                name="extraction_leased_while_running",
                condition=Q(state=ExtractionState.RUNNING, lease_token__isnull=False, lease_until__isnull=False)
                | (~Q(state=ExtractionState.RUNNING) & Q(lease_token=None, lease_until=None)),
            ),
            models.CheckConstraint(
                name="extraction_failed_with_reason",
                condition=~Q(state=ExtractionState.FAILED) | ~Q(last_error=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.revision_id}: {self.get_state_display()}"

    @property
    def is_open(self) -> bool:
        """Whether the run is still to be finished."""
        return self.state in OPEN
