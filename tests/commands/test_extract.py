import json
import os
import pty
import subprocess
import sys
from io import StringIO

import pytest
from django.core.management import CommandError, call_command


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text("Le chômage touche 2,3 millions de personnes, selon l'Insee.\r\n", encoding="utf-8")
    return path


def printed(*args):
    out = StringIO()
    call_command("extract", *map(str, args), stdout=out)
    return out.getvalue()


def test_a_text_gives_one_json_object(article):
    result = json.loads(printed(article))

    assert list(result) == ["id", "language", "engine", "claims", "skipped"]
    assert (result["id"], result["language"]) == ("article", "fr")
    assert [claim["citations"][0]["source"] for claim in result["claims"]] == ["insee"]


def test_json_lines_give_one_object_each_in_order(tmp_path):
    path = tmp_path / "articles.jsonl"
    rows = [{"id": str(number), "text": f"There were {number} deaths."} for number in (12, 7, 9)]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")

    assert [json.loads(line)["id"] for line in printed(path).splitlines()] == ["12", "7", "9"]


def test_the_text_format_is_for_people(article):
    assert "2,3 millions de personnes → 2300000 personnes" in printed(article, "--format", "text")


def test_quantities_come_alone(article):
    assert list(json.loads(printed(article, "--quantities"))) == ["id", "language", "quantities"]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("none.txt", None, "can't be read: No such file"),
        ("image.txt", b"\x89PNG\xff\xfe", "is it a binary file?"),
        ("zeros.txt", b"a\x00b", "is it a binary file?"),
        ("bad.jsonl", b'{"id": 1, "text": "a"}\n{"id"', "line 2: no JSON"),
        ("date.jsonl", b'{"id": 1, "text": "a", "published": "soon"}', "'soon' is no date"),
    ],
)
def test_what_can_not_be_read_is_told_in_one_line(tmp_path, name, content, message):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(CommandError) as refusal:
        printed(path)

    assert message in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_language_that_is_not_read_is_refused(article):
    with pytest.raises(CommandError, match="invalid choice: 'xx'"):
        printed(article, "--language", "xx")


@pytest.mark.django_db
def test_the_registry_of_the_database_can_be_used(article):
    assert json.loads(printed(article, "--registry", "db"))["claims"][0]["citations"][0]["source"] is None


@pytest.fixture
def many(tmp_path):
    path = tmp_path / "many.jsonl"
    rows = [{"id": str(number), "text": f"There were {number} deaths.", "language": "en"} for number in range(2, 9)]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


def extract_beside(path, errors):
    """Extract in a process of its own with a standard error; return what it prints."""
    command = [sys.executable, "manage.py", "extract", path]
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=errors, check=True).stdout


def test_a_bar_tells_the_progress_on_a_terminal(many):
    ours, theirs = pty.openpty()

    output = extract_beside(many, theirs)

    assert len(output.splitlines()) == 7
    assert b"Reading" in os.read(ours, 100_000)


def test_no_bar_is_drawn_without_a_terminal(many, tmp_path):
    errors = tmp_path / "errors"

    with errors.open("wb") as file:
        extract_beside(many, file)

    assert errors.read_bytes() == b""
