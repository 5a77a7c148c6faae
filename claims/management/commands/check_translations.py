"""Whether every string of the interface is translated, ours and those of packages that ship no translation."""

import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from claims.management import desk_strings

COMPLETE = ("fr",)  # the languages that have every string; the others have those of the desk
AT_THE_DESK = tuple(code for code, name in settings.LANGUAGES if code not in ("en", *COMPLETE))
TOOLS = ["xgettext", "msgmerge", "msgattrib", "msggrep", "msgen", "msgfmt"]
# Parts of the theme that serve packages we don't use.
UNUSED = "constance forms guardian import_export inlines location_field simple_history".split()


@dataclass(frozen=True)
class Catalogue:
    """A folder of translations into some languages, and the folders whose strings are in it."""

    folder: Path
    sources: tuple[Path, ...]
    ignored: tuple[str, ...] = ()
    languages: tuple[str, ...] = COMPLETE
    only_desk: bool = False

    def po(self, language: str) -> Path:
        return self.folder / language / "LC_MESSAGES" / "django.po"


def catalogues() -> list[Catalogue]:
    """Return our catalogue, what of it the desk shows in further languages, and that of the packages."""
    own, packages = settings.LOCALE_PATHS
    root = settings.BASE_DIR
    ours = (root / "claims", root / "factcheck", root / "templates")
    theme = Path(find_spec("unfold").origin).parent  # type: ignore[union-attr, arg-type]  # it is installed
    keys = Path(find_spec("rest_framework_api_key").origin).parent  # type: ignore[union-attr, arg-type]  # so is it
    return [
        Catalogue(own, ours),
        Catalogue(own, ours, languages=AT_THE_DESK, only_desk=True),
        Catalogue(packages, (theme, keys), tuple(f"unfold/contrib/{name}/*" for name in UNUSED)),
    ]


class Command(BaseCommand):
    help = (
        "Exit 1 if a string is untranslated, fuzzy, no longer used, or not compiled; --update merges new strings in."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--update", action="store_true", help="merge new strings into the .po files, compile them")

    def handle(self, *args: Any, update: bool, **options: Any) -> None:
        if missing := [tool for tool in TOOLS if not shutil.which(tool)]:
            raise CommandError(f"{missing[0]} is missing; on Debian and Ubuntu: apt install gettext")
        wrong = []
        for catalogue in catalogues():
            with template(catalogue) as pot:
                for language in catalogue.languages:
                    if update:
                        merge(pot, catalogue.po(language))
                    wrong += faults(pot, catalogue.po(language))
        for line in wrong:
            self.stderr.write(line)
        if wrong:
            raise CommandError(f"{len(wrong)} strings need a translator; `make messages` merges new strings in.")
        self.stdout.write("Every string is translated.")


@contextmanager
def template(catalogue: Catalogue) -> Iterator[Path]:
    """Give the file of all strings there are now, gathered by Django's makemessages away from the catalogue itself."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for source in catalogue.sources:
            (folder / source.name).symlink_to(source)
        (folder / "locale").mkdir()
        ignored = [f"--ignore={pattern}" for pattern in catalogue.ignored]
        command = ["django", "makemessages", "--locale=fr", "--symlinks", "--keep-pot", "--add-location=file"]
        run([sys.executable, "-W", "ignore", "-m", *command, *ignored], cwd=folder)
        pot = folder / "locale" / "django.pot"
        if catalogue.only_desk:
            narrow(pot, desk_strings.files(), desk_strings.labels())
        yield pot


def narrow(pot: Path, files: list[str], labels: set[str]) -> None:
    """Leave in a file of strings those that come from some files, and those that are labels."""
    literal = [re.sub(r"([][.{}()*+?^$|\\])", r"\\\1", label) for label in sorted(labels)]
    wanted = pot.with_name("labels")
    wanted.write_text("".join(f"^{label}$\n" for label in literal))
    named = [option for name in files for option in ("--location", name)]
    run(["msggrep", *named, "--msgid", "--extended-regexp", f"--file={wanted}", f"--output-file={pot}", str(pot)])


def merge(pot: Path, po: Path) -> None:
    """Bring new strings into a catalogue, drop those no longer used, and compile it."""
    if po.exists():
        run(["msgmerge", "--quiet", "--no-fuzzy-matching", "--update", "--backup=none", str(po), str(pot)])
    else:
        po.parent.mkdir(parents=True, exist_ok=True)
        locale = f"{po.parent.parent.name}.UTF-8"
        run(["msginit", "--no-translator", f"--locale={locale}", f"--input={pot}", f"--output={po}"])
    run(["msgattrib", "--no-obsolete", "--no-location", "--no-wrap", "--output-file", str(po), str(po)])
    run(["msgfmt", "--check-format", "--output-file", str(po.with_suffix(".mo")), str(po)])


def faults(pot: Path, po: Path) -> list[str]:
    """Return a line for each string of the template or the catalogue that is not as it should be."""
    wanted = set(compiled(pot, "msgen"))
    translated = compiled(po) if po.exists() else {}
    mo = po.with_suffix(".mo")
    in_use = read_mo(mo.read_bytes()) if mo.exists() else {}
    name = po.relative_to(settings.BASE_DIR) if po.is_relative_to(settings.BASE_DIR) else po
    return [
        *(f"{name}: not translated, or fuzzy: {text}" for text in sorted(wanted - set(translated))),
        *(f"{name}: no longer used: {text}" for text in sorted(set(translated) - wanted)),
        *(f"{name}: not compiled: {text}" for text in sorted(translated) if in_use.get(text) != translated[text]),
    ]


def compiled(po: Path, first: str = "msgcat") -> dict[str, str]:
    """Return the messages of a .po or .pot file that would be used; `msgen` takes each text for its translation."""
    clean = run([first, "--output-file=-", str(po)])
    return read_mo(run(["msgfmt", "--check-format", "--output-file=-", "-"], input=clean))


def read_mo(data: bytes) -> dict[str, str]:
    """Return the messages of a compiled catalogue, without its header.

    The format: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
    """
    _magic, _revision, number, texts, translations = struct.unpack_from("<5I", data)

    def strings(table: int) -> Iterator[str]:
        for index in range(number):
            length, offset = struct.unpack_from("<2I", data, table + 8 * index)
            yield data[offset : offset + length].decode()

    singular = (text.partition("\0")[0] for text in strings(texts))  # the plural comes after a NUL
    messages = dict(zip(singular, strings(translations), strict=True))
    messages.pop("", None)
    return messages


def run(command: list[str], **options: Any) -> bytes:
    """Run a tool and return its output; its complaint becomes ours."""
    # makemessages works on the folder alone, without our settings.
    environment = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    done = subprocess.run(command, capture_output=True, check=False, env=environment, **options)  # noqa: S603  (TOOLS)
    if done.returncode:
        raise CommandError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout
