"""The language of the interface: the one a person chose, else the one the browser asks for."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils import translation
from django.views.i18n import set_language

GetResponse = Callable[[HttpRequest], HttpResponseBase]


def own_language(get_response: GetResponse) -> GetResponse:
    """Middleware: use the language of the person's account, if it names one."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if request.user.is_authenticated and request.user.language in dict(settings.LANGUAGES):
            translation.activate(request.user.language)
            request.LANGUAGE_CODE = translation.get_language()
        return get_response(request)

    return middleware


def choose(request: HttpRequest) -> HttpResponseBase:
    """Use another language from now on: in this browser, and for whoever is signed in everywhere."""
    language = request.POST.get("language")
    if request.user.is_authenticated and language in dict(settings.LANGUAGES):
        request.user.language = language
        request.user.save(update_fields=["language"])
    return set_language(request)
