"""What a caller may do: Django's permissions, named by each view for each method."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from django.utils.translation import gettext as _
from rest_framework.exceptions import PermissionDenied
from rest_framework.permissions import BasePermission
from rest_framework.request import Request


class Guarded(Protocol):
    """A view with its table of permissions, by method."""

    allowed_methods: list[str]
    needs: Mapping[str, Sequence[str]]


class HasPermissions(BasePermission):
    """Lets in who has all permissions that the view names."""

    def has_permission(self, request: Request, view: Guarded) -> bool:  # type: ignore[override]  # views of this API
        if request.method == "OPTIONS" or request.method not in view.allowed_methods:
            return True  # to be told that there is no such method
        if not request.user.is_authenticated:
            return False
        if request.user.must_change_password:
            raise PermissionDenied(_("Choose a password of your own first: sign in to Factcheck with your browser."))
        method = "GET" if request.method == "HEAD" else request.method
        return request.user.has_perms(view.needs[method])
