"""The editors' record of one quantitative claim of an article."""

from decimal import Decimal, InvalidOperation

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from claims.quantities import is_unit_code, magnitude

from .mention import Mention
from .quantity_labels import BOUND_LABELS, ROLE_LABELS, STATISTIC_LABELS
from .sight import sees_drafts, sight
from .stage import LEFT, PUBLIC, STANDING, UNDECIDED, WITHOUT_VERDICT, Stage
from .user import User
from .verdict import REASONS, Reason, Verdict


class Origin(models.TextChoices):
    MACHINE = "machine", _("machine")
    PERSON = "person", _("person")


def _reason_fits_verdict() -> Q:
    fits = Q(reason="")
    for verdict, reasons in REASONS.items():
        fits |= Q(verdict=verdict, reason__in=reasons)
    return fits


def _number(field: str, text: str) -> Decimal | None:
    """Return the number of a decimal text, or None of an empty one. Raises ValidationError for another."""
    if not text:
        return None
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise ValidationError({field: _("“%(text)s” is no number. Write it like 1234.5.") % {"text": text}})
    return number


class ClaimQuerySet(models.QuerySet["Claim"]):
    def visible_to(self, user: User) -> "ClaimQuerySet":
        """Return the claims of the articles that this person sees; readers see published ones only."""
        seen = self.filter(sight(user, "article"))
        return seen if sees_drafts(user) else seen.filter(stage__in=PUBLIC)

    def standing(self) -> "ClaimQuerySet":
        """Return the facts of an article: claims that the newest text makes and nobody has dismissed."""
        return self.filter(seen=True).exclude(stage=Stage.DISMISSED)

    def undecided(self) -> "ClaimQuerySet":
        """Return the claims that still wait for a decision: those of "facts left"."""
        return self.filter(LEFT)

    def verified(self) -> "ClaimQuerySet":
        """Return the verified list: of the newest text, verdict verified, stage checked or later, not retracted."""
        return self.filter(verdict=Verdict.VERIFIED, stage__in=STANDING, seen=True)


class Claim(models.Model):
    """One quantitative claim: where it stands, its quantity and period, how far its check has come.

    Offsets count code points of the revision's text. Numbers are decimal text: they keep the written digits.
    """

    article = models.ForeignKey(
        "claims.Article", on_delete=models.CASCADE, related_name="claims", verbose_name=_("article")
    )
    revision = models.ForeignKey(
        "claims.Revision", on_delete=models.CASCADE, related_name="claims", verbose_name=_("revision")
    )
    mentions = models.ManyToManyField(Mention, related_name="claims", verbose_name=_("mentions"), blank=True)
    origin = models.CharField(_("origin"), max_length=10, choices=Origin, default=Origin.MACHINE)
    seen = models.BooleanField(
        _("seen"), default=True, help_text=_("Off when the newest extraction no longer finds the claim.")
    )
    touched = models.BooleanField(
        _("touched"), default=False, help_text=_("A person has acted on it: extractions leave it as it is.")
    )
    version = models.PositiveIntegerField(_("version"), default=1)
    predecessor = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="successors",
        verbose_name=_("predecessor"),
        help_text=_("The claim of an earlier text, in whose sentence this one now stands with another number."),
    )

    # Where it stands: the sentence, in it the quantity (the quote), in that the value
    text = models.TextField(_("text"))
    start = models.PositiveIntegerField(_("starts at"))
    end = models.PositiveIntegerField(_("ends at"))
    quote = models.TextField(_("quantity as written"))
    quote_start = models.PositiveIntegerField(_("quantity starts at"))
    quote_end = models.PositiveIntegerField(_("quantity ends at"))
    value_start = models.PositiveIntegerField(_("value starts at"))
    value_end = models.PositiveIntegerField(_("value ends at"))
    prefix = models.CharField(_("prefix"), max_length=64, blank=True)
    suffix = models.CharField(_("suffix"), max_length=64, blank=True)

    # Quantity
    low = models.CharField(_("lowest value"), max_length=60, blank=True)
    high = models.CharField(_("highest value"), max_length=60, blank=True)
    step = models.CharField(_("step"), max_length=60, blank=True)
    unit = models.CharField(_("unit"), max_length=40, blank=True)
    counted = models.CharField(_("counted"), max_length=200, blank=True)
    bound = models.CharField(_("bound"), max_length=10, choices=BOUND_LABELS, default="exact")
    statistic = models.CharField(_("statistic"), max_length=10, choices=STATISTIC_LABELS, default="none")
    role = models.CharField(_("role"), max_length=10, choices=ROLE_LABELS, default="level")
    magnitude = models.FloatField(
        _("magnitude"), null=True, blank=True, help_text=_("In base units, to sort and filter by only.")
    )
    hedged = models.BooleanField(
        _("hedged"), default=False, help_text=_("The text itself does not assert the figure.")
    )

    # Period
    period_text = models.CharField(_("period as written"), max_length=200, blank=True)
    period_from = models.DateField(_("period from"), null=True, blank=True)
    period_to = models.DateField(_("period to"), null=True, blank=True)

    # Why it is a candidate
    priority = models.FloatField(_("priority"), default=0)
    why = models.JSONField(_("why a candidate"), default=list, blank=True)
    alarms = models.JSONField(_("alarms"), default=list, blank=True)

    # Decision
    stage = models.CharField(_("stage"), max_length=10, choices=Stage, default=Stage.CANDIDATE)
    verdict = models.CharField(_("verdict"), max_length=15, choices=Verdict, blank=True)
    reason = models.CharField(_("reason"), max_length=20, choices=Reason, blank=True)
    explanation = models.TextField(_("explanation"), blank=True)
    checked_url = models.URLField(_("checked at URL"), max_length=2000, blank=True)
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="checked_claims",
        verbose_name=_("checker"),
    )
    checked_at = models.DateTimeField(_("checked"), null=True, blank=True)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="assigned_claims",
        verbose_name=_("assigned to"),
    )
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="confirmed_claims",
        verbose_name=_("confirmed by"),
    )
    confirmed_at = models.DateTimeField(_("confirmed at"), null=True, blank=True)
    published_at = models.DateTimeField(_("published at"), null=True, blank=True)
    created_at = models.DateTimeField(_("added"), auto_now_add=True)

    objects = ClaimQuerySet.as_manager()

    # Only there when the admin's list adds it: whether the verdict is hidden from who asks.
    is_hidden: bool

    class Meta:
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        ordering = ["article", "value_start", "id"]
        permissions = [
            ("check_claim", "Can decide claims"),
            ("check_own_claim", "Can decide claims of articles that they added"),
            ("assign_claim", "Can assign claims to others"),
            ("confirm_claim", "Can do the second check of claims"),
            ("publish_claim", "Can publish, correct and retract claims"),
            ("override_claim", "Can override the rules of review about persons"),
        ]
        indexes = [
            models.Index(fields=["article", "value_start", "id"], name="claim_in_text_order"),
            # The queues, the most pressing first: what is somebody's, what is left, what has alarms, what may take a
            # second check.
            models.Index(fields=["assignee", "-priority", "id"], name="claim_mine", condition=Q(stage=Stage.ASSIGNED)),
            models.Index(fields=["-priority", "id"], name="claim_left", condition=LEFT),
            models.Index(fields=["-priority", "id"], name="claim_alarmed", condition=LEFT & ~Q(alarms=[])),
            models.Index(fields=["-priority", "id"], name="claim_checked", condition=Q(stage=Stage.CHECKED)),
            # Lists by stage and by verdict, in the order of the list. Both asked at once are found in the second.
            models.Index(fields=["stage", "id"], name="claim_by_stage"),
            models.Index(fields=["verdict", "id", "stage"], name="claim_by_verdict"),
            # What is rare among a million and would be looked for in all of them.
            models.Index(fields=["id"], name="claim_no_longer_seen", condition=Q(seen=False)),
            models.Index(fields=["id"], name="claim_hedged", condition=Q(hedged=True)),
            models.Index(fields=["unit", "magnitude"], name="claim_by_magnitude"),
        ]
        constraints = [
            models.CheckConstraint(name="claim_stage_known", condition=Q(stage__in=Stage.values)),
            models.CheckConstraint(name="claim_verdict_known", condition=Q(verdict__in=["", *Verdict.values])),
            models.CheckConstraint(name="claim_reason_fits_verdict", condition=_reason_fits_verdict()),
            models.CheckConstraint(
                name="claim_verdict_fits_stage",
                condition=Q(stage__in=WITHOUT_VERDICT, verdict="") | (~Q(stage__in=WITHOUT_VERDICT) & ~Q(verdict="")),
            ),
            models.CheckConstraint(
                name="claim_checked_paired",
                condition=Q(verdict="", checked_by=None, checked_at=None)
                | (~Q(verdict="") & Q(checked_by__isnull=False, checked_at__isnull=False)),
            ),
            models.CheckConstraint(
                name="claim_assigned_to_somebody",
                condition=~Q(stage__in=UNDECIDED)
                | Q(stage=Stage.CANDIDATE, assignee=None)
                | Q(stage=Stage.ASSIGNED, assignee__isnull=False),
            ),
            models.CheckConstraint(
                name="claim_confirmed_paired",
                condition=Q(confirmed_by=None, confirmed_at=None)
                | Q(confirmed_by__isnull=False, confirmed_at__isnull=False),
            ),
            models.CheckConstraint(
                name="claim_confirmed_by_somebody",
                condition=~Q(stage=Stage.CONFIRMED) | Q(confirmed_by__isnull=False),
            ),
            models.CheckConstraint(
                name="claim_published_at_a_time",
                condition=Q(stage__in=PUBLIC, published_at__isnull=False)
                | (~Q(stage__in=PUBLIC) & Q(published_at=None)),
            ),
            models.CheckConstraint(
                name="claim_spans_nested",
                condition=Q(start__lte=F("quote_start"), quote_start__lte=F("value_start"))
                & Q(value_start__lt=F("value_end"), value_end__lte=F("quote_end"), quote_end__lte=F("end")),
            ),
            models.CheckConstraint(
                name="claim_period_in_order",
                condition=Q(period_from=None) | Q(period_to=None) | Q(period_from__lte=F("period_to")),
            ),
        ]

    def __str__(self) -> str:
        return self.quote

    def clean(self) -> None:
        """Check that the quantity holds together, and set its magnitude. Raises ValidationError by field."""
        low, high = _number("low", self.low), _number("high", self.high)
        if low is not None and high is not None and low > high:
            raise ValidationError({"high": _("The highest value is below the lowest.")})
        if self.unit and not is_unit_code(self.unit):
            raise ValidationError(
                {"unit": _("“%(unit)s” is no unit code: km2/mo, EUR, %% and 1 are.") % {"unit": self.unit}}
            )
        if self.period_from and self.period_to and self.period_from > self.period_to:
            raise ValidationError({"period_to": _("The period ends before it begins.")})
        self.magnitude = magnitude(high if low is None else low, self.unit)

    @property
    def is_decided(self) -> bool:
        """Whether somebody has decided: given a verdict, or said that it is not a claim."""
        return self.stage not in UNDECIDED
