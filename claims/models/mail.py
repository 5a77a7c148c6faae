"""Mails to people. The row is the queue: it says what is to be sent, who sends it and until when."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .leased import Leased


class MailState(models.TextChoices):
    PENDING = "pending", _("waiting")
    RUNNING = "running", _("running")
    SENT = "sent", _("sent")
    NEEDLESS = "needless", _("not needed any more")
    FAILED = "failed", _("failed")


class MailError(models.TextChoices):
    UNREACHABLE = "unreachable", _("The mail server did not answer.")
    REFUSED = "refused", _("The mail server refused the mail.")
    CRASHED = "crashed", _("The program met an error with this mail.")
    LOST = "lost", _("The worker died or ran out of time on this mail.")


class Mail(Leased):
    """One mail that tells a person of their notices; what it says is made of these when it is sent."""

    lease = timedelta(seconds=120)
    tries = 14  # with the pauses between them: over nine hours
    hopeless = frozenset({MailError.REFUSED})

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="mails_to", verbose_name=_("for")
    )
    state = models.CharField(_("state"), max_length=10, choices=MailState, default=MailState.PENDING)
    last_error = models.CharField(_("error"), max_length=30, choices=MailError, blank=True)

    class Meta(Leased.Meta):
        verbose_name = _("mail")
        verbose_name_plural = _("mails")
        constraints = [
            *Leased.Meta.constraints,
            models.CheckConstraint(name="mail_state_known", condition=Q(state__in=MailState.values)),
        ]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.get_state_display()}"
