"""JSON Lines: one claim a line, for programs. Numbers are decimal strings, as they were written."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from django.db.models import QuerySet

from claims.models import Claim

from .pieces import in_pieces
from .rows import CITATIONS, COLUMNS, Cited, Row, rows

BROKEN_OFF = {"incomplete": "The database failed here and claims are missing. Download the list again."}


def write(claims: QuerySet[Claim]) -> Iterator[bytes]:
    """Yield the claims as JSON Lines, in pieces; see `in_pieces` for what a failure looks like."""
    return in_pieces((_line(_object(row)) for row in rows(claims)), broken_off=_line(BROKEN_OFF))


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, default=_plain) + "\n"


def _object(row: Row) -> dict[str, Any]:
    """Return a claim by the headers of the columns, with its citations as a list of objects."""
    plain = {column.header: row[column.key] for column in COLUMNS if column.key != CITATIONS}
    return plain | {CITATIONS: row[CITATIONS]}


def _plain(value: Cited | date) -> dict[str, Any] | str:
    """Return what JSON has no form for: a citation as an object, a date or time in ISO 8601."""
    return asdict(value) if isinstance(value, Cited) else value.isoformat()
