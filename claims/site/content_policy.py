"""The content security policy of the admin, whose theme needs more than the rest of the site."""

from collections.abc import Callable

from csp.constants import SELF, UNSAFE_EVAL, UNSAFE_INLINE
from csp.decorators import csp_replace
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse

# The theme's Alpine evaluates expressions of the page, and its widgets set styles; neither runs inline scripts.
FOR_THE_THEME = {"script-src": [SELF, UNSAFE_EVAL], "style-src": [SELF, UNSAFE_INLINE]}

GetResponse = Callable[[HttpRequest], HttpResponseBase]


def content_policy(get_response: GetResponse) -> GetResponse:
    """Middleware: relax the policy under /admin/; everywhere else the strict one of the settings holds."""
    relaxed = csp_replace(FOR_THE_THEME)(get_response)

    def middleware(request: HttpRequest) -> HttpResponseBase:
        of_the_admin = request.path.startswith(reverse("admin:index"))
        return (relaxed if of_the_admin else get_response)(request)

    return middleware
