"""The figures of a snapshot, read once."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .snapshot import Snapshot


class SnapshotReading(models.Model):
    """What one version of the engine read in a snapshot's text: every figure, a row of plain values each.

    `figures` has the rows of `claims.finding.Figure`. `error` says why there are none where the engine failed.
    """

    snapshot = models.OneToOneField(
        Snapshot, on_delete=models.CASCADE, related_name="reading", verbose_name=_("snapshot")
    )
    engine_version = models.CharField(_("engine version"), max_length=20)
    language = models.CharField(_("language"), max_length=5, blank=True)
    figures = models.JSONField(_("figures"), default=list)
    read_to = models.PositiveIntegerField(
        _("read to"), default=0, help_text=_("Characters of the text that were read; of huge tables, not all.")
    )
    error = models.TextField(_("error"), blank=True)
    read_at = models.DateTimeField(_("read"), auto_now=True)

    class Meta:
        verbose_name = _("reading of a snapshot")
        verbose_name_plural = _("readings of snapshots")

    def __str__(self) -> str:
        return f"{self.snapshot_id}: {self.engine_version}"
