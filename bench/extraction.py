"""How fast the engine reads, and in how much memory: `python bench/extraction.py [PART ...] [TEXTS.jsonl ...]`.

The parts are speed, peers, length, adversarial, memory and workers; without any, all run. Each prints JSON lines, with
machine and date. The texts are those of texts.py, which says how they are made; the part speed takes articles of one's
own instead: `speed articles.jsonl`, as `manage.py extract` takes them. Ratios compare what ran in turn on the same
texts in the same run. The peers (PEERS) live in an environment of their own, var/bench, made on first use; the program
never sees them.
"""

import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import spacy
import texts

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from claims.extraction import Registry, extract, warm

REGISTRY = Registry.from_json(json.loads((PROJECT / "claims/data/sources.json").read_text(encoding="utf-8")))
LANGUAGES = ("en", "fr")
ROUNDS = 5
WORDS = 50_000
MEGABYTE = 1_000_000

# The last two are what they need and do not pin: they were written for them.
PEERS = ("quantulum3==0.10.0", "recognizers-text-suite==1.0.2a2", "emoji<2", "setuptools<81")
PEER_WORDS = 3_000
ENVIRONMENT = PROJECT / "var/bench"


def read(language: str) -> Callable[[str], object]:
    """Return the engine for a language."""
    warm((language,))
    return partial(extract, language=language, registry=REGISTRY)


def blank(language: str) -> Callable[[str], object]:
    """Return spaCy's tokenizer and rule-based sentences, the least that any spaCy program does."""
    nlp = spacy.blank(language)
    nlp.add_pipe("sentencizer")
    return nlp


def seconds(work: Callable[[str], object], documents: list[str]) -> float:
    """Return the processor time that documents take."""
    start = time.process_time()
    for document in documents:
        work(document)
    return time.process_time() - start


def least(work: Callable[[str], object], documents: list[str], rounds: int = ROUNDS) -> float:
    """Return the least processor time that documents take, read again and again."""
    return min(seconds(work, documents) for _ in range(rounds))


def speed(articles: Path | None = None) -> Iterator[dict[str, object]]:
    """Measure the engine against the blank pipeline, in turn, each text once: where it is used, it is read once."""
    for language in LANGUAGES:
        works = {"engine": read(language), "blank": blank(language)}
        for work in works.values():
            seconds(work, list(texts.articles(language, 1_000, seed=0)))
        times, words = dict.fromkeys(works, 0.0), 0
        for documents in [own(language, articles)] if articles else generated(language):
            words += sum(len(document.split()) for document in documents)
            for name, work in works.items():
                times[name] += seconds(work, documents)
        rates = {f"{name}_words_per_second": round(words / spent) for name, spent in times.items()}
        ratio = round(times["engine"] / times["blank"], 2)
        yield {"language": language, "words": words, **rates, "engine_to_blank": ratio}


def generated(language: str) -> Iterator[list[str]]:
    """Yield articles of a language in several batches."""
    for seed in range(1, ROUNDS + 1):
        yield list(texts.articles(language, WORDS // ROUNDS, seed))


def own(language: str, articles: Path) -> list[str]:
    """Return those of a file's articles that are in a language."""
    rows = map(json.loads, articles.read_text(encoding="utf-8").splitlines())
    return [row["text"] for row in rows if row["language"] == language]


def peers() -> Iterator[dict[str, object]]:
    """Measure the engine against other extractors of quantities, on fewer words: they need minutes for a novel."""
    python = environment()
    for language in LANGUAGES:
        documents = list(texts.articles(language, PEER_WORDS))
        words = sum(len(document.split()) for document in documents)
        engine = least(read(language), documents)
        script = [str(python), str(Path(__file__).with_name("peers.py")), language]
        run = subprocess.run(script, input=json.dumps(documents), capture_output=True, text=True, check=True)
        for row in map(json.loads, run.stdout.splitlines()):
            yield {
                "language": language,
                "words": words,
                "peer": row["peer"],
                "engine_words_per_second": round(words / engine),
                "peer_words_per_second": round(words / row["seconds"]),
                "peer_to_engine": round(row["seconds"] / engine, 1),
            }


def environment() -> Path:
    """Return the Python of the peers, installed when it is missing."""
    python = ENVIRONMENT / "bin/python"
    if not python.exists():
        uv = Path(sys.executable).with_name("uv")
        subprocess.run([uv, "venv", "--quiet", ENVIRONMENT], check=True)
        subprocess.run([uv, "pip", "install", "--quiet", "--python", python, *PEERS], check=True)
    return python


def length() -> Iterator[dict[str, object]]:
    """Measure one text of growing length: where time is linear, the seconds of a megabyte stay the same."""
    for language in LANGUAGES:
        for characters in (10_000, 100_000, MEGABYTE):
            document = texts.text(language, characters)
            spent = least(read(language), [document], rounds=3)
            yield {
                "language": language,
                "characters": characters,
                "seconds": round(spent, 3),
                "seconds_per_megabyte": round(spent * MEGABYTE / characters, 2),
            }


# What a megabyte is made of, repeated.
ADVERSARIAL = {
    "digits alone": "1234567890",
    "digits and spaces": "12 345 ",
    "figures every few characters": "5 % de 3 km, 12 h 30; ",
    "percentages": "12 % ",
    "straight quotes": '"',
    "quotes": "« ",
    "nested quotes": "« “ ‘ ",
    "nested parentheses": "(",
    "parentheses": "(5) ",
    "one word": "mot ",
    "one verb": "said ",
    "one source": "Insee ",
    "cues": "selon l'Insee, ",
    "number words": "two ",
    "scale words": "million ",
    "dates": "12 mars 2024 ",
    "hyphens": "-1",
    "commas": "1,",
    "full stops": "5. ",
    "line ends": "5\n",
    "one letter": "a",
    "spaces": " ",
    "apostrophes": "d'",
    "capitals": "Ann Lee, ",
    "pronouns": "she said 5 % ",
    "said quotations": '"5 %," said Ann Lee. ',
}


def adversarial() -> Iterator[dict[str, object]]:
    """Measure a megabyte of what news never looks like, as a multiple of a megabyte of news."""
    for language in LANGUAGES:
        engine = read(language)
        normal = least(engine, [texts.text(language, MEGABYTE)], rounds=2)
        for name, piece in ADVERSARIAL.items():
            spent = seconds(engine, [piece * (MEGABYTE // len(piece))])
            row = {"language": language, "text": name, "seconds": round(spent, 2)}
            yield row | {"to_normal": round(spent / normal, 2)}


MEMORY = """
import json, sys
from pathlib import Path
sys.path[:0] = ["bench", "."]
import texts
from claims.extraction import Registry, extract, warm
registry = Registry.from_json(json.loads(Path("claims/data/sources.json").read_text()))
warm(("en", "fr"))
for language in ("en", "fr"):
    for document in (*texts.articles(language, 50_000), texts.text(language, int(sys.argv[1]))):
        extract(document, language=language, registry=registry)
print(Path("/proc/self/status").read_text())
"""


def memory() -> Iterator[dict[str, object]]:
    """Measure a process that has two languages loaded and reads articles, then one with a text of a megabyte too."""
    for longest in (10_000, MEGABYTE):
        run = subprocess.run(
            [sys.executable, "-c", MEMORY, str(longest)], cwd=PROJECT, capture_output=True, text=True, check=True
        )
        peak = int(re.search(r"VmHWM:\s+(\d+)", run.stdout)[1]) / 1024
        yield {"languages": 2, "longest_text": longest, "peak_mb": round(peak)}


def workers() -> Iterator[dict[str, object]]:
    """Measure `manage.py extract` on a million words with one and with two workers, in turn.

    Where others use the cores too, the processor time tells what two workers would gain alone.
    """
    with tempfile.TemporaryDirectory(prefix="factcheck-bench-") as folder:
        path = Path(folder) / "million.jsonl"
        with path.open("w", encoding="utf-8") as file:
            for number, document in enumerate(texts.articles("en", 1_000_000)):
                file.write(json.dumps({"id": number, "text": document, "language": "en"}) + "\n")
        runs = [(count, *_extracted(path, count)) for count in (1, 2, 1, 2)]
    one, two = (min(seconds for workers, seconds, _ in runs if workers == count) for count in (1, 2))
    one_busy, two_busy = (min(busy for workers, _, busy in runs if workers == count) for count in (1, 2))
    row = {"words": 1_000_000, "one_worker_seconds": round(one, 1), "two_workers_seconds": round(two, 1)}
    row |= {"one_worker_processor_seconds": round(one_busy, 1), "two_workers_processor_seconds": round(two_busy, 1)}
    yield row | {"speed_up": round(one / two, 2)}


def _extracted(path: Path, workers: int) -> tuple[float, float]:
    """Extract a file in a process of its own and return the seconds it takes, and those of the processors."""
    start, busy = time.perf_counter(), os.times()
    command = [sys.executable, "manage.py", "extract", "--workers", str(workers), str(path)]
    subprocess.run(command, cwd=PROJECT, stdout=subprocess.DEVNULL, check=True)
    now = os.times()
    spent = now.children_user + now.children_system - busy.children_user - busy.children_system
    return time.perf_counter() - start, spent


PARTS = {part.__name__: part for part in (speed, peers, length, adversarial, memory, workers)}


def main(names: list[str]) -> None:
    if unknown := [name for name in names if name not in PARTS and not name.endswith(".jsonl")]:
        sys.exit(f"{', '.join(unknown)}: no such part. {__doc__}")
    here = {"date": datetime.now(UTC).date().isoformat(), "machine": platform.platform(), "cores": os.cpu_count()}
    here |= {"python": platform.python_version()}
    articles = [Path(name) for name in names if name.endswith(".jsonl")]
    for name in [name for name in names if name in PARTS] or PARTS:
        for row in PARTS[name](*articles) if name == "speed" else PARTS[name]():
            load = {"load": round(os.getloadavg()[0], 1)}  # by others too: processes that want a core
            print(json.dumps({"part": name} | row | here | load, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
