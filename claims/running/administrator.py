"""The first administrator of an installation."""

import secrets

from django.conf import settings

from claims.models import User


def make_first() -> str:
    """Make an administrator where there is none; return the password if one was generated for it, else ""."""
    if User.objects.filter(is_superuser=True).exists():
        return ""
    generated = "" if settings.ADMIN_PASSWORD else secrets.token_urlsafe(12)
    User.objects.create_superuser(
        settings.ADMIN_USERNAME,
        password=settings.ADMIN_PASSWORD or generated,
        must_change_password=bool(generated),
    )
    return generated


def first_name() -> str:
    """Return the user name of the oldest account that may administer the site."""
    administrators = User.objects.filter(is_superuser=True, is_active=True)
    return administrators.order_by("pk").values_list("username", flat=True).first() or ""
