"""`manage.py find_figure`: a figure looked up in a file."""

import io
import json

import pytest
from django.core.management import CommandError, call_command

from tests.capturing.documents import lock, make_pdf
from tests.finding.reports import REPORT


def find_figure(*arguments: object) -> str:
    out = io.StringIO()
    call_command("find_figure", *map(str, arguments), stdout=out)
    return out.getvalue()


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(make_pdf(["Annual report", "Nothing here."], REPORT.splitlines()))
    return path


def test_the_passages_of_a_pdf_come_best_first_with_their_pages(report):
    result = json.loads(find_figure("467 km² chaque mois", report, "--format", "json"))

    assert result["in_source"]
    assert result["document"]["language"] == "en"
    assert [(hit["outcome"], hit["page"]) for hit in result["hits"]] == [
        ("exact", 2),
        ("converted", 2),
        ("derived", 2),
    ]
    best = result["hits"][0]
    assert best["quote"].startswith("467 square kilometers")
    assert best["reading"]["period"] == {"from": "2025-01-01", "to": "2025-12-31"}
    assert best["end"] - best["start"] == len(best["quote"])
    assert best["reason"]


def test_a_rounded_figure_is_found_with_its_reason(report):
    result = json.loads(find_figure("Près de 150 000 soldats russes tués depuis 2022", report, "--format", "json"))

    assert result["hits"][0]["quote"] == "At least 152,142 Russian soldiers"
    assert result["hits"][0]["outcome"] == "rounded"
    assert "rounded to 2 digits" in result["hits"][0]["reason"]


def test_what_is_not_there_is_told_with_the_nearest_values(report):
    told = find_figure("157 900 soldats russes tués", report)

    assert told.startswith("Not in the source.\nThe nearest values:\n")
    assert "[At least 152,142 Russian soldiers]" in told


def test_people_get_the_place_and_the_sentence(report):
    first, second, third = find_figure("467 km² chaque mois en 2025", report).splitlines()[:3]

    assert first.startswith("page 2: Russian forces gained [467 square kilometers")
    assert second.strip() == "467 km2/mo (2025-01-01 to 2025-12-31)"
    assert third.strip().startswith("exact: ")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("report.txt", REPORT.encode()),
        ("report.html", f"<html><body><p>{REPORT}</p></body></html>".encode()),
        ("report.csv", b"Region;Area taken each month (km2)\nUkraine;467\n"),
    ],
)
def test_other_kinds_of_documents_are_read(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)

    assert json.loads(find_figure("467 km² chaque mois en Ukraine", path, "--format", "json"))["in_source"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("locked.pdf", lock(make_pdf(["467 km2"]), "secret"), "locked by a password"),
        ("broken.pdf", b"%PDF-1.7\nnonsense", "damaged"),
        ("archive.bin", bytes(range(256)) * 20, "can't be read"),
        ("empty.txt", b"", "holds no text"),
    ],
)
def test_a_document_that_cannot_be_read_is_told_in_words(tmp_path, name, content, words):
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(CommandError, match=words):
        find_figure("467 km²", path)


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(CommandError, match="No such file"):
        find_figure("467 km²", tmp_path / "report.pdf")
    with pytest.raises(CommandError, match="Is a directory"):
        find_figure("467 km²", tmp_path)


def test_words_without_a_figure_are_told(report):
    with pytest.raises(CommandError, match="no figure in “soldats”"):
        find_figure("soldats", report)
