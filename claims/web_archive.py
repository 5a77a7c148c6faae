"""Looking for a document's copies in a web archive, if that is switched on, and taking one of them over.

https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server
"""

import re
from datetime import UTC, datetime
from typing import NamedTuple

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from claims import capture, documents, looking_up
from claims.models import Document, Snapshot, User

FOUND = 50  # copies at most, the newest
STAMP = re.compile(r"\d{14}")


class Archived(NamedTuple):
    """A copy that the archive has: its number there, which is its time, and where it is shown."""

    stamp: str
    at: datetime
    url: str


def copies(document: Document) -> list[Archived]:
    """Return the copies of a document that differ from the one before, the newest first. Raises LookupFailed."""
    if not document.url:
        return []
    rows = looking_up.ask(
        settings.LOOKUP_ARCHIVE,
        f"{settings.ARCHIVE_URL}/cdx/search/cdx",
        url=document.url,
        output="json",
        fl="timestamp",
        filter="statuscode:200",
        collapse="digest",
        limit=f"-{FOUND}",
    )
    try:
        stamps = [row[0] for row in rows[1:] if STAMP.fullmatch(row[0])]
        return [_archived(document, stamp) for stamp in sorted(set(stamps), reverse=True)[:FOUND]]
    except (TypeError, IndexError, KeyError, ValueError) as error:
        raise looking_up.unreadable() from error


@transaction.atomic
def take(document: Document, stamp: str, *, by: User) -> Snapshot:
    """Queue a copy of what the archive has of a document: as a document of its own, beside the same claims.

    Raises LookupFailed where the look-up is off, and ValidationError, in words, where nothing may be fetched.
    """
    if not settings.LOOKUP_ARCHIVE:
        raise looking_up.LookupFailed(_("This look-up is switched off: nothing leaves this server."))
    try:
        archived = _archived(document, stamp)
    except ValueError as error:
        raise ValidationError(_("The archive has no such copy.")) from error
    told = {"title": document, "date": date_format(archived.at, "SHORT_DATE_FORMAT")}
    title = _("%(title)s (web archive, %(date)s)") % told
    copy = documents.add(by=by, url=archived.url, title=title, source=document.source)
    copy.claims.add(*document.claims.all())
    return capture.request(copy, by=by)


def _archived(document: Document, stamp: str) -> Archived:
    """Return a copy by its number. `id_` asks the archive for the bytes as they were, without its own banner."""
    at = datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    return Archived(stamp, at, f"{settings.ARCHIVE_URL}/web/{stamp}id_/{document.url}")
