import json

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from claims.models import Source

pytestmark = pytest.mark.django_db

ENTRY = {"slug": "insee", "name": "Insee", "kind": "statistics_office", "aliases": {"fr": ["INSEE"]}}


def write(path, *entries):
    path.write_text(json.dumps({"sources": entries}), encoding="utf-8")
    return path


def test_it_loads_a_file_once(tmp_path, capsys):
    file = write(tmp_path / "sources.json", ENTRY)

    call_command("load_sources", file)
    call_command("load_sources", file)

    assert Source.objects.get().aliases.get().name == "INSEE"
    assert capsys.readouterr().out.splitlines()[-1] == "0 sources created, 0 updated, 1 kept"


def test_it_overwrites_only_when_asked_to_update(tmp_path):
    call_command("load_sources", write(tmp_path / "sources.json", ENTRY))
    changed = write(tmp_path / "changed.json", ENTRY | {"name": "INSEE"})

    call_command("load_sources", changed)
    assert Source.objects.get().name == "Insee"

    call_command("load_sources", changed, "--update")
    assert Source.objects.get().name == "INSEE"


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"sources": [{"name": "no slug"}]}', '{"sources": [1]}'])
def test_it_says_in_one_line_that_a_file_holds_no_sources(tmp_path, content):
    file = tmp_path / "sources.json"
    file.write_text(content)

    with pytest.raises(CommandError, match="is no file of sources"):
        call_command("load_sources", file)


def test_it_says_which_value_does_not_fit(tmp_path):
    with pytest.raises(CommandError, match="rumour"):
        call_command("load_sources", write(tmp_path / "sources.json", ENTRY | {"kind": "rumour"}))
