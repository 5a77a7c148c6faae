"""Keys by which programs use the API in the name of a person."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from rest_framework_api_key.models import AbstractAPIKey

from .desk import Desk


class ApiKey(AbstractAPIKey):
    """A key, stored hashed; what it may do is what its user may do, for one desk's articles where it names one."""

    shown_once = ""  # the key itself, in the request that makes it and nowhere else

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="api_keys", verbose_name=_("user")
    )
    desk = models.ForeignKey(
        Desk,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="api_keys",
        verbose_name=pgettext_lazy("team", "desk"),
        help_text=_("The key then sees this desk's articles alone, and those it hands in are this desk's."),
    )

    class Meta:
        ordering = ("-created",)
        verbose_name = _("API key")
        verbose_name_plural = _("API keys")


# The package leaves these without a name that could be translated.
_NAMES = {
    "name": _("name"),
    "prefix": _("first characters"),
    "created": pgettext_lazy("key", "made"),
    "revoked": pgettext_lazy("key", "revoked"),
}
for _field in ApiKey._meta.fields:
    _field.verbose_name = _NAMES.get(_field.name, _field.verbose_name)
