"""Who calls: the user of an API key, or the person who is signed in."""

from typing import Any, cast

from django.utils.translation import gettext as _
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request
from rest_framework_api_key.permissions import KeyParser

from claims.models import ApiKey, User


class ApiKeyAuthentication(BaseAuthentication):
    """`Authorization: Api-Key …` acts as the key's user, whose permissions decide what it may do.

    A key that names a desk shows that desk's articles alone.
    """

    def authenticate(self, request: Request) -> tuple[User, ApiKey] | None:
        key = KeyParser().get(request)
        if key is None:
            return None
        found = _usable(key)
        if found is None:
            # One answer for all reasons: nobody learns from it which keys there are.
            raise AuthenticationFailed(_("This API key is unknown, revoked or expired, or its user is not active."))
        user = found.user
        user.by_key, user.only_desk = True, found.desk_id
        return user, found

    def authenticate_header(self, request: Request) -> str:
        return 'Api-Key realm="Factcheck"'


def _usable(key: str) -> ApiKey | None:
    if not (key.isascii() and key.isprintable()):
        return None
    try:
        found: Any = ApiKey.objects.get_from_key(key)
    except ApiKey.DoesNotExist:
        return None
    return found if found.user.is_active and not found.has_expired else None


def caller(request: Request) -> User:
    """Return the user of a request that the permissions have let in."""
    return cast(User, request.user)


class ApiKeyScheme(OpenApiAuthenticationExtension):
    """How the OpenAPI description names it."""

    target_class = ApiKeyAuthentication
    name = "apiKey"

    def get_security_definition(self, auto_schema: object) -> dict[str, str]:
        return {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": "`Api-Key `, a space, and the key that an administrator made for you.",
        }
