"""What is read in plain text and in tables of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.capturing import Unreadable, read
from claims.capturing.writing import MOST_CHARACTERS


def test_a_text_is_its_lines():
    captured = read("Un texte.\r\n\r\nprès de 150 000 soldats\n".encode("cp1252"))

    assert (captured.text, captured.charset) == ("Un texte.\nprès de 150 000 soldats", "cp1252")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_a_table_is_its_rows_whatever_separates_them(separator):
    rows = [["Month", "km2", "note"], ["January", "331", '"one, two; three"'], ["February", "197", ""]]
    content = "\r\n".join(separator.join(row) for row in rows).encode()

    captured = read(content, name="gains.CSV")

    assert captured.text == "Month | km2 | note\nJanuary | 331 | one, two; three\nFebruary | 197"
    assert [(place.kind, place.start) for place in captured.places] == [("table", 0)]


def test_the_line_of_a_row_is_its_number():
    captured = read(b'a,b\n\n"x\ny",2\n', media_type="text/csv")

    assert captured.text == "a | b\n\nx y | 2"


def test_a_table_whose_quotation_marks_do_not_pair_is_read_as_text():
    assert "467" in read(b'a,"b\n' + b"x" * 200_000 + b"\n467,2", name="a.csv").text


@pytest.mark.parametrize("charset", ["nonsense", "hex", "a\0b", "punycode", "undefined", "é", "x" * 5000])
def test_a_character_set_that_is_none_is_not_believed(charset):
    assert read("été".encode("cp1252"), charset=charset).text == "été"


@pytest.mark.parametrize("content", [b"", b" \n", b"\0\0\0", "…\n—".encode()])
def test_a_file_without_words_is_empty(content):
    assert read(content).quality == "empty"


@pytest.mark.parametrize(
    "content",
    [b"\x89PNG\r\n\x1a\n" + b"\0" * 50, b"GIF89a", b"\xff\xd8\xff\xe0", b"{\\rtf1 text}", b"MZ\0\0\x01\x02" * 50],
)
def test_pictures_and_programs_are_not_supported(content):
    with pytest.raises(Unreadable, match="unsupported"):
        read(content, media_type="text/plain", name="a.txt")


@pytest.mark.parametrize("tag", ["svg", "rss", "feed"])
def test_other_markup_is_not_supported(tag):
    with pytest.raises(Unreadable, match="unsupported"):
        read(f'<?xml version="1.0"?><{tag} onload="alert(1)"><p>1</p></{tag}>'.encode(), media_type="text/html")


def test_a_text_is_kept_up_to_a_limit_and_said_to_be_partial():
    captured = read(b"A line of text with 42.\n" * (MOST_CHARACTERS // 20))

    assert captured.is_partial
    assert len(captured.text) <= MOST_CHARACTERS


@given(st.binary(max_size=400), st.sampled_from(["", "text/html", "text/csv", "application/pdf"]))
def test_any_bytes_are_read_or_refused_with_a_fault(content, media_type):
    try:
        captured = read(content, media_type=media_type, charset="utf-8", name="a.csv")
    except Unreadable:
        return
    captured.text.encode()
    assert "\0" not in captured.text
    assert all(0 <= place.start < place.end <= len(captured.text) for place in captured.places)
