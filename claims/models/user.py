"""People who sign in."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class MailTime(models.TextChoices):
    """When a person gets mails about their notices."""

    AT_ONCE = "at_once", _("at once")
    DAILY = "daily", _("once a day")
    NEVER = "never", _("never")


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
    mails = models.CharField(
        _("mails about notices"),
        max_length=10,
        choices=MailTime,
        default=MailTime.DAILY,
        help_text=_("They say what happened, not what any text says. What you have seen here is not mailed."),
    )

    # Not in the database, but of a request that the API lets in by a key.
    by_key = False
    only_desk: int | None = None  # the key's

    # Not in the database, but of one list: the articles that this person sees, where they are few (see `sight`).
    few_articles: list[int] | None = None

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        constraints = [models.CheckConstraint(name="user_mails_known", condition=models.Q(mails__in=MailTime.values))]
