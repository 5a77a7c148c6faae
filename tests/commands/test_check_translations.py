import gettext
import shutil
import struct
import subprocess

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from claims.management.commands import check_translations
from claims.management.commands.check_translations import Catalogue, faults, merge, read_mo, template
from tests.rig.missing import missing

HEADER = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"
"""


@pytest.fixture(autouse=True)
def _tools():
    if not shutil.which("xgettext"):
        missing("gettext", "the tests of translations need its tools")


@pytest.fixture
def catalogue(tmp_path) -> Catalogue:
    """A program with two strings, one of them in a template, both translated."""
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "prices.py").write_text('from x import gettext as _\n\nprice = _("price of %(thing)s")\n')
    (tmp_path / "shop" / "page.html").write_text("{% load i18n %}{% translate 'Basket' %}")
    catalogue = Catalogue(tmp_path / "locale", (tmp_path / "shop",))
    catalogue.po("fr").parent.mkdir(parents=True)
    write(catalogue, ("price of %(thing)s", "prix de %(thing)s"), ("Basket", "Panier"))
    return catalogue


def write(catalogue: Catalogue, *messages: tuple[str, str], flag: str = "") -> None:
    po = catalogue.po("fr")
    texts = [f'\n{flag}msgid "{text}"\nmsgstr "{translation}"\n' for text, translation in messages]
    po.write_text(HEADER + "".join(texts))
    subprocess.run(["msgfmt", "-o", po.with_suffix(".mo"), po], check=True)


def found(catalogue: Catalogue) -> list[str]:
    with template(catalogue) as pot:
        return [line.partition(": ")[2] for line in faults(pot, catalogue.po("fr"))]


def test_a_complete_catalogue_has_no_faults(catalogue):
    assert found(catalogue) == []


def test_an_untranslated_string_is_found(catalogue):
    write(catalogue, ("price of %(thing)s", "prix de %(thing)s"), ("Basket", ""))

    assert found(catalogue) == ["not translated, or fuzzy: Basket"]


def test_a_string_that_is_not_in_the_catalogue_is_found(catalogue):
    write(catalogue, ("price of %(thing)s", "prix de %(thing)s"))

    assert found(catalogue) == ["not translated, or fuzzy: Basket"]


def test_a_fuzzy_string_is_found(catalogue):
    write(catalogue, ("price of %(thing)s", "prix de %(thing)s"), ("Basket", "Panier"), flag="#, fuzzy\n")

    assert len(found(catalogue)) == 2


def test_a_string_no_longer_used_is_found(catalogue):
    (catalogue.sources[0] / "page.html").write_text("")

    assert found(catalogue) == ["no longer used: Basket"]


def test_a_catalogue_that_was_not_compiled_is_found(catalogue):
    po = catalogue.po("fr")
    po.write_text(po.read_text().replace("Panier", "Cabas"))

    assert found(catalogue) == ["not compiled: Basket"]


def test_a_missing_catalogue_is_found(catalogue):
    shutil.rmtree(catalogue.folder)

    assert len(found(catalogue)) == 2


def test_a_translation_that_lost_its_placeholder_is_refused(catalogue):
    po = catalogue.po("fr")
    po.write_text(
        po.read_text().replace('msgid "price', '#, python-format\nmsgid "price').replace("de %(thing)s", "de")
    )

    with pytest.raises(CommandError, match="thing"):
        found(catalogue)


def test_merging_adds_new_strings_and_drops_old_ones(catalogue):
    (catalogue.sources[0] / "page.html").write_text("{% load i18n %}{% translate 'Till' %}")

    with template(catalogue) as pot:
        merge(pot, catalogue.po("fr"))

    assert found(catalogue) == ["not translated, or fuzzy: Till"]
    assert "prix de %(thing)s" in catalogue.po("fr").read_text()


def test_merging_starts_a_catalogue(catalogue):
    shutil.rmtree(catalogue.folder)

    with template(catalogue) as pot:
        merge(pot, catalogue.po("fr"))

    assert len(found(catalogue)) == 2


def test_compiled_catalogues_are_read_as_gettext_reads_them(catalogue):
    data = catalogue.po("fr").with_suffix(".mo")
    with data.open("rb") as file:
        known = gettext.GNUTranslations(file)

    assert all(known.gettext(text) == translation for text, translation in read_mo(data.read_bytes()).items())
    assert struct.unpack("<I", data.read_bytes()[:4]) == (0x950412DE,)


def test_the_command_fails_and_names_the_string(catalogue, monkeypatch, capsys):
    monkeypatch.setattr(check_translations, "catalogues", lambda: [catalogue])
    write(catalogue, ("price of %(thing)s", "prix de %(thing)s"))

    with pytest.raises(CommandError, match="1 strings"):
        call_command("check_translations")

    assert "Basket" in capsys.readouterr().err


def test_the_command_is_content_with_a_complete_catalogue(catalogue, monkeypatch, capsys):
    monkeypatch.setattr(check_translations, "catalogues", lambda: [catalogue])

    call_command("check_translations")

    assert "Every string is translated." in capsys.readouterr().out


def test_the_command_says_what_it_lacks(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)

    with pytest.raises(CommandError, match="apt install gettext"):
        call_command("check_translations")
