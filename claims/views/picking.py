"""The sources that go by a term, as pickers show them: with what they belong to and what was noted on them."""

from typing import Any, NamedTuple

from claims import credibility, sources
from claims.credibility import Note
from claims.models import Source, SourceKind


class Found(NamedTuple):
    """One source, with the notes on it, the newest first."""

    source: Source
    notes: list[Note]


def found(term: str) -> dict[str, Any]:
    """Return the sources that go by a term, and what it takes to make a new one of it."""
    term = term.strip()[:200]
    return {"term": term, "sources": with_notes(sources.search(term)), "kinds": SourceKind.choices}


def with_notes(found: list[Source]) -> list[Found]:
    """Return sources with the notes on each, in two queries."""
    notes = credibility.notes_on([source.pk for source in found]) if found else {}
    return [Found(source, notes.get(source.pk, [])) for source in found]
