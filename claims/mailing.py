"""Mailing notices to who wants that: at once or once a day, what happened and a link, never a word of any text.

A mail is a row of a queue. A worker that is lost before it has sent one leaves it to the next; only if it is lost in
the instant between sending and marking, the mail is sent twice, with the same Message-ID.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from smtplib import SMTPException, SMTPRecipientsRefused, SMTPResponseException
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import Q, QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext, override

from claims import leases, notices
from claims.models import Mail, MailError, MailState, MailTime, Notice

BATCH = 200  # people whose mails are made up at once
LISTED = 50  # notices that a mail lists; how many more there are, it says


def make_up(now: datetime) -> int:
    """Make up the mails that are due, one for each person; return how many."""
    due = list(_due(now).order_by().values_list("user", flat=True).distinct()[:BATCH])
    return sum(_make_up(user, now) for user in due)


@transaction.atomic
def _make_up(user: int, now: datetime) -> bool:
    waiting = list(_due(now).filter(user=user).values_list("pk", flat=True))
    mail = Mail.objects.create(user_id=user, not_before=now)
    # Of two workers that make up the same mail, one gets the notices.
    if Notice.objects.filter(pk__in=waiting, mail=None).update(mail=mail):
        return True
    mail.delete()
    return False


def _due(now: datetime) -> QuerySet[Notice]:
    """Return the notices that nobody has seen or mailed yet and whose receiver wants them by now."""
    wanted = Q(user__mails=MailTime.AT_ONCE) | Q(user__mails=MailTime.DAILY, created_at__lt=_last_digest(now))
    reachable = Q(user__is_active=True) & ~Q(user__email="")
    return Notice.objects.filter(wanted & reachable, seen_at=None, mail=None)


def _last_digest(now: datetime) -> datetime:
    """Return when the last digests were due: at DIGEST_HOUR of today, or else of yesterday."""
    today = timezone.localtime(now).replace(hour=settings.DIGEST_HOUR, minute=0, second=0, microsecond=0)
    return today if today <= now else today - timedelta(days=1)


def send(mail: Mail) -> None:
    """Send a leased mail and end its run. Raises LeaseLost when it is another worker's by now."""
    user = mail.user
    untold = list(notices.of(user).filter(mail=mail, seen_at=None))
    if not untold or user.mails == MailTime.NEVER or not (user.is_active and user.email):
        leases.finish(mail, MailState.NEEDLESS)
        return
    try:
        message(mail, untold).send()
    except (SMTPException, OSError) as error:
        leases.fail(mail, MailError.REFUSED if _is_final(error) else MailError.UNREACHABLE, str(error))
    else:
        leases.finish(mail, MailState.SENT)


def message(mail: Mail, untold: Sequence[Notice]) -> EmailMessage:
    """Return the mail in its receiver's language."""
    with override(mail.user.language or settings.LANGUAGE_CODE):
        lines = [(notices.words(notice), link("notice", notice.pk)) for notice in untold[:LISTED]]
        context = {"lines": lines, "more": len(untold) - len(lines), "all": link("notices"), "user": mail.user}
        context["preferences"] = link("admin:preferences")
        return EmailMessage(
            subject=_subject(untold),
            body=render_to_string("mails/notices.txt", context),
            to=[mail.user.email],
            headers={
                "Message-ID": f"<notices-{mail.pk}@{urlsplit(settings.ADDRESS).hostname}>",
                "Auto-Submitted": "auto-generated",
            },
        )


def _subject(untold: Sequence[Notice]) -> str:
    if len(untold) == 1:
        return f"Factcheck: {notices.words(untold[0]).removesuffix('.')}"
    return ngettext("Factcheck: %(count)d notice", "Factcheck: %(count)d notices", len(untold)) % {
        "count": len(untold)
    }


def link(name: str, *arguments: int) -> str:
    """Return a page's address as people reach it from outside."""
    return settings.ADDRESS.rstrip("/") + reverse(name, args=arguments)


def _is_final(error: Exception) -> bool:
    """Tell whether the server refused for good: another attempt would end the same way."""
    if isinstance(error, SMTPRecipientsRefused):
        return all(code >= 500 for code, _words in error.recipients.values())
    return isinstance(error, SMTPResponseException) and error.smtp_code >= 500
