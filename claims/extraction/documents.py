"""Documents for batch extraction: JSON Lines in, JSON objects out, in order whatever the number of workers."""

import json
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from itertools import islice
from multiprocessing import get_context
from typing import Any

from .contract import ENGINE_VERSION, as_dict, figure_as_dict
from .language import UnsupportedLanguage
from .pipeline import UNTRAINED, extract, quantities
from .registry import Registry
from .trained import Trained

LONGEST_TEXT = 1_000_000
# Documents handed to a worker at a time, and batches under way for each: enough to keep all busy and memory flat.
BATCH, AHEAD = 8, 3


class BadDocument(ValueError):
    """An input that is no document; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Document:
    """One text to read."""

    id: str
    text: str
    language: str
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """What to do with each document."""

    registry: Registry
    only_quantities: bool = False
    trained: Trained = UNTRAINED

    def run(self, document: Document) -> dict[str, Any]:
        """Return the JSON object of a document; a language that the engine does not read is reported in it."""
        try:
            return {"id": document.id, **self._read(document)}
        except UnsupportedLanguage as error:
            skipped = {"code": "unsupported-language", "start": 0, "end": 0, "text": ""}
            return {
                "id": document.id,
                "language": error.detected,
                "engine": ENGINE_VERSION,
                "claims": [],
                "skipped": [skipped],
            }

    def _read(self, document: Document) -> dict[str, Any]:
        if self.only_quantities:
            language, figures = quantities(document.text, language=document.language)
            return {"language": language, "quantities": [figure_as_dict(figure) for figure in figures]}
        return as_dict(
            extract(
                document.text,
                language=document.language,
                published=document.published,
                registry=self.registry,
                trained=self.trained,
            )
        )


def documents(lines: Iterable[str], language: str) -> Iterator[Document]:
    """Yield the documents of JSON Lines; ``language`` is for those that name none. Raises BadDocument."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _document(json.loads(line), language)
            except (ValueError, RecursionError) as error:
                reason = error if isinstance(error, BadDocument) else f"no JSON ({error})"
                raise BadDocument(f"line {number}: {reason}") from error


def _document(row: object, language: str) -> Document:
    if not isinstance(row, dict) or not isinstance(row.get("text"), str) or "id" not in row:
        raise BadDocument('a document is an object with "id" and "text"')
    check_text(row["text"])
    return Document(str(row["id"]), row["text"], str(row.get("language") or language), _date(row.get("published")))


def check_text(text: str) -> None:
    """Raise BadDocument for a text that the engine does not take."""
    if len(text) > LONGEST_TEXT:
        raise BadDocument(f"the text has {len(text):,} characters; {LONGEST_TEXT:,} is the most")
    if "\x00" in text:
        raise BadDocument("the text holds a NUL character: is it a binary file?")
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise BadDocument("the text holds half of a surrogate pair")


def _date(value: object) -> date | None:
    if value is None or value == "":
        return None
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise BadDocument(f"{value!r} is no date; write YYYY-MM-DD") from error


def run(job: Job, rows: Iterable[Document], workers: int = 1) -> Iterator[dict[str, Any]]:
    """Return the JSON object of each document, in input order whatever the number of worker processes."""
    if workers == 1:
        return map(job.run, rows)
    # The job goes to each worker once: its registry costs more to send than a document takes to read.
    pool = ProcessPoolExecutor(workers, get_context(_start_method()), _take_on, (job,))
    pool.submit(_run, ())  # starts the workers now, before the caller has threads
    return _in_order(pool, iter(rows), AHEAD * workers)


def _start_method() -> str:
    """Return how to start workers: as copies of this process, which takes no time, where it is safe to copy."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def _in_order(pool: ProcessPoolExecutor, rows: Iterator[Document], ahead: int) -> Iterator[dict[str, Any]]:
    under_way: deque[Future[list[dict[str, Any]]]] = deque()
    with pool:
        while batch := list(islice(rows, BATCH)):
            under_way.append(pool.submit(_run, batch))
            if len(under_way) > ahead:
                yield from under_way.popleft().result()
        for results in under_way:
            yield from results.result()


_jobs: list[Job] = []  # of a worker process: its one job


def _take_on(job: Job) -> None:
    _jobs.append(job)


def _run(batch: Sequence[Document]) -> list[dict[str, Any]]:
    return [_jobs[0].run(document) for document in batch]
