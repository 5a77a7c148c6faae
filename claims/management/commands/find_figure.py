"""`manage.py find_figure`: where a document has a figure, best passage first."""

import json
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims import parsing, places
from claims.finding import Found, Hit, Sought, heads_of, rank
from claims.finding.reading import figures
from claims.management.figures import LANGUAGE_CHOICES, as_reading, figure_of, in_short


class Command(BaseCommand):
    help = (
        "Find a figure in a document (PDF, HTML, DOCX, XLSX, CSV or plain text): prints the passages that have it, "
        "best first, with place, reading, outcome and reason, or the nearest values. The exit code is 0 whether the "
        "document has it or not, and 1 where the words hold no figure or the document can't be read."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("figure", metavar="FIGURE", help='the figure, best in its sentence: "467 km² chaque mois"')
        parser.add_argument("document", metavar="DOCUMENT", type=Path, help="the file to search")
        parser.add_argument("--format", default="text", choices=["text", "json"], help="default: text")
        parser.add_argument("--language", default="auto", choices=LANGUAGE_CHOICES, help="of the figure's words")
        parser.add_argument("--source-language", default="auto", choices=LANGUAGE_CHOICES, help="of the document")

    def handle(self, *args: Any, **options: Any) -> None:
        words = options["figure"]
        figure, language = figure_of(words, options["language"])
        document = opened(options["document"])
        read = figures(document["text"], language=options["source_language"])
        sought = Sought(figure.statement, f"{words[: figure.start]} {words[figure.end :]}")
        found = rank(sought, read.figures, document["text"], heads_of(document["places"]))
        if options["format"] == "text":
            self.stdout.write(in_words(found, document))
            return
        result = {
            "figure": as_reading(figure, words) | {"language": language},
            "document": {
                "name": options["document"].name,
                **{name: document[name] for name in ("media_type", "title", "quality", "is_partial")},
                "language": read.language,
                "figures": len(read.figures),
                "read_to": read.read_to,
            },
            "in_source": found.in_source,
            "hits": [as_passage(hit, document) for hit in found.hits],
            "nearest": [as_passage(hit, document) for hit in found.nearest],
        }
        self.stdout.write(json.dumps(result, ensure_ascii=False))


def opened(path: Path) -> dict[str, Any]:
    """Return what was read in a document. Raises CommandError, in words, for what can't be."""
    try:
        if path.stat().st_size > settings.DOCUMENT_BYTES:
            raise CommandError(f"{path} has more than {settings.DOCUMENT_BYTES // 10**6} MB: find in a part of it.")
        read = parsing.parse(path.read_bytes(), name=path.name)
    except OSError as error:
        raise CommandError(f"{path} can't be read: {error.strerror}.") from error
    except parsing.Unreadable as error:
        raise CommandError(f"{path}: {error.error.label}") from error
    if not read["text"].strip():
        raise CommandError(f"{path} holds no text: is it a scan, or an empty file?")
    return read


def as_passage(hit: Hit, document: dict[str, Any]) -> dict[str, Any]:
    """Return the JSON object of a hit."""
    figure, text = hit.figure, document["text"]
    return {
        "start": figure.start,
        "end": figure.end,
        "quote": text[figure.start : figure.end],
        "sentence": text[figure.sentence_start : figure.sentence_end],
        "page": page(document, figure.start),
        "place": places.place(document["places"], text, figure.start),
        "reading": as_reading(figure, text),
        "outcome": hit.agreement.outcome.value,
        "notes": [note.value for note in hit.agreement.notes],
        "reason": hit.agreement.reason,
        "score": round(hit.score, 2),
        "why": [ground._asdict() for ground in hit.grounds],
    }


def page(document: dict[str, Any], at: int) -> int | None:
    """Return the number of the page on which an offset stands, None in a document without pages."""
    pages = (
        place for place in document["places"] if place[2] == "page" and place[0] <= at < max(place[1], place[0] + 1)
    )
    return next((int(place[3]) for place in pages), None)


def in_words(found: Found, document: dict[str, Any]) -> str:
    """Return the passages for people: what is found, else the nearest values."""
    lines = [] if found.in_source else ["Not in the source."]
    if found.nearest:
        lines.append("The nearest values:")
    for hit in (*found.hits, *found.nearest):
        lines += [f"{_place(hit, document)}: {_sentence(hit, document['text'])}", f"    {in_short(hit.figure)}"]
        lines.append(f"    {', '.join([hit.agreement.outcome, *hit.agreement.notes])}: {hit.agreement.reason}")
    return "\n".join(lines)


def _place(hit: Hit, document: dict[str, Any]) -> str:
    return places.place(document["places"], document["text"], hit.figure.start) or f"character {hit.figure.start}"


def _sentence(hit: Hit, text: str) -> str:
    """Return the sentence of a hit with its figure between marks, harmless on a terminal."""
    figure = hit.figure
    sentence = f"{text[figure.sentence_start : figure.start]}[{text[figure.start : figure.end]}]"
    sentence += text[figure.end : figure.sentence_end]
    return "".join(character if character.isprintable() else " " for character in sentence)
