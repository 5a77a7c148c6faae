"""People who sign in."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class User(AbstractUser):
    """A person with an account: an editor, a checker, an administrator."""

    must_change_password = models.BooleanField(_("must change password"), default=False)
    single_keys = models.BooleanField(
        _("single-letter keys"),
        default=True,
        help_text=_("Decide at the desk with single letters such as v and r."),
    )
    keys = models.JSONField(
        _("keys"), default=dict, blank=True, help_text=_("Keys of the desk by act, where they are not the usual ones.")
    )
    language = models.CharField(
        _("interface language"), max_length=5, blank=True, help_text=_("Empty: as the browser asks.")
    )

    # Not in the database, but of a request that the API lets in by a key.
    by_key = False
    only_desk: int | None = None  # the key's

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
