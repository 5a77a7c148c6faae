"""Mails about notices: to whom, when, and what they say."""

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from smtplib import SMTPRecipientsRefused, SMTPServerDisconnected
from threading import Barrier

import pytest
from django.core import mail as outbox
from django.db import connection
from django.utils import timezone
from django.utils.translation import override

from claims import leases, mailing, notices, tasks
from claims.models import Mail, MailState, MailTime, Notice, NoticeKind, User
from tests.factories import make_article, make_user
from tests.rig.mail_server import MailServer

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SEVEN = datetime(2026, 3, 2, 7, tzinfo=UTC)


def reader(name: str = "bob", mails: MailTime = MailTime.AT_ONCE, **fields) -> User:
    user = make_user(name)
    User.objects.filter(pk=user.pk).update(mails=mails, **{"email": f"{name}@example.org"} | fields)
    return User.objects.get(pk=user.pk)


def tell(user: User, kind: NoticeKind = NoticeKind.MENTION, *, at: datetime | None = None) -> Notice:
    notices.tell([user], kind, make_article(title="A secret draft"), by=make_user("ed"))
    newest = Notice.objects.filter(user=user)[0]
    Notice.objects.filter(pk=newest.pk).update(created_at=at or timezone.now())
    return newest


def test_a_notice_is_mailed_at_once_as_what_happened_and_a_link(settings):
    settings.ADDRESS = "https://factcheck.example.org"
    notice = tell(reader(), NoticeKind.ASSIGNMENT)

    tasks.send_mails()

    [message] = outbox.outbox
    assert (message.subject, message.to) == ("Factcheck: ed assigned you a claim", ["bob@example.org"])
    assert f"https://factcheck.example.org/notices/{notice.pk}/" in message.body
    assert "https://factcheck.example.org/admin/preferences/" in message.body
    assert "secret" not in message.body + message.subject
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"


def test_what_was_mailed_is_not_mailed_again():
    tell(reader())

    tasks.send_mails()
    tasks.send_mails()

    assert len(outbox.outbox) == 1
    assert Mail.objects.get().state == MailState.SENT


def test_several_notices_come_in_one_mail():
    bob = reader()
    tell(bob)
    tell(bob, NoticeKind.ASSIGNMENT)

    tasks.send_mails()

    [message] = outbox.outbox
    assert message.subject == "Factcheck: 2 notices"
    assert "ed mentioned you" in message.body
    assert "ed assigned you" in message.body


def test_a_long_list_is_cut_and_says_so(monkeypatch):
    monkeypatch.setattr(mailing, "LISTED", 1)
    bob = reader()
    tell(bob)
    tell(bob)

    tasks.send_mails()

    assert "And 1 more: http" in outbox.outbox[0].body


def test_everybody_is_written_to_in_their_language():
    tell(reader("bob", language="fr"))
    tell(reader("carl", language="en"))

    tasks.send_mails()

    bodies = {message.to[0]: message.body for message in outbox.outbox}
    with override("fr"):
        assert notices.words(Notice(kind=NoticeKind.MENTION, by="ed")) in bodies["bob@example.org"]
    assert "ed mentioned you in a comment." in bodies["carl@example.org"]


@pytest.mark.parametrize("fields", [{"mails": MailTime.NEVER}, {"email": ""}, {"is_active": False}])
def test_who_wants_none_or_cannot_get_any_gets_none(fields):
    tell(reader(**fields))

    tasks.send_mails()

    assert not outbox.outbox
    assert not Mail.objects.exists()


def test_what_was_seen_is_not_mailed():
    bob = reader()
    tell(bob)
    notices.see(notices.of(bob))

    tasks.send_mails()

    assert not outbox.outbox


def test_what_is_seen_before_the_mail_is_sent_makes_it_needless():
    bob = reader()
    tell(bob)
    mailing.make_up(timezone.now())
    notices.see(notices.of(bob))

    tasks.send_mails()

    assert not outbox.outbox
    assert Mail.objects.get().state == MailState.NEEDLESS


def test_what_the_receiver_no_longer_sees_is_not_mailed():
    notice = tell(reader())
    notice.article.confidential = True
    notice.article.save()

    tasks.send_mails()

    assert not outbox.outbox


@pytest.mark.parametrize(
    ("at", "now", "made"),
    [
        (SEVEN - timedelta(minutes=1), NOON, 1),
        (SEVEN + timedelta(minutes=1), NOON, 0),
        (SEVEN + timedelta(minutes=1), NOON + timedelta(days=1), 1),
        (SEVEN - timedelta(hours=2), SEVEN - timedelta(hours=1), 0),
        (SEVEN - timedelta(hours=2), SEVEN, 1),
    ],
)
def test_a_digest_is_due_each_day_at_its_hour(at, now, made):
    tell(reader(mails=MailTime.DAILY), at=at)

    assert mailing.make_up(now) == made


def test_the_hour_of_digests_is_that_of_the_sites_time_zone(settings):
    settings.TIME_ZONE = "Europe/Paris"
    tell(reader(mails=MailTime.DAILY), at=SEVEN - timedelta(hours=2))

    assert mailing.make_up(SEVEN - timedelta(hours=1)) == 1


def test_each_person_gets_their_own():
    tell(reader("bob"))
    tell(reader("carl"))

    assert mailing.make_up(timezone.now()) == 2
    assert mailing.make_up(timezone.now()) == 0


@pytest.mark.django_db(transaction=True)
def test_of_two_workers_at_once_one_makes_up_the_mail():
    tell(reader())
    together = Barrier(2)

    def make_up(_worker: int) -> int:
        try:
            together.wait(timeout=10)
            return mailing.make_up(timezone.now())
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as workers:
        made = list(workers.map(make_up, range(2)))

    assert sorted(made) == [0, 1]
    assert Mail.objects.count() == 1


def test_a_worker_lost_before_it_sent_leaves_the_mail_to_the_next():
    tell(reader())
    mailing.make_up(timezone.now())
    leases.take(Mail)
    Mail.objects.update(lease_until=timezone.now(), not_before=timezone.now())

    tasks.send_mails()

    assert len(outbox.outbox) == 1


class Failing:
    """A connection to a mail server that does not take the mail."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def send_messages(self, messages: object) -> int:
        raise self.error


@pytest.mark.parametrize(
    ("error", "state", "why"),
    [
        (SMTPServerDisconnected("gone"), "pending", "unreachable"),
        (TimeoutError("no answer"), "pending", "unreachable"),
        (SMTPRecipientsRefused({"bob@example.org": (450, b"busy")}), "pending", "unreachable"),
        (SMTPRecipientsRefused({"bob@example.org": (550, b"unknown")}), "failed", "refused"),
    ],
)
def test_a_mail_waits_for_its_server_unless_it_is_refused_for_good(monkeypatch, error, state, why):
    tell(reader())
    monkeypatch.setattr("django.core.mail.message.EmailMessage.get_connection", lambda *_: Failing(error))

    tasks.send_mails()

    sent = Mail.objects.get()
    assert (sent.state, sent.last_error, sent.attempts) == (state, why, 1)


def test_an_address_that_would_add_headers_sends_nothing():
    tell(reader(email="bob@example.org\nBcc: all@example.org"))

    tasks.send_mails()

    assert not outbox.outbox
    assert Mail.objects.get().last_error == "crashed"


@pytest.fixture
def server(settings):
    """A real mail server, to which the settings point."""
    with MailServer() as server:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
        yield server


def test_a_mail_server_takes_the_mail(server):
    tell(reader())

    tasks.send_mails()

    [message] = server.taken
    assert (message["To"], message["Subject"]) == ("bob@example.org", "Factcheck: ed mentioned you in a comment")
    assert message["Message-ID"] == f"<notices-{Mail.objects.get().pk}@127.0.0.1>"


def test_what_a_mail_server_defers_is_sent_later_under_the_same_id(server):
    tell(reader())
    server.answer = "451 try again later"
    tasks.send_mails()
    Mail.objects.update(not_before=timezone.now())
    server.answer = "250 taken"

    tasks.send_mails()

    assert Mail.objects.get().state == MailState.SENT
    assert len(server.taken) == 1


def test_what_a_mail_server_refuses_is_not_tried_again(server):
    tell(reader())
    server.answer = "554 not wanted"

    tasks.send_mails()

    assert (Mail.objects.get().state, Mail.objects.get().last_error) == ("failed", "refused")


def test_a_real_worker_sends_them_by_itself(worker):
    with MailServer() as server:
        tell(reader())
        worker(beat=True, env={"EMAIL_URL": f"smtp://127.0.0.1:{server.port}", "FACTCHECK_SWEEP_SECONDS": "1"})

        deadline = time.monotonic() + 30
        while not server.taken:
            assert time.monotonic() < deadline, "no mail came in 30 seconds"
            time.sleep(0.1)

    assert server.taken[0]["Subject"] == "Factcheck: ed mentioned you in a comment"
