"""`manage.py compare`: how an article's figure agrees with a source's."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from claims.finding import Figure, compare
from claims.management.figures import LANGUAGE_CHOICES, as_reading, figure_of, in_short


class Command(BaseCommand):
    help = (
        "Compare the figure that an article's words give with that of a source's words: prints both readings, the "
        "outcome, notes and the reason. The exit code is 0 whatever the outcome, and 1 where words hold no figure."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("article", metavar="ARTICLE", help='the article\'s words: "près de 150 000 soldats"')
        parser.add_argument("source", metavar="SOURCE", help='the source\'s words: "152,142 soldiers"')
        parser.add_argument("--format", default="text", choices=["text", "json"], help="default: text")
        parser.add_argument("--language", default="auto", choices=LANGUAGE_CHOICES, help="of the article's words")
        parser.add_argument(
            "--source-language", default="auto", choices=LANGUAGE_CHOICES, help="of the source's words"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        article, source = options["article"], options["source"]
        said, language = figure_of(article, options["language"])
        meant, source_language = figure_of(source, options["source_language"])
        result = {
            "article": as_reading(said, article) | {"language": language},
            "source": as_reading(meant, source) | {"language": source_language},
            **outcome_of(said, meant),
        }
        if options["format"] == "json":
            self.stdout.write(json.dumps(result, ensure_ascii=False))
        else:
            self.stdout.write(in_words(said, meant, result))


def outcome_of(said: Figure, meant: Figure) -> dict[str, Any]:
    """Return the outcome, notes and reason of a comparison as JSON has them."""
    found, is_completed = compare(said.statement, meant)
    notes = [note.value for note in found.notes]
    return {"outcome": found.outcome.value, "notes": notes, "reason": found.reason, "unit_completed": is_completed}


def in_words(said: Figure, meant: Figure, result: dict[str, Any]) -> str:
    """Return the comparison for people."""
    outcome = ", ".join([result["outcome"], *result["notes"]])
    rows = {"article": in_short(said), "source": in_short(meant), "outcome": outcome, "reason": result["reason"]}
    return "\n".join(f"{name + ':':9}{value}" for name, value in rows.items())
