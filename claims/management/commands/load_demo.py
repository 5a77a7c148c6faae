"""Bring in a few articles to try the program with."""

import hashlib
import json
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from claims import intake
from claims.models import Event, Subject, Verb

SHIPPED = Path(intake.__file__).parent / "data" / "demo" / "articles.json"


class Command(BaseCommand):
    help = (
        "Queue the demo articles for the worker. One that was ever brought in, even if erased since, stays as it is."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", nargs="?", type=Path, default=SHIPPED, help="a JSON file; without it, ours")

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        try:
            entries = json.loads(file.read_text(encoding="utf-8"))
            queued = sum(bring_in(entry, file.parent) for entry in entries)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise CommandError(f"{file} is no file of articles: {error!r}") from error
        except ValidationError as error:
            raise CommandError(f"{file} holds an article that does not fit: {error.messages}") from error
        self.stdout.write(f"{queued} demo articles queued, {len(entries) - queued} known")


def bring_in(entry: dict[str, str], folder: Path) -> bool:
    """Submit one article, its text being in a file of the folder; return whether it was new."""
    text = intake.clean((folder / entry["text_file"]).read_text(encoding="utf-8"))
    digest = hashlib.sha256(text.encode()).hexdigest()
    # The log, not the table, is asked: what somebody erased does not come back at the next start.
    if Event.objects.filter(subject_type=Subject.ARTICLE, verb=Verb.CREATED, after__sha256=digest).exists():
        return False
    intake.submit(
        title=entry["title"],
        text=text,
        by=None,
        publisher=entry.get("publisher", ""),
        url=entry.get("url", ""),
        published=date.fromisoformat(entry["published"]) if entry.get("published") else None,
        language=entry.get("language", ""),
    )
    return True
