"""Telling another program, a server of the tests' own, when an article becomes ready to publish."""

import hashlib
import hmac
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.utils import timezone

from claims import delivering, intake, leases, review, tasks
from claims.models import Article, Claim, Delivery, Extraction
from tests.factories import make_claim, make_decided, make_user

from .fetching.servers import reply, serving

pytestmark = pytest.mark.django_db
SECRET = "a secret that two programs know"


class Receiver(ThreadingHTTPServer):
    """Answers every message with `status`, and keeps what was posted."""

    status = 204

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.got: list[tuple[dict[str, str], bytes]] = []


class Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        self.server.got.append((dict(self.headers), self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(self.server.status)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def receiver(settings) -> Iterator[Receiver]:
    server = Receiver()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings.READY_WEBHOOK = f"http://127.0.0.1:{server.server_port}/hook"
    settings.READY_WEBHOOK_SECRET = SECRET
    settings.READY_RULES = ["read", "decided"]
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def claim(receiver) -> Claim:
    """The one claim, still to be decided, of an article that was read."""
    claim = make_claim()
    Extraction.objects.update(state="done")
    return claim


def work() -> list[Delivery]:
    """Do what a worker does: look, and post what is due. Return all messages, the oldest first."""
    delivering.look()
    while delivery := leases.take(Delivery):
        delivering.deliver(delivery)
    return list(Delivery.objects.order_by("pk"))


def test_an_article_that_becomes_ready_is_told_once(claim, receiver):
    make_decided(claim)

    work()
    work()

    assert [json.loads(body)["ready"] for _headers, body in receiver.got] == [True]


def test_the_message_says_which_article_and_what_each_rule_said(claim, receiver):
    make_decided(claim)

    [delivery] = work()

    told = json.loads(receiver.got[0][1])
    assert told["article"] == {"id": claim.article_id, "title": claim.article.title, "url": ""}
    assert told["delivery"] == delivery.pk
    assert told["rules"] == [{"rule": rule, "holds": True, "claims": []} for rule in ("read", "decided")]


def test_the_message_is_signed(claim, receiver):
    make_decided(claim)
    work()

    headers, body = receiver.got[0]

    expected = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    assert headers["X-Factcheck-Signature"] == f"sha256={expected}"


@pytest.mark.parametrize(
    "undone",
    [
        lambda claim: review.undo(claim, by=make_user()),
        lambda claim: intake.revise(claim.article, "Il pleut sur 12 % du pays.", by=make_user(), after=1),
        lambda claim: review.add(claim.revision, 0, 12, by=make_user()),
    ],
)
def test_one_that_turns_back_is_told_too(claim, receiver, undone: Callable[[Claim], object]):
    make_decided(claim)
    work()

    undone(claim)
    work()

    assert [json.loads(body)["ready"] for _headers, body in receiver.got] == [True, False]


def test_what_changes_nothing_is_not_told(claim, receiver):
    make_claim("38 %", article=claim.article)
    make_decided(claim)

    assert work() == []
    assert not Article.objects.filter(ready_due=True).exists()


def test_a_refused_message_is_tried_again_later(claim, receiver):
    receiver.status = 500
    make_decided(claim)

    [delivery] = work()

    assert (delivery.state, delivery.last_error, delivery.error_detail) == ("pending", "refused", "HTTP 500")
    assert delivery.not_before > timezone.now()


def test_a_message_that_nobody_takes_fails_in_the_end(claim, receiver):
    receiver.status = 500
    make_decided(claim)
    work()
    Delivery.objects.update(attempts=Delivery.tries - 1, not_before=timezone.now())

    [delivery] = work()

    assert delivery.state == "failed"


def test_a_message_goes_nowhere_but_to_the_address_that_was_set(claim, receiver, settings):
    with serving(reply(status="307 Temporary Redirect", Location=f"{settings.READY_WEBHOOK}/x")) as elsewhere:
        settings.READY_WEBHOOK = elsewhere.url
        make_decided(claim)
        [delivery] = work()

    assert (delivery.last_error, receiver.got) == ("unreachable", [])


def test_nobody_there_is_an_error_in_words(claim, receiver, settings):
    settings.READY_WEBHOOK = "http://127.0.0.1:1/"
    make_decided(claim)

    [delivery] = work()

    assert delivery.last_error == "unreachable"


def test_a_message_that_a_later_one_makes_stale_is_not_posted(claim, receiver):
    make_decided(claim)
    delivering.look()
    review.undo(claim, by=make_user())

    first, second = work()

    assert (first.state, second.state) == ("needless", "delivered")
    assert [json.loads(body)["ready"] for _headers, body in receiver.got] == [False]


def test_where_no_webhook_is_set_nothing_is_marked_or_told(settings):
    settings.READY_WEBHOOK = ""
    make_decided()

    assert delivering.look() == 0
    assert not Article.objects.filter(ready_due=True).exists()


def test_the_task_looks_and_posts(claim, receiver):
    make_decided(claim)

    tasks.deliver()

    assert Delivery.objects.get().state == "delivered"
    assert len(receiver.got) == 1


def test_a_worker_that_dies_fails_the_message_in_the_end(claim, receiver):
    make_decided(claim)
    delivering.look()
    Delivery.objects.update(attempts=Delivery.tries)

    tasks.deliver()

    delivery = Delivery.objects.get()
    assert (delivery.state, delivery.last_error) == ("failed", "lost")
