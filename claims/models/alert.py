"""What the watch over documents found out: a figure that a claim rests on is no longer what it was."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .claim import Claim
from .evidence import Evidence
from .snapshot import Snapshot
from .user import User


class AlertKind(models.TextChoices):
    FIGURE_CHANGED = "figure_changed", _("the figure changed")
    FIGURE_VANISHED = "figure_vanished", _("the figure vanished")


class AlertQuerySet(models.QuerySet["Alert"]):
    def visible_to(self, user: User) -> "AlertQuerySet":
        """Return the alerts of the claims that this person sees."""
        return self.filter(models.Exists(Claim.objects.visible_to(user).filter(pk=models.OuterRef("claim"))))

    def open(self) -> "AlertQuerySet":
        """Return those that nobody has seen yet."""
        return self.filter(seen_at=None)


class Alert(models.Model):
    """A claim whose figure changed or vanished in a newer copy of the document it was checked against."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="alerts", verbose_name=_("claim"))
    evidence = models.ForeignKey(
        Evidence,
        on_delete=models.SET_NULL,
        null=True,
        related_name="alerts",
        verbose_name=_("evidence"),
        help_text=_("None where it was removed since."),
    )
    kind = models.CharField(_("what happened"), max_length=20, choices=AlertKind)
    old_snapshot = models.ForeignKey(
        Snapshot, on_delete=models.CASCADE, related_name="+", verbose_name=_("earlier copy")
    )
    new_snapshot = models.ForeignKey(
        Snapshot, on_delete=models.CASCADE, related_name="alerts", verbose_name=_("newer copy")
    )
    old_passage = models.TextField(_("earlier passage"))
    new_passage = models.TextField(_("newer passage"), blank=True)
    created_at = models.DateTimeField(_("raised"), auto_now_add=True)
    seen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("seen by"),
    )
    seen_at = models.DateTimeField(_("seen"), null=True, blank=True)

    objects = AlertQuerySet.as_manager()

    class Meta:
        verbose_name = _("alert")
        verbose_name_plural = _("alerts")
        ordering = ["-id"]
        indexes = [models.Index(fields=["-id"], name="alert_open", condition=Q(seen_at=None))]
        constraints = [
            models.CheckConstraint(name="alert_kind_known", condition=Q(kind__in=AlertKind.values)),
        ]

    def __str__(self) -> str:
        return f"{self.claim_id}: {self.get_kind_display()}"

    @property
    def is_open(self) -> bool:
        """Whether nobody has seen it yet."""
        return self.seen_at is None
