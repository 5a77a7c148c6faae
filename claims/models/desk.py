"""Teams of a newsroom."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Desk(models.Model):
    """A team, whose articles its members see. What they may do with them, their roles say."""

    name = models.CharField(_("name"), max_length=100, unique=True)
    members = models.ManyToManyField(
        settings.AUTH_USER_MODEL, related_name="desks", verbose_name=_("members"), blank=True
    )

    class Meta:
        verbose_name = pgettext_lazy("team", "desk")
        verbose_name_plural = pgettext_lazy("team", "desks")
        ordering = ["name"]
        constraints = [models.CheckConstraint(name="desk_has_a_name", condition=~models.Q(name=""))]

    def __str__(self) -> str:
        return self.name
