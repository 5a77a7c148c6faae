"""Fill the registry with the sources that the program ships."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from claims import sources

SHIPPED = Path(sources.__file__).parent / "data" / "sources.json"


class Command(BaseCommand):
    help = "Create the sources of a file that the registry lacks; what was edited stays as it is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", nargs="?", type=Path, default=SHIPPED, help="a JSON file; without it, ours")
        parser.add_argument("--update", action="store_true", help="overwrite the sources that exist, edited or not")

    def handle(self, *args: Any, file: Path, update: bool, **options: Any) -> None:
        try:
            entries = json.loads(file.read_text(encoding="utf-8"))["sources"]
            loaded = sources.load(entries, update=update)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise CommandError(f"{file} is no file of sources: {error!r}") from error
        except ValidationError as error:
            raise CommandError(f"{file} holds a source that does not fit: {error.messages}") from error
        self.stdout.write(f"{loaded.created} sources created, {loaded.updated} updated, {loaded.kept} kept")
