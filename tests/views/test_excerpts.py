import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from claims.views.excerpts import AROUND, Passage, excerpt, window

LINES = "Area gained\nThe army gained 467 km in May.\n\nLosses were <heavy>."


def plain(html):
    return unescape(re.sub("<[^>]+>", "", html))


def test_each_line_is_a_paragraph_that_knows_where_it_starts():
    html = excerpt(LINES, [], 0, len(LINES))

    assert re.findall(r'data-at="(\d+)"', html) == ["0", "12", "44"]


def test_a_passage_is_marked_and_the_one_looked_at_can_be_found():
    html = excerpt(LINES, [Passage(28, 34, True), Passage(0, 4)], 0, len(LINES))

    assert '<mark id="hit" aria-current="true">467 km</mark>' in html
    assert "<mark>Area</mark>" in html


def test_a_passage_over_two_lines_is_marked_in_both():
    html = excerpt(LINES, [Passage(5, 15, True)], 0, len(LINES))

    assert html.count("<mark") == 2


def test_the_text_never_becomes_markup():
    assert "&lt;heavy&gt;" in excerpt(LINES, [Passage(56, 64)], 0, len(LINES))


def test_a_long_text_is_cut_at_the_ends_of_lines():
    text = "\n".join(f"Line {number} of a long report." for number in range(1000))
    at = text.index("Line 500")

    first, last = window(text, at, at + 8)

    assert text[first - 1] == text[last] == "\n"
    assert at - first <= AROUND
    assert last - at <= AROUND + 8


def test_one_endless_line_is_cut_all_the_same():
    assert window("x" * 10_000, 5000, 5003) == (5000 - AROUND, 5003 + AROUND)


@given(
    st.text("ab <&\n\N{GRINNING FACE}", max_size=80),
    st.lists(st.tuples(st.integers(0, 80), st.integers(1, 9)), max_size=5),
)
def test_marks_change_no_word(text, places):
    passages = [Passage(start, start + length, at == 0) for at, (start, length) in enumerate(places)]

    html = excerpt(text, passages, 0, len(text))

    assert plain(html) == "".join(line for line in text.split("\n") if line.strip())
