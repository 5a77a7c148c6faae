"""What a claim rests on: a passage of a snapshot, or the stated absence of one."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .agreement_labels import OUTCOME_LABELS
from .claim import Claim, Origin
from .quantity_labels import BOUND_LABELS, ROLE_LABELS, STATISTIC_LABELS
from .snapshot import Snapshot


class Evidence(models.Model):
    """A passage of a snapshot that bears on a claim, with the figure read there and how the claim agrees with it.

    Without a passage it states an absence: somebody looked, in this snapshot or elsewhere, and says in `explanation`
    what they found. Rows are added and removed by `claims.review`, never changed. Offsets count code points of the
    snapshot's text; prefix and suffix are those of a TextQuoteSelector (W3C Web Annotation).
    """

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="evidence", verbose_name=_("claim"))
    snapshot = models.ForeignKey(
        Snapshot,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="evidence",
        verbose_name=_("snapshot"),
    )
    origin = models.CharField(_("origin"), max_length=10, choices=Origin, default=Origin.PERSON)
    explanation = models.TextField(_("explanation"), blank=True)

    # Where it stands
    start = models.PositiveIntegerField(_("starts at"), null=True, blank=True)
    end = models.PositiveIntegerField(_("ends at"), null=True, blank=True)
    quote = models.TextField(_("quote"), blank=True)
    prefix = models.CharField(_("prefix"), max_length=64, blank=True)
    suffix = models.CharField(_("suffix"), max_length=64, blank=True)
    place = models.CharField(_("place"), max_length=200, blank=True, help_text=_("Page, or sheet and row."))

    # The figure read there; empty where the passage has none
    low = models.CharField(_("lowest value"), max_length=60, blank=True)
    high = models.CharField(_("highest value"), max_length=60, blank=True)
    step = models.CharField(_("step"), max_length=60, blank=True)
    unit = models.CharField(_("unit"), max_length=40, blank=True)
    counted = models.CharField(_("counted"), max_length=200, blank=True)
    bound = models.CharField(_("bound"), max_length=10, choices=BOUND_LABELS, default="exact")
    statistic = models.CharField(_("statistic"), max_length=10, choices=STATISTIC_LABELS, default="none")
    role = models.CharField(_("role"), max_length=10, choices=ROLE_LABELS, default="level")
    direction = models.CharField(_("direction"), max_length=5, blank=True)
    period_from = models.DateField(_("period from"), null=True, blank=True)
    period_to = models.DateField(_("period to"), null=True, blank=True)
    hedged = models.BooleanField(_("hedged"), default=False)

    # How the claim agrees with it
    outcome = models.CharField(_("agreement"), max_length=20, choices=OUTCOME_LABELS, blank=True)
    notes = models.JSONField(_("notes"), default=list, blank=True)
    reason = models.TextField(_("reason"), blank=True)

    created_at = models.DateTimeField(_("added"))
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("added by")
    )

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        ordering = ["claim", "id"]
        constraints = [
            models.CheckConstraint(
                name="evidence_passage_or_explanation",
                condition=(Q(snapshot__isnull=False, start__isnull=False, end__gt=F("start")) & ~Q(quote=""))
                | (Q(start=None, end=None, quote="", outcome="") & ~Q(explanation="")),
            ),
            models.CheckConstraint(
                name="evidence_outcome_known", condition=Q(outcome="") | Q(outcome__in=OUTCOME_LABELS)
            ),
        ]

    def __str__(self) -> str:
        return self.quote or self.explanation

    @property
    def is_absence(self) -> bool:
        """Whether it states that there is no such passage."""
        return self.start is None
