"""Write the generated pages of docs/, or check that they are fresh."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from claims.generated import PAGES


class Command(BaseCommand):
    help = "Writes the pages of docs/ that are made from the program."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--check", action="store_true", help="write nothing; fail if a page is out of date")

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        folder = settings.BASE_DIR / "docs"
        pages = {folder / name: page() for name, page in PAGES.items()}
        stale = [path for path, text in pages.items() if not path.exists() or path.read_text("utf-8") != text]
        if check and stale:
            raise CommandError(f"Out of date, run `make docs`: {', '.join(path.name for path in stale)}")
        for path in stale:
            path.write_text(pages[path], "utf-8")
            self.stdout.write(f"docs/{path.name} written")
