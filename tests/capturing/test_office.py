"""What is read in Word documents and spreadsheets."""

from datetime import date

import pytest

from claims.capturing import Unreadable, read

from .documents import W, make_docx, make_package, make_xlsx, paragraph

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def fault(content: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read(content)
    return caught.value.fault


# Word


def test_each_paragraph_and_row_of_a_document_is_a_line():
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("January", "331"))
    body = f"{paragraph('It gained 467 km.')}<w:tbl><w:tr>{cells}</w:tr></w:tbl>{paragraph('The end.')}"

    captured = read(make_docx(body))

    assert captured.text == "It gained 467 km.\nJanuary | 331\nThe end."
    assert captured.media_type.endswith("wordprocessingml.document")


def test_notes_are_read_too():
    notes = f'<w:footnotes xmlns:w="{W}"><w:footnote>{paragraph("Or 180 square miles.")}</w:footnote></w:footnotes>'

    assert read(make_docx(paragraph("467 km."), {"word/footnotes.xml": notes})).text == "467 km.\nOr 180 square miles."


def test_what_was_struck_out_is_left_out_and_what_was_put_in_is_read():
    body = "<w:p><w:del><w:r><w:delText>450</w:delText></w:r></w:del><w:ins><w:r><w:t>467</w:t></w:r></w:ins></w:p>"

    assert read(make_docx(body)).text == "467"


def test_raised_digits_stay_apart():
    run = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>'

    assert read(make_docx(f"<w:p><w:r><w:t>467 km</w:t></w:r>{run}</w:p>")).text == "467 km²"


def test_a_document_with_its_end_cut_off_is_damaged():
    assert fault(make_docx("x" * 100)[:-40]) == "damaged"
    assert fault(make_package({"word/document.xml": "<w:document"})) == "damaged"


# Spreadsheets


def test_each_sheet_is_a_place_and_each_line_its_row():
    rows = [["Month", "km2"], [], ["January", 331]]
    captured = read(make_xlsx({"Gains": rows, "Losses": [["Dead", 152142]]}))

    assert captured.text == "Month | km2\n\nJanuary | 331\nDead | 152142"
    assert [(place.kind, place.label, captured.text[place.start : place.end]) for place in captured.places] == [
        ("sheet", "Gains", "Month | km2\n\nJanuary | 331"),
        ("sheet", "Losses", "Dead | 152142"),
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (467.0, "467"),
        (0.1 + 0.2, "0.3"),
        (date(2025, 3, 1), "2025-03-01"),
        (True, "True"),
        ("3,5 %", "3,5 %"),
    ],
)
def test_a_cell_is_read_as_it_is_seen(value, shown):
    assert read(make_xlsx({"A": [[value]]})).text == shown


def test_a_share_is_read_as_a_percentage():
    assert read(make_xlsx({"A": [[0.0451]]}, "0.0%")).text == "4.5 %"


def test_a_sheet_that_says_it_is_huge_is_as_large_as_it_is():
    assert read(make_xlsx({"A": [["x"]], "B": []})).text == "x"


@pytest.mark.parametrize("content", [OLE + b"\0" * 600, make_package({"a.txt": "a"})])
def test_old_and_other_packages_are_not_supported(content):
    assert fault(content) == "unsupported"


def test_a_locked_office_file_is_encrypted():
    assert fault(OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")) == "encrypted"
