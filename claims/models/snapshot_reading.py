"""The figures of snapshots. The row is the queue: one that waits is a text still to be read."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .leased import Leased
from .snapshot import Snapshot


class SnapshotReadingState(models.TextChoices):
    PENDING = "pending", _("waiting")
    RUNNING = "running", _("running")
    DONE = "done", _("done")
    FAILED = "failed", _("failed")


class SnapshotReadingError(models.TextChoices):
    CRASHED = "crashed", _("The engine met an error in this text.")
    LOST = "lost", _("The worker died or ran out of time on this text.")


class SnapshotReading(Leased):
    """Every figure that the engine read in a snapshot's text, a row of plain values each: `claims.finding.Figure`."""

    snapshot = models.OneToOneField(
        Snapshot, on_delete=models.CASCADE, related_name="reading", verbose_name=_("snapshot")
    )
    state = models.CharField(
        _("state"), max_length=10, choices=SnapshotReadingState, default=SnapshotReadingState.PENDING
    )
    last_error = models.CharField(_("error"), max_length=30, choices=SnapshotReadingError, blank=True)
    engine_version = models.CharField(_("engine version"), max_length=20, blank=True)
    language = models.CharField(_("language"), max_length=5, blank=True)
    figures = models.JSONField(_("figures"), default=list)
    read_to = models.PositiveIntegerField(
        _("read to"), default=0, help_text=_("Characters of the text that were read; of huge tables, not all.")
    )

    class Meta(Leased.Meta):
        verbose_name = _("reading of a snapshot")
        verbose_name_plural = _("readings of snapshots")
        constraints = [
            *Leased.Meta.constraints,
            models.CheckConstraint(
                name="snapshotreading_state_known", condition=Q(state__in=SnapshotReadingState.values)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.snapshot_id}: {self.get_state_display()}"
