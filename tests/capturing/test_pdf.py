"""What is read in a PDF: its pages, with paragraphs that are whole."""

import pytest

from claims.capturing import Unreadable, read

from .documents import lock, make_page, make_pdf

REPORT = make_pdf(["Monthly report", "The army gained 467 square kilometers."], ["Losses came to 152,142 soldiers."])


def test_each_page_is_a_place():
    captured = read(REPORT, media_type="text/html", name="report.txt")

    assert captured.media_type == "application/pdf"
    assert [captured.text[place.start : place.end] for place in captured.places] == [
        "Monthly report\nThe army gained 467 square kilometers.",
        "Losses came to 152,142 soldiers.",
    ]
    assert [(place.kind, place.label) for place in captured.places] == [("page", "1"), ("page", "2")]


def test_a_page_without_text_is_no_place():
    assert [place.label for place in read(make_pdf(["One."], [], ["Three."])).places] == ["1", "3"]


def test_a_pdf_of_pictures_is_empty():
    assert read(make_pdf([], [])).quality == "empty"


def test_a_pdf_that_is_only_barred_from_changes_is_read():
    assert "467 square kilometers" in read(lock(REPORT, "")).text


def fault(content: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read(content)
    return caught.value.fault


def test_a_pdf_with_a_password_is_encrypted():
    assert fault(lock(REPORT, "secret")) == "encrypted"


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n",
        b"%PDF-1.4\n" + b"\xff" * 5000,
        b"%PDF-1.4\nxref\n0 1\ntrailer << /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF",
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] >>\nendobj\ntrailer << /Root 1 0 R >>",
    ],
)
def test_a_damaged_pdf_is_said_to_be(content):
    assert fault(content) == "damaged"


def test_a_pdf_that_is_cut_off_is_read_or_said_to_be_damaged():
    faults = set()
    for end in range(20, len(REPORT), 40):
        try:
            read(REPORT[:end])
        except Unreadable as error:
            faults.add(error.fault)

    assert faults == {"damaged"}


def test_a_page_that_calls_itself_a_pdf_is_read_as_what_it_is():
    assert read(make_page("<p>Not found.</p>"), media_type="application/pdf", name="a.pdf").media_type == "text/html"
