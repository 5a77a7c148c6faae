"""Messages to another program that an article is ready to publish, or is not any more. The row is the queue."""

from datetime import timedelta

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .leased import Leased
from .sight import OfArticles


class DeliveryState(models.TextChoices):
    PENDING = "pending", _("waiting")
    RUNNING = "running", _("running")
    DELIVERED = "delivered", _("delivered")
    NEEDLESS = "needless", _("not needed any more")
    FAILED = "failed", _("failed")


class DeliveryError(models.TextChoices):
    UNREACHABLE = "unreachable", _("The other program did not answer.")
    REFUSED = "refused", _("The other program answered, but did not take the message.")
    CRASHED = "crashed", _("The program met an error with this message.")
    LOST = "lost", _("The worker died or ran out of time on this message.")


class Delivery(Leased):
    """One message that an article turned ready, or turned back; `findings` is what each rule said when it did."""

    article_path = "article"
    lease = timedelta(seconds=120)
    tries = 14  # with the pauses between them: over nine hours

    article = models.ForeignKey(
        "claims.Article", on_delete=models.CASCADE, related_name="deliveries", verbose_name=_("article")
    )
    ready = models.BooleanField(_("ready"))
    findings = models.JSONField(_("findings"), default=list)
    state = models.CharField(_("state"), max_length=10, choices=DeliveryState, default=DeliveryState.PENDING)
    last_error = models.CharField(_("error"), max_length=30, choices=DeliveryError, blank=True)

    objects = OfArticles.as_manager()

    class Meta(Leased.Meta):
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        constraints = [
            *Leased.Meta.constraints,
            models.CheckConstraint(name="delivery_state_known", condition=Q(state__in=DeliveryState.values)),
        ]

    def __str__(self) -> str:
        return f"{self.article_id}: {self.get_state_display()}"
