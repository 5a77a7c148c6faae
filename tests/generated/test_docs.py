import pytest
from django.core.management import CommandError, call_command

from claims.generated import PAGES


@pytest.fixture
def folder(settings, tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "factcheck").symlink_to(settings.BASE_DIR / "factcheck")
    settings.BASE_DIR = tmp_path
    return tmp_path / "docs"


def test_pages_that_were_written_are_fresh(folder):
    call_command("docs")

    call_command("docs", "--check")
    assert {path.name for path in folder.iterdir()} == PAGES.keys()


def test_a_page_that_is_out_of_date_is_named(folder):
    call_command("docs")
    (folder / "settings.md").write_text("something else")

    with pytest.raises(CommandError, match=r"run `make docs`: settings\.md$"):
        call_command("docs", "--check")
    assert (folder / "settings.md").read_text() == "something else"
