"""Bad input on the command line: `manage.py extract` says what is wrong, or reads what can be read."""

import io
import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

LIMIT = 1_000_000
FRENCH = "Selon l’Insee, 45 % des ménages possèdent un vélo."


def extract(path: Path, content: bytes, **options) -> list[dict]:
    path.write_bytes(content)
    output = io.StringIO()
    call_command("extract", str(path), stdout=output, **options)
    return [json.loads(line) for line in output.getvalue().splitlines()]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\xff\xfe", "binary"),
        (b"Un mot\x00 et 45 %", "NUL"),
        (b"x" * (LIMIT + 1), "1,000,000 is the most"),
        ("été".encode("latin-1"), "UTF-8"),
    ],
    ids=["binary", "NUL", "too long", "another encoding"],
)
def test_a_file_that_is_no_text_is_refused_with_the_reason(tmp_path, content, reason):
    with pytest.raises(CommandError, match=reason):
        extract(tmp_path / "a.txt", content)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "line 1"),
        ("[1]", "line 1"),
        ('{"id": 1}', "line 1"),
        ('{"id": 1, "text": 5}', "line 1"),
        ('{"id": 1, "text": "a\\u0000"}', "NUL"),
        ('{"id": 1, "text": "a\\ud800"}', "surrogate"),
        ('{"id": 1, "text": "a", "published": "yesterday"}', "no date"),
        ('{"id": 1, "text": "a", "published": "2026-02-30"}', "no date"),
        ("[" * 100_000, "line 1"),
        ('{"id": 1, "text": "' + "x" * (LIMIT + 1) + '"}', "1,000,000 is the most"),
    ],
    ids=lambda value: value[:40],
)
def test_a_line_that_is_no_document_is_refused_with_the_reason(tmp_path, line, reason):
    with pytest.raises(CommandError, match=reason):
        extract(tmp_path / "a.jsonl", line.encode())


@pytest.mark.parametrize(
    "text",
    ["", "\n", "Le vent souffle.", "x" * LIMIT, "\x01\x02\x1b[m", "\u202e" * 100],
    ids=["empty", "blank", "no figure", "one line", "control characters", "bidi overrides"],
)
def test_a_text_without_figure_gives_no_claim(tmp_path, text):
    (document,) = extract(tmp_path / "a.txt", text.encode(), language="fr")

    assert document["claims"] == []


@pytest.mark.parametrize(
    "text",
    [FRENCH.replace(", ", ",\r\n"), "\ufeff" + FRENCH, "نسبة البطالة. " + FRENCH, FRENCH + " " * 1000],
    ids=["CRLF", "byte order mark", "right to left", "blanks"],
)
def test_a_figure_among_them_is_found(tmp_path, text):
    (document,) = extract(tmp_path / "a.txt", text.encode(), language="fr")

    assert [claim["quantity"]["text"] for claim in document["claims"]] == ["45 %"]


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(CommandError, match="can't be read"):
        call_command("extract", str(tmp_path / "nowhere.txt"))


@pytest.mark.parametrize("language", ["fi", "xx"])
def test_a_language_that_is_not_read_is_named_and_spoils_no_other_document(tmp_path, language):
    rows = [{"id": 1, "text": FRENCH, "language": language}, {"id": 2, "text": FRENCH, "language": "fr"}]
    lines = "\n".join(json.dumps(row) for row in rows)

    other, french = extract(tmp_path / "a.jsonl", lines.encode())

    assert (other["language"], other["claims"]) == (language, [])
    assert [each["code"] for each in other["skipped"]] == ["unsupported-language"]
    assert len(french["claims"]) == 1


def test_the_language_is_found_out_and_named(tmp_path):
    finnish = "Työttömien määrä kasvoi viime vuonna 12 prosenttia, kertoi tilastovirasto maanantaina."

    (document,) = extract(tmp_path / "a.txt", finnish.encode())

    assert (document["language"], document["claims"]) == ("fi", [])
