"""`manage.py export --format jsonld` and `manage.py import_evidence`."""

import io
import json

import pytest
from django.core.management import CommandError, call_command

from claims import review
from claims.models import Evidence
from tests.factories import make_claim, make_user
from tests.snapshots import REPORT, make_snapshot

pytestmark = pytest.mark.django_db


@pytest.fixture
def exported(tmp_path):
    claim, start = make_claim(), REPORT.index("476 drones")
    review.add_evidence(claim, make_snapshot(), start, start + 10, by=make_user(), version=1)
    path = tmp_path / "evidence.jsonld"
    call_command("export", "--output", str(path))
    return path


def imported(path, *options: str) -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    call_command("import_evidence", str(path), "--by", "alice", *options, stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


def test_evidence_goes_out_and_in(exported):
    Evidence.objects.all().delete()

    assert imported(exported)[0] == "1 added, 0 there already, 0 refused.\n"
    assert imported(exported)[0] == "0 added, 1 there already, 0 refused.\n"
    assert Evidence.objects.get().quote == "476 drones"


def test_what_is_refused_is_told_and_is_an_error(exported):
    data = json.loads(exported.read_text())
    data["first"]["items"][0]["target"]["selector"] = []
    exported.write_text(json.dumps(data))
    err = io.StringIO()

    with pytest.raises(CommandError, match="0 added, 0 there already, 1 refused"):
        call_command("import_evidence", str(exported), "--by", "alice", stderr=err)
    assert "TextQuoteSelector" in err.getvalue()


@pytest.mark.parametrize(
    ("content", "words"),
    [("{", "not JSON"), ("[" * 100_000, "not JSON"), ('{"type": "Note"}', "no collection"), ("[1]", "no collection")],
)
def test_another_file_is_an_error_in_words(tmp_path, content, words):
    make_user()
    path = tmp_path / "file"
    path.write_text(content)

    with pytest.raises(CommandError, match=words):
        imported(path)


def test_who_and_where_must_be_known(exported, tmp_path):
    with pytest.raises(CommandError, match="no account “nobody”"):
        call_command("import_evidence", str(exported), "--by", "nobody")
    with pytest.raises(CommandError, match="no article 99"):
        imported(exported, "--article", "99")
    with pytest.raises(CommandError, match="No such file"):
        imported(tmp_path / "missing")
