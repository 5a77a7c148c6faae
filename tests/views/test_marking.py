"""Marking claims in a text."""

import re
import time
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from claims.views.marking import Marked, marked_up

TAG = re.compile(r"<[^>]*>")


def plain(html):
    return unescape(TAG.sub("", html))


def mark(start, end, pk=1, state="left"):
    return Marked(start, end, pk, state)


def test_a_claim_is_marked_where_it_stands():
    html = marked_up("Il y a 12 % de plus.", [mark(7, 11)])

    assert '<mark data-claim="1" data-within="1" data-state="left" data-ends>12 %</mark>' in html


def test_text_is_escaped():
    assert marked_up("<b>&", []) == '<p dir="auto" data-at="0">&lt;b&gt;&amp;</p>'


def test_lines_are_paragraphs_and_empty_lines_are_hidden():
    html = marked_up("Un\n\n\nDeux", [])

    assert html == '<p dir="auto" data-at="0">Un\n<span hidden>\n\n</span></p><p dir="auto" data-at="5">Deux</p>'


def test_where_claims_overlap_the_mark_is_the_inner_ones():
    html = marked_up("22 des 27 gouvernements", [mark(0, 23, pk=1), mark(7, 23, pk=2, state="refuted")])

    assert 'data-claim="1" data-within="1" data-state="left">22 des </mark>' in html
    assert 'data-claim="2" data-within="1 2" data-state="refuted" data-ends>27 gouvernements</mark>' in html


def test_claims_may_cross():
    html = marked_up("abcdef", [mark(0, 4, pk=1), mark(2, 6, pk=2)])

    assert plain(html) == "abcdef"
    assert html.count('data-within="1 2"') == 1


def test_a_claim_goes_on_over_a_line():
    html = marked_up("douze\npour cent", [mark(0, 15)])

    assert html.count("<mark") == 2
    assert html.count("data-ends") == 1


def test_offsets_are_code_points():
    assert ">12 %</mark>" in marked_up("😀😀 12 %", [mark(3, 7)])


spans = st.tuples(st.integers(0, 60), st.integers(1, 20))


@given(st.text(alphabet="ab<&é😀\n ", min_size=1, max_size=60), st.lists(spans, max_size=8))
def test_the_text_is_never_changed(text, found):
    marks = [mark(start, min(start + length, len(text)), pk) for pk, (start, length) in enumerate(found, 1)]
    marks = sorted((m for m in marks if m.start < m.end), key=lambda m: (m.start, -m.end, m.pk))

    html = marked_up(text, marks)

    assert plain(html) == text
    for each in marks:
        covered = re.findall(rf'<mark[^>]* data-within="(?:\d+ )*{each.pk}(?: \d+)*"[^>]*>([^<]*)</mark>', html)
        visible = unescape("".join(covered))
        assert visible.replace("\n", "") == text[each.start : each.end].replace("\n", "")


def test_a_million_characters_with_two_thousand_claims_take_a_moment():
    line = "Le taux atteint 45 % dans la région, dit-on. " * 11 + "\n"
    text = line * 2000
    marks = [mark(at * len(line) + 16, at * len(line) + 20, at) for at in range(2000)]

    start = time.perf_counter()
    html = marked_up(text, marks)

    assert html.count("<mark") == 2000
    assert time.perf_counter() - start < 2
