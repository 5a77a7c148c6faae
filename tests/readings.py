"""Readings as the engine gives them, made by hand: for tests of what is done with them."""

import re
from typing import Any

from claims import leases, publishing
from claims.intake import queue
from claims.models import Extraction, Revision

Reading = dict[str, Any]


def reading(text: str, quote: str, *, citations: list[Reading] | None = None, **quantity: Any) -> Reading:
    """Return the reading of the words `quote`, a number and a unit, where they first stand in the text."""
    start = text.index(quote)
    value = re.search(r"\d+", quote)
    assert value
    sentence = span(text, text.rfind(".", 0, start) + 1, text.find(".", start) + 1 or len(text))
    value_span = {"value_start": start + value.start(), "value_end": start + value.end()}
    number = {"low": value[0], "high": value[0], "step": "1", "unit": "%", "unit_text": "%", "counted": ""}
    manner = {"bound": "exact", "statistic": "none", "role": "level"}
    judged = {"period": None, "hedged": False, "alarms": [], "priority": 0.5, "why": []}
    quantity = span(text, start, start + len(quote)) | value_span | number | manner | quantity
    return sentence | judged | {"quantity": quantity, "citations": citations or []}


def citation(text: str, words: str, source: str | None = None) -> Reading:
    """Return the reading of a citation of somebody where the words first stand in the text."""
    where = span(text, text.index(words), text.index(words) + len(words))
    cue = {"cue": "selon", "cue_start": 0, "cue_end": 1}
    who = {"source": source, "kind": "organisation", "affiliation": "", "relay": False, "stance": "asserts"}
    return where | cue | who


def span(text: str, start: int, end: int) -> Reading:
    return {"start": start, "end": end, "text": text[start:end]}


def run(revision: Revision, readings: list[Reading]) -> Extraction:
    """Publish a run over the revision that found these, as a worker does."""
    queue(revision)
    extraction = next(row for row in iter(lambda: leases.take(Extraction), None) if row.revision == revision)
    extracted = {"language": "fr", "engine": "1.0", "claims": readings, "skipped": []}
    publishing.publish(extraction, extracted, fingerprint=f"run {extraction.pk}")
    return extraction
