"""Exports: from claims to a file, whatever their number. An export is one function from claims to bytes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.db.models import QuerySet

from claims.annotations import MEDIA_TYPE
from claims.models import Claim

from . import annotations, csv, jsonl, xlsx
from .rows import COLUMNS, verified

__all__ = ["COLUMNS", "EVIDENCE", "FORMATS", "Format", "verified"]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its media type, the extension of its files, and the function that writes claims in it.

    `write` raises DatabaseError, also while its pieces are taken, when the database fails.
    """

    content_type: str
    extension: str
    write: Callable[[QuerySet[Claim]], Iterator[bytes]]

    def filename(self, stem: str = "claims") -> str:
        """Return the name under which a download is offered."""
        return f"{stem}.{self.extension}"


FORMATS = {
    "csv": Format("text/csv; charset=utf-8", "csv", csv.write),
    "xlsx": Format("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", xlsx.write),
    "jsonl": Format("application/jsonl; charset=utf-8", "jsonl", jsonl.write),
}
# What claims rest on, for other tools that annotate: no list of claims.
EVIDENCE = Format(MEDIA_TYPE, "jsonld", annotations.write)
