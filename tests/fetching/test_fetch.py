"""What is fetched, and what a server can't make of it."""

import gzip
import itertools
import resource
import socket
import time
import zlib
from ipaddress import ip_network

import pytest

from claims.fetching import Refused, fetch

from .servers import reply, serving

HERE = [ip_network("127.0.0.1/32")]


def get(url: str, **options):
    return fetch(url, **{"user_agent": "Factcheck of the tests", "allowed": HERE, "seconds": 5} | options)


def refusal(url: str, **options) -> str:
    with pytest.raises(Refused) as caught:
        get(url, **options)
    return caught.value.refusal


@pytest.fixture
def names(monkeypatch):
    """A DNS of the tests' own: names to the addresses that they have, one list for each time they are asked for."""
    table: dict[str, list[list[str]]] = {}
    real = socket.getaddrinfo

    def answer(host, port, *args, **options):
        if host not in table:
            return real(host, port, *args, **options)
        answers = table[host]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in answers.pop(0)]

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    return table


# What comes back


def test_a_page_is_fetched_as_it_is():
    with serving(reply(b"Un texte.", Content_Type="text/plain; charset=utf-8", ETag='"7"', X_Other="x")) as server:
        fetched = get(f"{server.url}/rapport?an=2025")

    assert (fetched.status, fetched.body, fetched.url) == (200, b"Un texte.", f"{server.url}/rapport?an=2025")
    assert fetched.headers == {"content-type": "text/plain; charset=utf-8", "etag": '"7"'}
    assert server.asked[0].startswith("GET /rapport?an=2025 HTTP/1.1\r\n")
    assert "User-Agent: Factcheck of the tests\r\n" in server.asked[0]


@pytest.mark.parametrize(("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_a_packed_page_is_unpacked(encoding, pack):
    with serving(reply(pack(b"Un texte." * 100_000), Content_Encoding=encoding)) as server:
        assert get(server.url).body == b"Un texte." * 100_000


def test_a_page_that_is_not_there_is_an_answer():
    with serving(reply(b"Gone.", "404 Not Found")) as server:
        assert get(server.url).status == 404


def test_what_has_not_changed_is_not_sent_again():
    with serving(reply(b"", "304 Not Modified", ETag='"7"')) as server:
        fetched = get(server.url, headers={"If-None-Match": '"7"'})

    assert (fetched.status, fetched.body) == (304, b"")
    assert 'If-None-Match: "7"\r\n' in server.asked[0]


def test_letters_of_all_languages_are_escaped():
    with serving(reply(b"oui")) as server:
        get(f"{server.url}/économie/é?q=à b")

    assert server.asked[0].startswith("GET /%C3%A9conomie/%C3%A9?q=%C3%A0%20b HTTP/1.1")


# Where it leads


def to(place: str) -> bytes:
    return reply(b"", "302 Found", Location=place)


def test_redirects_are_followed():
    def answer(peer, asked):
        peer.sendall(reply(b"ici") if asked == "/c" else to({"/a": "/b", "/b": "c"}[asked]))

    with serving(answer) as server:
        fetched = get(f"{server.url}/a")

    assert (fetched.body, fetched.url) == (b"ici", f"{server.url}/c")


def test_redirects_without_end_are_left():
    numbers = itertools.count()

    with serving(lambda peer, _asked: peer.sendall(to(f"/{next(numbers)}"))) as server:
        assert refusal(server.url) == "redirects"

    assert len(server.asked) == 6


@pytest.mark.parametrize(
    ("place", "why"),
    [
        ("http://169.254.169.254/latest/meta-data/", "address"),
        ("http://[::ffff:169.254.169.254]/", "address"),
        ("http://2852039166/", "address"),
        ("http://0251.0376.0251.0376/", "address"),
        ("//127.0.0.2/", "address"),
        ("file:///etc/passwd", "scheme"),
        ("http://name:word@127.0.0.1/", "credentials"),
    ],
)
def test_a_redirect_is_checked_like_an_address_that_was_typed(place, why):
    with serving(to(place)) as server:
        assert refusal(server.url) == why


def test_a_name_that_answers_otherwise_the_second_time_is_connected_where_it_was_checked(names):
    with serving(reply(b"public")) as public:
        names["rebinding.test"] = [["127.0.0.1"], ["127.0.0.2"]]
        with serving(reply(b"inward"), "127.0.0.2") as inward:
            assert get(f"http://rebinding.test:{public.port}/").body == b"public"

            names["rebinding.test"] = [["127.0.0.1"], ["127.0.0.2"]]
            public.answer = lambda peer, _asked: peer.sendall(to("http://rebinding.test/again"))
            assert refusal(f"http://rebinding.test:{public.port}/") == "address"

    assert inward.asked == []


def test_a_name_with_one_inward_address_among_others_is_refused(names):
    with serving(reply(b"oui")) as server:
        names["both.test"] = [["127.0.0.1", "10.0.0.1"]]

        assert refusal(f"http://both.test:{server.port}/") == "address"

    assert server.asked == []


def test_the_allowed_network_alone_is_allowed():
    with serving(reply(b"oui"), "127.0.0.2") as server:
        assert refusal(server.url) == "address"
        assert refusal(server.url, allowed=[]) == "address"


# What a server may try


def test_a_body_without_end_is_cut():
    def answer(peer, _asked):
        peer.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            peer.sendall(b"x" * 65536)

    with serving(answer) as server:
        assert refusal(server.url, most_bytes=1_000_000) == "too_large"


def test_a_bomb_is_left_before_it_goes_off():
    packed = zlib.compressobj(1, zlib.DEFLATED, 31)
    bomb = b"".join(packed.compress(bytes(10_000_000)) for _ in range(20)) + packed.flush()
    assert len(bomb) < 1_000_000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    with serving(reply(bomb, Content_Encoding="gzip")) as server:
        assert refusal(server.url, seconds=30) == "too_large"

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000


def drip(head: bytes):
    def answer(peer, _asked):
        peer.sendall(head)
        while True:
            peer.sendall(b"x")
            time.sleep(0.05)

    return answer


@pytest.mark.parametrize("head", [b"", b"HTTP/1.1 200 OK\r\nX-Slow: ", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_a_server_that_drips_is_left_at_the_deadline(head):
    with serving(drip(head)) as server:
        started = time.monotonic()
        assert refusal(server.url, seconds=0.5) in ("too_slow", "broken")

    assert time.monotonic() - started < 3


def test_a_server_that_says_nothing_is_left_at_the_deadline():
    with serving(lambda peer, _asked: time.sleep(10)) as server:
        assert refusal(server.url, seconds=0.3) == "too_slow"


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: minus\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ntoo short",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        reply(b"no gzip", Content_Encoding="gzip"),
        reply(b"?", Content_Encoding="br"),
        b"",
    ],
)
def test_what_is_no_proper_answer_is_refused(answer):
    with serving(answer) as server:
        assert refusal(server.url) == "broken"


def test_where_nobody_listens_is_unreachable():
    with serving(b"") as server:
        pass

    assert refusal(server.url) == "unreachable"


def test_no_proxy_of_the_environment_is_used(monkeypatch):
    with serving(reply(b"proxy")) as proxy, serving(reply(b"direct")) as server:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("ALL_PROXY", proxy.url)

        assert get(server.url).body == b"direct"
