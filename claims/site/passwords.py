"""Passwords: one's own, and those that an administrator sets for somebody, to be changed at once."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.views import PasswordChangeView
from django.contrib.messages.views import SuccessMessageMixin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse, reverse_lazy
from django.utils.translation import gettext_lazy as _
from django_htmx.http import HttpResponseClientRedirect
from unfold.forms import AdminOwnPasswordChangeForm, AdminPasswordChangeForm

from claims.models import User

from .person import person


class OwnPasswordForm(AdminOwnPasswordChangeForm):
    """A new password that only its owner knows."""

    def save(self, commit: bool = True) -> User:
        self.user.must_change_password = False
        return super().save(commit)


class ChangeOwn(SuccessMessageMixin, PasswordChangeView):
    """Where everybody changes their own password, wanted or required."""

    form_class = OwnPasswordForm
    success_url = reverse_lazy("admin:index")
    success_message = _("Your password was changed.")

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if person(request).must_change_password:
            messages.info(request, _("Somebody else knows your password. Choose your own, then go on."))
        return super().get(request, *args, **kwargs)


class ResetForm(AdminPasswordChangeForm):
    """A password that an administrator sets: its user must change it at the next sign-in."""

    def save(self, commit: bool = True) -> User:
        self.user.must_change_password = True
        return super().save(commit)


# What may be opened before a password that somebody else knows is changed.
OPEN = ["admin:password_change", "admin:logout", "admin:language", "admin:jsi18n"]

GetResponse = Callable[[HttpRequest], HttpResponseBase]


def own_password(get_response: GetResponse) -> GetResponse:
    """Middleware: send a person whose password was made for them to the page where they choose their own.

    The API has no pages to send anybody to: it refuses such a person itself.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        user = request.user
        is_open = request.path in map(reverse, OPEN) or request.path.startswith("/api/")
        if is_open or not (user.is_authenticated and user.must_change_password):
            return get_response(request)
        page = reverse("admin:password_change")
        return HttpResponseClientRedirect(page) if request.headers.get("HX-Request") else HttpResponseRedirect(page)

    return middleware
