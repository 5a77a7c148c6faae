import json
import os
import subprocess
import sys

import pytest
from django.core.management import CommandError, call_command

from claims.models import Verdict
from tests.exports.reading import csv_rows, jsonl_rows, one, xlsx_rows
from tests.factories import make_article, make_claim, make_decided, make_user
from tests.rig.worker import database_url

pytestmark = pytest.mark.django_db


def test_csv_goes_to_the_standard_output(capfdbinary):
    claim = make_decided()

    call_command("export")

    assert one(csv_rows(capfdbinary.readouterr().out))["id"] == str(claim.pk)


def test_the_extension_of_the_output_chooses_the_format(tmp_path):
    make_decided()

    call_command("export", output=str(tmp_path / "list.xlsx"))

    assert one(xlsx_rows((tmp_path / "list.xlsx").read_bytes()))["verdict"] == "verified"


def test_the_format_that_is_named_wins(tmp_path):
    make_decided()

    call_command("export", "--format", "jsonl", "--output", str(tmp_path / "list.txt"))

    assert json.loads((tmp_path / "list.txt").read_text())["verdict"] == "verified"


def test_options_choose_the_claims(tmp_path):
    article = make_article()
    make_decided(make_claim(article=article))
    refuted = make_decided(make_claim("38 %", article=article), Verdict.REFUTED)
    make_decided(verdict=Verdict.REFUTED)
    output = tmp_path / "list.jsonl"

    call_command("export", "--verdict", "refuted", "--article", str(article.pk), "--output", str(output))

    assert one(jsonl_rows(output.read_bytes()))["id"] == refuted.pk


def test_what_somebody_does_not_see_is_left_out_for_them(tmp_path):
    mine = make_decided()
    make_decided(make_claim(article=make_article(by=make_user("other"), confidential=True)), by=make_user("other"))
    output = tmp_path / "list.jsonl"

    call_command("export", "--seen-by", "alice", "--output", str(output))

    assert one(jsonl_rows(output.read_bytes()))["id"] == mine.pk


def test_that_there_is_nobody_of_a_name_is_told(tmp_path):
    with pytest.raises(CommandError, match="nobody named 'zoe'"):
        call_command("export", "--seen-by", "zoe", "--output", str(tmp_path / "list.csv"))


def test_candidates_come_along_when_asked_for(tmp_path):
    make_claim()
    output = tmp_path / "list.jsonl"

    call_command("export", "--stage", "candidate", "--output", str(output))

    assert one(jsonl_rows(output.read_bytes()))["verdict"] == ""


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--article", "999"], "There is no article 999"),
        (["--verdict", "true"], "invalid choice: 'true'"),
        (["--stage", "done"], "invalid choice: 'done'"),
        (["--format", "pdf"], "invalid choice: 'pdf'"),
        (["--output", "/no/such/folder/list.csv"], "/no/such/folder/list.csv can't be written: No such file"),
    ],
)
def test_what_is_wrong_is_said_in_words(arguments, reason):
    with pytest.raises(CommandError, match=reason):
        call_command("export", *arguments)


def test_a_reader_that_goes_away_is_no_traceback(settings):
    export = f"{sys.executable} manage.py export | head -c 0"
    environment = os.environ | {"DATABASE_URL": database_url()}

    run = subprocess.run(export, shell=True, cwd=settings.BASE_DIR, env=environment, stderr=subprocess.PIPE, text=True)

    assert run.stderr.endswith("CommandError: The reader of the export went away before its end.\n")
    assert "Traceback" not in run.stderr
