"""What a site's robots.txt lets a program fetch (RFC 9309)."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.fetching import allows

SITE = "https://example.org"


@pytest.mark.parametrize(
    ("robots", "path", "allowed"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow: /private", "/private/a", False),
        ("User-agent: *\nDisallow: /private", "/public", True),
        ("User-agent: *\nDisallow: /\nAllow: /data", "/data/a", True),
        ("User-agent: *\nAllow: /data\nDisallow: /data/old", "/data/old/a", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/report.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/report.pdf.html", True),
        ("User-agent: *\nDisallow: /*?print=", "/a?print=1", False),
        ("User-agent: *\nDisallow: /a$", "/ab", True),
        ("user-AGENT: * # everybody\r\n disallow : /a # this\r\n", "/a", False),
        ("User-agent: Other\nDisallow: /", "/a", True),
        ("User-agent: Factcheck\nDisallow: /\nUser-agent: *\nDisallow:", "/a", False),
        ("User-agent: *\nDisallow: /\nUser-agent: factcheck/1.0\nDisallow: /b", "/a", True),
        ("User-agent: Other\nUser-agent: Factcheck\nDisallow: /a", "/a", False),
        ("User-agent: Factcheck\nDisallow: /a\nUser-agent: Factcheck\nDisallow: /b", "/b", False),
        ("Disallow: /", "/a", True),
        ("no robots at all", "/a", True),
    ],
)
def test_the_longest_rule_that_matches_decides(robots, path, allowed):
    assert allows(robots, SITE + path, "Factcheck") is allowed


@given(st.text(max_size=200), st.text(alphabet="/ab*$?", max_size=20))
def test_any_file_is_read(robots, path):
    assert allows(f"User-agent: *\nDisallow: {path}\n{robots}", f"{SITE}/{path}", "Factcheck") in (True, False)


def test_a_pattern_takes_linear_time():
    started = time.monotonic()
    allows(f"User-agent: *\nDisallow: /{'*a' * 200_000}b", f"{SITE}/{'a' * 2000}", "Factcheck")

    assert time.monotonic() - started < 1
