import json

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from claims import intake
from claims.management.commands.load_demo import SHIPPED
from claims.models import Article, Claim, Extraction, Revision
from tests.factories import make_user

pytestmark = pytest.mark.django_db


def write(folder, **fields):
    (folder / "one.txt").write_text("Le chômage a reculé de 0,3 point.", encoding="utf-8")
    entry = {"title": "Un", "text_file": "one.txt", "published": "2025-06-01", "language": "fr"} | fields
    file = folder / "articles.json"
    file.write_text(json.dumps([entry]), encoding="utf-8")
    return file


def test_it_queues_the_articles_and_reads_none_itself(tmp_path):
    call_command("load_demo", write(tmp_path))

    assert Article.objects.get().created_by is None
    assert Extraction.objects.get().state == "pending"
    assert not Claim.objects.exists()


def test_it_loads_an_article_once(tmp_path, capsys):
    file = write(tmp_path)

    call_command("load_demo", file)
    call_command("load_demo", file)

    assert Article.objects.count() == 1
    assert capsys.readouterr().out.splitlines()[-1] == "0 demo articles queued, 1 known"


def test_it_does_not_bring_back_what_was_erased(tmp_path):
    file = write(tmp_path)
    call_command("load_demo", file)
    intake.erase(Article.objects.get(), by=make_user(), reason="Once is enough")

    call_command("load_demo", file)

    assert not Article.objects.exists()


@pytest.mark.parametrize("fields", [{"text_file": "missing.txt"}, {"published": "yesterday"}])
def test_it_says_in_one_line_what_is_wrong_with_a_file(tmp_path, fields):
    with pytest.raises(CommandError, match="is no file of articles"):
        call_command("load_demo", write(tmp_path, **fields))


def test_it_says_which_article_does_not_fit(tmp_path):
    with pytest.raises(CommandError, match="does not fit"):
        call_command("load_demo", write(tmp_path, title=""))


def test_the_shipped_articles_load():
    call_command("load_demo")

    assert {article.language for article in Article.objects.all()} == {"en", "fr"}
    assert Revision.objects.count() == len(json.loads(SHIPPED.read_text(encoding="utf-8")))
