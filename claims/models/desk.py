"""Teams of a newsroom."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from .user import User


class DeskQuerySet(models.QuerySet["Desk"]):
    def open_to(self, user: User) -> "DeskQuerySet":
        """Return the desks for which this person may hand in articles: their own; by a key of a desk, that one."""
        desks = self if user.has_perm("claims.view_every_desk") else self.filter(members=user)
        return desks.filter(pk=user.only_desk) if user.only_desk else desks


class Desk(models.Model):
    """A team, whose articles its members see. What they may do with them, their roles say."""

    name = models.CharField(_("name"), max_length=100, unique=True)
    members = models.ManyToManyField(
        settings.AUTH_USER_MODEL, related_name="desks", verbose_name=_("members"), blank=True
    )

    objects = DeskQuerySet.as_manager()

    size: int  # how many members it has; only there when the query adds it

    class Meta:
        verbose_name = pgettext_lazy("team", "desk")
        verbose_name_plural = pgettext_lazy("team", "desks")
        ordering = ["name"]
        constraints = [models.CheckConstraint(name="desk_has_a_name", condition=~models.Q(name=""))]

    def __str__(self) -> str:
        return self.name
