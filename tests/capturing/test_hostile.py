"""Documents made to exhaust, mislead or break in: each ends as a fault, in time and within memory."""

import io
import resource
import struct
import time
import zipfile

import pytest

from claims import parsing
from claims.capturing import Unreadable, read
from claims.models import SnapshotError

from .documents import make_docx, make_package, make_page, make_pdf, make_xlsx, paragraph

pytestmark = pytest.mark.timeout(150)

LAUGHS = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
XXE = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
ZEROS = b"0" * 40_000_000


def fault(content: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read(content)
    return caught.value.fault


@pytest.mark.parametrize("name", ["word/document.xml", "word/media/image1.png", "word/embeddings/nested.zip"])
def test_a_bomb_in_a_package_is_left_before_it_goes_off(name):
    package = make_package({"word/document.xml": "<w/>", name: ZEROS})

    started = time.monotonic()
    assert fault(package) == "too_complex"
    assert time.monotonic() - started < 3


def test_a_bomb_that_lies_about_its_size_is_left_or_damaged():
    package = make_package({"xl/workbook.xml": ZEROS})
    lying = package.replace(struct.pack("<L", len(ZEROS)), struct.pack("<L", 100))

    assert lying != package
    assert fault(lying) in ("too_complex", "damaged")


def test_a_package_of_ten_thousand_entries_is_left():
    parts = {f"word/{number}.xml": "" for number in range(10_000)}

    assert fault(make_package({"word/document.xml": ""} | parts)) == "too_complex"


@pytest.mark.parametrize("head", [LAUGHS, XXE, XXE.replace("file:///etc/passwd", "http://127.0.0.1:9/")])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(head, encoding):
    document = f'<?xml version="1.0" encoding="{encoding}"?>{head}<w>&c;&x;</w>'.encode(encoding)

    assert fault(make_package({"word/document.xml": document})) == "damaged"
    assert fault(make_package({"xl/workbook.xml": "<w/>", "xl/sharedStrings.xml": document})) == "damaged"


def test_an_entity_across_two_pieces_is_seen():
    document = b" " * ((1 << 20) - 5) + LAUGHS.encode() + b"<w/>"

    assert fault(make_package({"word/document.xml": document})) == "damaged"


def test_names_that_lead_out_of_the_package_lead_nowhere(tmp_path):
    package = make_docx(paragraph("467"), {"../../../../tmp/factcheck-slipped.xml": "<x/>", "/etc/x.xml": "<x/>"})

    assert read(package).text == "467"


def test_a_locked_entry_is_encrypted():
    package = bytearray(make_docx(paragraph("467")))
    for signature, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = -1
        while (at := package.find(signature, at + 1)) >= 0:
            package[at + offset] |= 1

    assert fault(bytes(package)) == "encrypted"


def test_a_sheet_of_a_row_far_below_costs_no_more_than_its_rows():
    file = io.BytesIO(make_xlsx({"A": [["x"]]}))
    with zipfile.ZipFile(file) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"].replace(b'r="1"', b'r="1048576"').replace(b'r="A1"', b'r="A1048576"')

    assert read(make_package(parts | {"xl/worksheets/sheet1.xml": sheet})).text.strip() == "x"


def test_page_markup_without_end_is_read_in_linear_time():
    started = time.monotonic()
    for hostile in ("<b>", "</p>", "<table><tr><td>", "<p a='", "&", "<!--", "<a href=", "<meta charset", "<tr>"):
        read(make_page(hostile * 100_000))

    assert time.monotonic() - started < 20


# In a process of its own


@pytest.mark.parametrize("size", [200_000])
def test_a_pdf_of_very_many_objects_ends_in_time(size):
    objects = b"".join(b"%d 0 obj\n<< /Kids [%d 0 R] >>\nendobj\n" % (n, n + 1) for n in range(1, size))
    started = time.monotonic()
    with pytest.raises(parsing.Unreadable) as caught:
        parsing.parse(b"%PDF-1.4\n" + objects + b"trailer << /Root 1 0 R >>\n%%EOF")

    assert caught.value.error in (SnapshotError.DAMAGED, SnapshotError.TOO_COMPLEX)
    assert time.monotonic() - started < 70


def test_what_takes_too_much_memory_is_too_complex():
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    cells = "<w:tc/>" * 100 + "".join(f"<w:tr><w:tc/>{'<w:tr>' * 20}" for _ in range(100))
    with pytest.raises(parsing.Unreadable):
        parsing.parse(make_docx("<w:p>" * 3_000_000 + cells))

    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss - before < 1_300_000


def test_what_takes_too_long_is_too_complex(monkeypatch):
    monkeypatch.setattr(parsing, "SECONDS", 0.01)

    with pytest.raises(parsing.Unreadable) as caught:
        parsing.parse(make_pdf(["467"]))

    assert caught.value.error == SnapshotError.TOO_COMPLEX


def test_a_document_is_read_in_a_process_of_its_own():
    read_there = parsing.parse(make_page("<p>467 km²</p>"), media_type="text/html", charset="utf-8", name="a.html")

    assert read_there["text"] == "467 km²"
    assert read_there["quality"] == "ok"


def test_an_error_of_the_program_is_told_without_the_documents_words(monkeypatch):
    monkeypatch.setattr("sys.executable", "/bin/false")

    with pytest.raises(parsing.Unreadable) as caught:
        parsing.parse(b"secret")

    assert (caught.value.error, caught.value.detail) == (SnapshotError.CRASHED, "")
