"""Corrections of published claims: what was wrong, and what is right now."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .event import Event
from .verdict import Verdict


class Level(models.TextChoices):
    """How much a correction changes, the least first."""

    TYPO = "typo", _("typo")
    UPDATE = "update", _("update")
    CORRECTION = "correction", _("correction")
    VERDICT = "verdict", _("correction of the verdict")
    VOID = "void", _("retraction")


class Correction(models.Model):
    """One correction, for good: when its article is erased it loses the words and the claim, and keeps its address.

    A silent one is a typo of which no notice is published; that it is none but a typo, `claims.typo` has found.
    """

    claim = models.ForeignKey(
        "claims.Claim", on_delete=models.SET_NULL, null=True, related_name="corrections", verbose_name=_("claim")
    )
    level = models.CharField(_("level"), max_length=10, choices=Level)
    silent = models.BooleanField(_("silent"), default=False)
    wrong = models.TextField(_("what was wrong"), blank=True)
    right = models.TextField(_("what is right now"), blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="corrections", verbose_name=_("by")
    )
    at = models.DateTimeField(_("time"))
    event = models.OneToOneField(Event, on_delete=models.DO_NOTHING, related_name="correction")

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(name="correction_level_known", condition=Q(level__in=Level.values)),
            models.CheckConstraint(
                name="correction_silent_only_if_typo", condition=Q(silent=False) | Q(level=Level.TYPO)
            ),
            models.CheckConstraint(
                name="correction_says_what_was_wrong", condition=Q(claim=None) | Q(silent=True) | ~Q(wrong="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_level_display()} #{self.pk}"

    @property
    def verdicts(self) -> tuple[str, str] | None:
        """The verdict before and after, in words, where the correction changed it."""
        before, after = (state.get("verdict") for state in (self.event.before, self.event.after))
        return (str(Verdict(before).label), str(Verdict(after).label)) if before and before != after else None
