"""Rows that are a queue: each says whether it is due, who works on it and until when."""

from datetime import datetime, timedelta
from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class LeaseState(models.TextChoices):
    """The states that every such row goes through; it may have more that it ends in."""

    PENDING = "pending", _("waiting")
    RUNNING = "running", _("running")
    FAILED = "failed", _("failed")


OPEN = [LeaseState.PENDING, LeaseState.RUNNING]
# Errors that every kind of row has among its own.
LOST = "lost"  # the worker died, or ran out of time
CRASHED = "crashed"  # the program met an error


class Leased(models.Model):
    """What a row needs to be a queue's. Each kind gives `state` and `last_error` its own choices."""

    soft_seconds: ClassVar[int] = settings.EXTRACTION_SOFT_SECONDS  # a run is told to give up after these
    lease: ClassVar[timedelta] = settings.EXTRACTION_LEASE
    tries: ClassVar[int] = settings.EXTRACTION_ATTEMPTS
    hopeless: ClassVar[frozenset[str]] = frozenset()  # errors after which another attempt would end the same way

    state = models.CharField(_("state"), max_length=10, choices=LeaseState, default=LeaseState.PENDING)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    lease_token = models.UUIDField(_("lease token"), null=True, blank=True)
    lease_until = models.DateTimeField(_("lease until"), null=True, blank=True)
    not_before = models.DateTimeField(_("not before"))
    last_error = models.CharField(_("error"), max_length=30, blank=True)
    error_detail = models.TextField(_("error in detail"), blank=True)
    created_at = models.DateTimeField(_("queued"), auto_now_add=True)
    started_at = models.DateTimeField(_("started"), null=True, blank=True)
    finished_at = models.DateTimeField(_("finished"), null=True, blank=True)

    class Meta:
        abstract = True
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["not_before", "id"], name="%(class)s_due", condition=Q(state__in=OPEN)),
        ]
        constraints = [
            models.CheckConstraint(
                name="%(class)s_leased_while_running",
                condition=Q(state=LeaseState.RUNNING, lease_token__isnull=False, lease_until__isnull=False)
                | (~Q(state=LeaseState.RUNNING) & Q(lease_token=None, lease_until=None)),
            ),
            models.CheckConstraint(
                name="%(class)s_failed_with_reason",
                condition=~Q(state=LeaseState.FAILED) | ~Q(last_error=""),
            ),
        ]

    @classmethod
    def due(cls, now: datetime) -> models.QuerySet[Self]:
        """Return the rows a worker may take: waiting ones, and running ones whose lease has expired."""
        waiting = Q(state=LeaseState.PENDING, not_before__lte=now)
        abandoned = Q(state=LeaseState.RUNNING, lease_until__lte=now)
        return cls._default_manager.filter(waiting | abandoned)

    @property
    def is_open(self) -> bool:
        """Whether the work is still to be finished."""
        return self.state in OPEN
