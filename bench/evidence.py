"""How long finding a figure takes against the size of its source: `python bench/evidence.py [PART ...]`.

The parts are pages, tables and pdf; without any, all run. Each prints JSON lines, with machine and date. A page has
500 words, one sentence in three with a figure (see texts.py); a page of a table has 50 rows of six numbers. `read` is
done once, by a worker; `load` and `rank` each time that somebody opens a claim: the most of several claims in the
other language. Seconds are processor time.
"""

import json
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import texts

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from claims.capturing import read as capture
from claims.extraction import warm
from claims.finding import Figure, Sought, rank
from claims.finding.reading import figure_in, figures
from tests.capturing.documents import make_pdf

PAGES = (10, 100, 300, 1_000)
WORDS, ROWS = 500, 50
LINE = 90  # characters of a line of a printed page
CLAIMS = {
    "fr": (
        "L’armée a conquis en moyenne 467 km² chaque mois en 2025, selon l’institut.",
        "Près de 150 000 soldats ont été tués depuis 2022, selon le ministère.",
        "Le chômage a reculé de 2,4 % en 2024.",
        "Trois personnes ont été blessées.",
    ),
    "en": (
        "The army took 467 square kilometres a month on average in 2025, the institute says.",
        "Almost 150,000 soldiers have been killed since 2022, the ministry says.",
        "Unemployment fell by 2.4 percent in 2024.",
        "Three people were hurt.",
    ),
}
OTHER = {"en": "fr", "fr": "en"}


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return the processor time that some work takes, and what it returns."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def searched(text: str, language: str) -> dict[str, object]:
    """Read a source once, then look several claims of the other language up in it."""
    spent, read = timed(lambda: figures(text))
    kept = json.dumps(read.figures)
    load, rows = timed(lambda: [Figure(*row) for row in json.loads(kept)])
    looks = [timed(lambda wanted=wanted: rank(wanted, rows, text))[0] for wanted in sought(OTHER[language])]
    return {
        "characters": len(text),
        "figures": len(read.figures),
        "read_seconds": round(spent, 2),
        "load_seconds": round(load, 3),
        "rank_seconds": round(max(looks), 3),
        "kept_mb": round(len(kept) / 1e6, 2),
    }


def sought(language: str) -> Iterator[Sought]:
    """Yield the figures of some claims as they are looked for."""
    for sentence in CLAIMS[language]:
        found = figure_in(sentence, language=language)
        assert found
        figure, _ = found
        yield Sought(figure.statement, sentence[: figure.start] + sentence[figure.end :])


def prose(language: str, pages: int) -> str:
    """Return the text of a report of so many pages."""
    return "\n".join(texts.articles(language, pages * WORDS, seed=7))


def pages() -> Iterator[dict[str, object]]:
    """Measure reports of prose in two languages."""
    for language in OTHER:
        for count in PAGES:
            yield {"language": language, "pages": count} | searched(prose(language, count), language)


def tables() -> Iterator[dict[str, object]]:
    """Measure reports that are tables from end to end."""
    random = Random(7)
    for count in PAGES:
        cells = (f"{random.randrange(10 ** random.randrange(1, 7)):,}" for _ in range(count * ROWS * 6))
        rows = (" | ".join([f"District {row}", *(next(cells) for _ in range(6))]) for row in range(count * ROWS))
        yield {"pages": count} | searched(
            "Region | Deaths | Area | Share | Cost | Jobs | Homes\n" + "\n".join(rows), "en"
        )


def pdf() -> Iterator[dict[str, object]]:
    """Measure PDFs of prose from their bytes on: `extract` is the text's way out of the PDF."""
    for count in PAGES[:-1]:
        lines = list(wrapped(prose("en", count)))
        height = -(-len(lines) // count)
        content = make_pdf(*(lines[start : start + height] for start in range(0, len(lines), height)))
        spent, captured = timed(lambda content=content: capture(content))
        row = {"pages": count, "pdf_mb": round(len(content) / 1e6, 2), "extract_seconds": round(spent, 2)}
        yield row | searched(captured.text, "en")


def wrapped(text: str) -> Iterator[str]:
    """Yield the lines of a text as a page has them, in the characters that a plain PDF has."""
    line = ""
    for word in text.encode("cp1252", "ignore").decode("cp1252").split():
        if len(line) + len(word) > LINE:
            yield line
            line = ""
        line = f"{line} {word}".strip()
    yield line


PARTS = {part.__name__: part for part in (pages, tables, pdf)}


def main(names: list[str]) -> None:
    warm()
    list(sought("fr"))
    here = {"date": datetime.now(UTC).date().isoformat(), "machine": platform.platform(), "cores": os.cpu_count()}
    here |= {"python": platform.python_version()}
    for name in names or PARTS:
        for row in PARTS[name]():
            load = {"load": round(os.getloadavg()[0], 1)}  # by others too: processes that want a core
            print(json.dumps({"part": name} | row | here | load, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
