"""Questions to public registries elsewhere: each a setting that is off, one short request, and an answer in JSON."""

import json
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.utils.translation import gettext as _

from claims import fetching
from claims.models import SnapshotError

SECONDS = 8.0  # a person waits for it
BYTES = 2_000_000


class LookupFailed(Exception):
    """A look-up is switched off, or was not answered; its text says which, to the person who asked."""


def ask(is_on: bool, url: str, /, **parameters: str) -> Any:
    """Return what a service answers, as JSON. Raises LookupFailed, and asks nobody where the look-up is off."""
    if not is_on:
        raise LookupFailed(_("This look-up is switched off: nothing leaves this server."))
    try:
        answer = fetching.fetch(
            f"{url}?{urlencode(parameters)}",
            user_agent=settings.FETCH_USER_AGENT,
            allowed=settings.FETCH_ALLOWED,
            seconds=SECONDS,
            most_bytes=BYTES,
        )
    except fetching.Refused as error:
        raise LookupFailed(str(SnapshotError(error.refusal).label)) from error
    if answer.status != 200:
        told = _("The service answered with HTTP %(status)d. Try again later.") % {"status": answer.status}
        raise LookupFailed(told)
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        raise unreadable() from error


def unreadable() -> LookupFailed:
    """Return what to raise of an answer that is not what the service promises."""
    return LookupFailed(_("The service's answer can't be read. Try again later."))
