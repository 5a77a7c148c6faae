"""Copies of documents: asked for, fetched from servers of the tests' own, read, and published by lease."""

import gzip
from datetime import timedelta
from ipaddress import ip_network

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.utils import timezone

from claims import blobs, capture, documents, leases, tasks
from claims.capturing import Fault
from claims.capturing import Quality as QualityRead
from claims.fetching import Refusal
from claims.models import Document, Quality, Snapshot, SnapshotError, SnapshotState

from .capturing.documents import make_page, make_pdf
from .factories import make_user
from .fetching.servers import reply, self_signed, serving

pytestmark = pytest.mark.django_db

PAGE = make_page("<p>Russia gained 467 square kilometers per month.</p>")
HTML = {"Content_Type": "text/html; charset=utf-8"}


@pytest.fixture(autouse=True)
def _this_machine_is_allowed(settings):
    settings.FETCH_ALLOWED = [ip_network("127.0.0.1/32")]
    settings.FETCH_USER_AGENT = "Factcheck (+https://desk.example)"


def document(url: str) -> Document:
    return documents.add(by=make_user(), url=url)


def copy(url: str, **options) -> Snapshot:
    """Return a copy of what is at an address after one attempt; with `by=None` the watch's."""
    snapshot = capture.request(document(url), **{"by": make_user()} | options)
    tasks.work_off(kind=Snapshot)
    snapshot.refresh_from_db()
    return snapshot


def test_a_page_is_fetched_read_and_kept():
    with serving(reply(PAGE, **HTML, ETag='"1"')) as server:
        snapshot = copy(f"{server.url}/report.html")

    assert (snapshot.state, snapshot.quality, snapshot.http_status) == (SnapshotState.DONE, Quality.OK, 200)
    assert snapshot.text == "Russia gained 467 square kilometers per month."
    assert snapshot.title == snapshot.document.title == "A report"
    assert (snapshot.final_url, snapshot.file_name) == (f"{server.url}/report.html", "report.html")
    assert snapshot.headers["etag"] == '"1"'
    assert blobs.fetch(snapshot) == PAGE
    assert snapshot.taken_at
    assert "User-Agent: Factcheck (+https://desk.example)\r\n" in server.asked[0]


def test_equal_bytes_are_kept_once():
    with serving(reply(PAGE, **HTML)) as one, serving(reply(PAGE, **HTML)) as two:
        first, second = copy(one.url), copy(two.url)

    assert first.file.name == second.file.name == f"snapshots/{first.sha256[:2]}/{first.sha256}"


def test_one_request_serves_all_who_ask_while_it_waits():
    with serving(reply(PAGE)) as server:
        asked = document(server.url)
    by_the_watch = capture.request(asked, by=None)

    assert capture.request(asked, by=make_user()) == by_the_watch
    assert Snapshot.objects.get().requested_by == make_user()
    assert not Snapshot.objects.get().is_retake


def test_what_is_the_same_again_is_said_to_be():
    with serving(reply(PAGE, **HTML)) as server:
        first, second = copy(server.url), copy(server.url)

    assert second.state == SnapshotState.UNCHANGED
    assert (second.sha256, second.file.name, second.text) == (first.sha256, first.file.name, "")


@pytest.mark.parametrize(
    ("status", "error"),
    [
        ("404 Not Found", "not_found"),
        ("410 Gone", "not_found"),
        ("403 Forbidden", "forbidden"),
        ("401 Unauthorized", "forbidden"),
        ("451 Unavailable", "forbidden"),
        ("429 Too Many Requests", "too_many"),
        ("500 Internal Server Error", "server"),
        ("418 I'm a teapot", "server"),
    ],
)
def test_an_answer_that_says_no_is_told_in_words(status, error):
    with serving(reply(b"<p>no</p>", status)) as server:
        snapshot = copy(server.url)

    assert (snapshot.last_error, snapshot.http_status) == (error, int(status[:3]))
    assert (snapshot.file.name, snapshot.error_detail) == ("", f"HTTP {status[:3]}")
    assert (snapshot.state == SnapshotState.FAILED) == (error in Snapshot.hopeless)
    assert len(snapshot.get_last_error_display()) > 20


def test_a_server_that_asks_for_patience_gets_it():
    with serving(reply(b"", "429 Too Many Requests", Retry_After="120")) as server:
        snapshot = copy(server.url)

    assert snapshot.state == SnapshotState.PENDING
    assert 110 < (snapshot.not_before - timezone.now()).total_seconds() <= 120


def test_a_server_that_fails_three_times_has_failed():
    with serving(reply(b"", "500 Internal Server Error")) as server:
        snapshot = copy(server.url)
        for minutes in (1, 2):
            with time_machine.travel(timezone.now() + timedelta(minutes=minutes)):
                tasks.work_off(kind=Snapshot)

    snapshot.refresh_from_db()
    assert (snapshot.state, snapshot.attempts) == (SnapshotState.FAILED, 3)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (b"no HTTP at all\r\n\r\n", "broken"),
        (reply(gzip.compress(b"0" * 30_000_000), Content_Encoding="gzip"), "too_large"),
        (reply(b"", "302 Found", Location="http://169.254.169.254/latest"), "address"),
        (reply(b"", "302 Found", Location="file:///etc/passwd"), "scheme"),
    ],
)
def test_what_the_door_refuses_is_told(answer, error):
    with serving(answer) as server:
        assert copy(server.url).last_error == error


def test_two_gigabytes_that_are_announced_are_not_waited_for():
    def announce(peer, _asked):
        peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n")
        for _ in range(30):
            peer.sendall(b"0" * 1_000_000)

    with serving(announce) as server:
        assert copy(server.url).last_error == "too_large"


def test_a_server_without_a_valid_certificate_is_told(tmp_path):
    with serving(reply(PAGE), certificate=self_signed(tmp_path)) as server:
        snapshot = copy(server.url)

    assert (snapshot.state, snapshot.last_error) == (SnapshotState.FAILED, "tls")
    assert "certificate" in snapshot.error_detail


@pytest.mark.parametrize(
    ("body", "quality", "error"),
    [
        (b"%PDF-1.7 cut", "error", "damaged"),
        (b"\x89PNG\r\n\x1a\n", "error", "unsupported"),
        (make_page('<div id="app"></div><script src="a.js"></script>'), "script_only", ""),
        (make_page("<p>Subscribe to continue reading</p>"), "paywall", ""),
        (b"", "empty", ""),
        (make_pdf([]), "empty", ""),
    ],
)
def test_what_can_not_be_read_well_is_kept_and_told(body, quality, error):
    with serving(reply(body)) as server:
        snapshot = copy(server.url)

    assert (snapshot.state, snapshot.quality, snapshot.last_error) == (SnapshotState.DONE, quality, error)
    assert blobs.fetch(snapshot) == body


def test_nothing_is_fetched_where_fetching_is_off(settings):
    settings.FETCH = False

    with pytest.raises(ValidationError, match="nothing from the web"):
        capture.request(document("https://example.org/a"), by=make_user())


def test_a_document_without_address_can_not_be_fetched():
    with pytest.raises(ValidationError, match="no address"):
        capture.request(documents.add(by=make_user(), title="A"), by=make_user())


def test_a_copy_that_lost_its_lease_publishes_nothing():
    with serving(reply(PAGE, **HTML)) as server:
        capture.request(document(server.url), by=make_user())
        slow = leases.take(Snapshot)
        with time_machine.travel(timezone.now() + Snapshot.lease + timedelta(seconds=1), tick=True):
            quick = leases.take(Snapshot)
        with pytest.raises(leases.LeaseLost):
            capture.take(slow)

    assert Snapshot.objects.get().lease_token == quick.lease_token
    assert Snapshot.objects.get().text == ""


# By schedule


def retake(answers: dict[str, bytes]) -> tuple[Snapshot, list[str]]:
    """Return the watch's copy of a site's page, taken after a person's, and what was asked for then."""
    with serving(lambda peer, asked: peer.sendall(answers[asked])) as server:
        copy(f"{server.url}/page")
        server.asked.clear()
        snapshot = copy(f"{server.url}/page", by=None)
    return snapshot, server.asked


OPEN = reply(b"User-agent: *\nDisallow: /private")


def test_the_watch_asks_for_what_is_new_only():
    page = reply(PAGE, **HTML, ETag='"7"', Last_Modified="Sun, 01 Nov 2026 08:00:00 GMT")
    snapshot, asked = retake({"/robots.txt": OPEN, "/page": page})

    assert 'If-None-Match: "7"\r\n' in asked[1]
    assert "If-Modified-Since: Sun, 01 Nov 2026 08:00:00 GMT\r\n" in asked[1]
    assert snapshot.is_retake


def test_an_answer_that_nothing_changed_is_believed():
    seen = []

    def answer(peer, asked):
        seen.append(asked)
        first = seen.count("/page") == 1
        page = reply(PAGE, **HTML, ETag='"7"') if first else reply(b"", "304 Not Modified")
        peer.sendall(OPEN if asked == "/robots.txt" else page)

    with serving(answer) as server:
        first, second = copy(f"{server.url}/page"), copy(f"{server.url}/page", by=None)

    assert (second.state, second.http_status, second.sha256) == (SnapshotState.UNCHANGED, 304, first.sha256)


@pytest.mark.parametrize("robots", [reply(b"User-agent: Factcheck\nDisallow: /"), reply(b"", "503 Unavailable")])
def test_the_watch_takes_nothing_that_the_site_does_not_want_taken(robots):
    snapshot, asked = retake({"/robots.txt": robots, "/page": reply(PAGE, **HTML)})

    assert (snapshot.state, snapshot.last_error) == (SnapshotState.FAILED, "robots")
    assert len(asked) == 1


def test_a_site_without_robots_lets_the_watch_in():
    snapshot, _asked = retake({"/robots.txt": reply(b"", "404 Not Found"), "/page": reply(PAGE, **HTML)})

    assert snapshot.state == SnapshotState.UNCHANGED


def test_a_person_asks_no_robots():
    with serving(reply(PAGE, **HTML)) as server:
        copy(f"{server.url}/page")

    assert [request.split(" ")[1] for request in server.asked] == ["/page"]


# Files that people bring


def brought(content: bytes, name: str = "report.html", **options) -> Snapshot:
    snapshot = capture.upload(content, name, **{"by": make_user()} | options)
    tasks.work_off(kind=Snapshot)
    snapshot.refresh_from_db()
    return snapshot


def test_a_file_is_kept_at_once_and_read_by_a_worker():
    snapshot = capture.upload(PAGE, "report.html", by=make_user())
    assert (snapshot.state, blobs.fetch(snapshot)) == (SnapshotState.PENDING, PAGE)

    tasks.work_off(kind=Snapshot)

    snapshot.refresh_from_db()
    assert (snapshot.state, snapshot.text) == (SnapshotState.DONE, "Russia gained 467 square kilometers per month.")
    assert snapshot.document.title == "report.html"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\files\\report.pdf", "report.pdf"),
        ('a"b<c>\r\nd\u202e.pdf', "abcd.pdf"),
        ("x" * 300, "x" * 255),
        ("..", ".."),
    ],
)
def test_a_files_name_is_made_plain(name, kept):
    assert capture.plain_name(name) == kept


@pytest.mark.parametrize(("size", "code"), [(0, "empty"), (25_000_001, "too_large")])
def test_an_empty_and_a_huge_file_are_refused(size, code):
    with pytest.raises(ValidationError) as caught:
        capture.upload(b"0" * size, "a.txt", by=make_user())

    assert caught.value.code == code
    assert not Snapshot.objects.exists()


def test_a_newer_file_is_another_copy_of_its_document():
    first = brought(PAGE)
    second = brought(PAGE.replace(b"467", b"468"), document=first.document)

    assert second.document == first.document
    assert list(first.document.snapshots.order_by("id")) == [first, second]


def test_bytes_that_were_spoilt_since_are_not_taken_for_the_copy():
    snapshot = capture.upload(PAGE, "report.html", by=make_user())
    with default_storage.open(snapshot.file.name, "wb") as file:
        file.write(b"other")
    tasks.work_off(kind=Snapshot)

    snapshot.refresh_from_db()
    assert snapshot.last_error == "crashed"
    default_storage.delete(snapshot.file.name)
    assert blobs.keep(PAGE) == snapshot.file.name


def test_a_half_written_file_is_written_again():
    name = blobs.keep(b"once upon a time")
    with default_storage.open(name, "wb") as file:
        file.write(b"once")

    assert blobs.keep(b"once upon a time") == name
    assert default_storage.size(name) == 16


def test_the_bytes_of_a_removed_document_are_removed_unless_another_has_them(django_capture_on_commit_callbacks):
    own, shared, other = brought(b"<p>own</p>"), brought(b"<p>shared</p>"), brought(b"<p>shared</p>")
    with django_capture_on_commit_callbacks(execute=True):
        documents.remove(own.document, by=make_user())
        documents.remove(shared.document, by=make_user())

    assert not default_storage.exists(own.file.name)
    assert default_storage.exists(other.file.name)


def test_trying_again_fetches_again_or_reads_again():
    with serving(reply(b"", "404 Not Found")) as server:
        gone, file = copy(server.url), brought(b"%PDF-1.7 cut", "a.pdf")

    assert capture.again(gone, by=make_user()).document == gone.document
    assert capture.again(file, by=make_user()).sha256 == file.sha256


def test_every_fault_and_refusal_has_its_words():

    assert {*map(str, Fault), *map(str, Refusal)} <= set(SnapshotError)
    assert set(map(str, QualityRead)) < set(Quality)
