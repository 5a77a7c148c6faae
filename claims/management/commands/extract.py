"""`manage.py extract`: the claims of texts, one JSON object a document."""

import json
import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from django.core.management.base import BaseCommand, CommandError

from claims import sources, trained
from claims.extraction import LANGUAGES
from claims.extraction.documents import BadDocument, Document, Job, check_text, documents, run
from claims.extraction.registry import Alias, OwnVerb, Registry
from claims.extraction.trained import Named, Trained, UnfitPipeline
from claims.management import marked
from claims.management.progress import with_bar

from .load_sources import SHIPPED


def at_least_one(value: str) -> int:
    """Read the number of workers."""
    if not value.isdecimal() or int(value) < 1:
        raise ArgumentTypeError("give a number from 1 up")
    return int(value)


class Command(BaseCommand):
    help = "Print the quantitative claims of a text or of JSON Lines, with the sources they cite."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="default: -, the standard input")
        parser.add_argument("--language", default="auto", choices=["auto", *LANGUAGES], help="default: auto")
        parser.add_argument("--input", choices=["text", "jsonl"], help="default: by the file's extension, else text")
        parser.add_argument("--format", default="jsonl", choices=["jsonl", "text"], help="default: jsonl")
        parser.add_argument("--quantities", action="store_true", help="every quantity, before the claim filter")
        parser.add_argument("--workers", default=1, type=at_least_one, metavar="N", help="processes; default: 1")
        parser.add_argument("--registry", default="shipped", choices=["shipped", "db"], help="default: shipped")

    def handle(self, *args: Any, **options: Any) -> None:
        job = Job(shipped() if options["registry"] == "shipped" else stored(), options["quantities"], pipelines())
        show = self.shown(options)
        try:
            with opened(options["file"]) as file:
                rows = read(file, options["file"], options["input"], options["language"])
                for result in with_bar(run(job, rows, options["workers"]), file, self.stdout):
                    show(result)
        except BadDocument as error:
            raise CommandError(f"{options['file']}: {error}.") from error
        except UnicodeDecodeError as error:
            raise CommandError(f"{options['file']} is not text in UTF-8: is it a binary file?") from error
        except OSError as error:
            raise CommandError(f"{options['file']} can't be read: {error.strerror}.") from error

    def shown(self, options: dict[str, Any]) -> Callable[[dict[str, Any]], object]:
        """Return what prints a document's result: JSON on one line, or for people."""
        if options["format"] == "jsonl":
            return lambda result: self.stdout.write(as_json(result))
        screen = marked.console(self.stdout, force=options["force_color"], plain=options["no_color"])
        if screen.is_terminal:
            screen.print(marked.legend())
        return lambda result: screen.print(marked.told(result))


@contextmanager
def opened(name: str) -> Iterator[TextIO]:
    """Open a file, or the standard input for `-`, as UTF-8 with LF line ends."""
    if name == "-":
        sys.stdin.reconfigure(encoding="utf-8", errors="strict")  # type: ignore[union-attr]  # it is a text file
        yield sys.stdin
    else:
        with Path(name).open(encoding="utf-8-sig") as file:
            yield file


def read(file: TextIO, name: str, form: str | None, language: str) -> Iterable[Document]:
    """Return the documents of a file: one for a text, named after it, or one a line."""
    if form == "jsonl" or (form is None and name.endswith(".jsonl")):
        return documents(file, language)
    text = file.read()
    check_text(text)
    return [Document(Path(name).stem if name != "-" else "-", text, language)]


def shipped() -> Registry:
    """Return the registry that the program ships."""
    return Registry.from_json(json.loads(SHIPPED.read_text(encoding="utf-8")))


def stored() -> Registry:
    """Return the registry of the database."""
    names, verbs = sources.names(), sources.verbs()
    return Registry((Alias(*name) for name in names), (OwnVerb(*verb) for verb in verbs))


def pipelines() -> Trained:
    """Return the trained pipelines that the settings name, loaded. Raises CommandError for one that cannot serve."""
    try:
        named = Trained(tuple(Named(*each) for each in trained.chosen()))
        named.load()
    except (trained.Unfit, UnfitPipeline) as error:
        raise CommandError(str(error)) from error
    return named


def as_json(result: dict[str, Any]) -> str:
    """Return a document's result on one line."""
    return json.dumps(result, ensure_ascii=False)
