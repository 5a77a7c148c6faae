"""Which hosts are refused before anything is sent."""

import socket
from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.fetching import Refused, fetch
from claims.fetching.addresses import is_public

INWARD = [
    *("127.0.0.1", "127.1.2.3", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254"),
    *("100.64.0.1", "192.0.0.8", "192.0.2.1", "192.88.99.1", "198.18.0.1", "203.0.113.9", "224.0.0.1", "240.0.0.1"),
    *("255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::ffff:169.254.169.254"),
    *("64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "fc00::1", "fd00::1"),
    *("fe80::1", "fec0::1", "ff02::1"),
]
# The same by other spellings that C libraries take for addresses, and with traps around them.
SPELLED = [
    *("2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0x7f.1", "017700000001", "127.0.0.1.", "１２７.0.0.1"),
    *("[::1]", "[::ffff:127.0.0.1]", "[0:0:0:0:0:0:0:1]", "[::ffff:7f00:1]", "localhost", "LOCALHOST", "localhost."),
]


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
def test_public_addresses_are_public(address):
    assert is_public(ip_address(address))


@pytest.mark.parametrize("address", INWARD)
def test_inward_addresses_are_not(address):
    assert not is_public(ip_address(address))


@given(st.ip_addresses())
def test_what_python_takes_for_special_is_never_public(address):
    if address.is_private or address.is_loopback or address.is_link_local or address.is_multicast:
        assert not is_public(address)


def refusal(url: str) -> str:
    with pytest.raises(Refused) as caught:
        fetch(url, user_agent="tests", seconds=5)
    return caught.value.refusal


@pytest.mark.parametrize("host", [*(f"[{each}]" if ":" in each else each for each in INWARD), *SPELLED])
def test_no_spelling_of_an_inward_address_is_connected_to(host, monkeypatch):
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("connected"))

    assert refusal(f"http://{host}/") in ("address", "unknown_host", "host")


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("file:///etc/passwd", "scheme"),
        ("ftp://example.org/", "scheme"),
        ("gopher://127.0.0.1:6379/_INFO", "scheme"),
        ("javascript:alert(1)", "scheme"),
        ("//example.org/", "scheme"),
        ("", "scheme"),
        ("http://user:secret@example.org/", "credentials"),
        ("http://example.org@127.0.0.1/", "credentials"),
        ("http://example.org\\@127.0.0.1/", "credentials"),
        ("http:///path", "host"),
        ("http://[::1", "host"),
        ("http://[fe80::1%25eth0]/", "host"),
        ("http://example.org:0/", "host"),
        ("http://example.org:99999/", "host"),
        ("http://nowhere.invalid/", "unknown_host"),
        ("http://.../", "unknown_host"),
        (f"http://{'a' * 70}.org/", "unknown_host"),
    ],
)
def test_addresses_that_are_none_are_refused_with_the_reason(url, why):
    assert refusal(url) == why


@given(st.text(max_size=60))
def test_any_text_is_refused_or_unreachable_and_nothing_else(text):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", unknown)
        assert refusal(f"http://{text}")


def unknown(*_args, **_options):
    raise socket.gaierror(socket.EAI_NONAME, "unknown")
