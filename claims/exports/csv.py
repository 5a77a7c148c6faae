"""CSV as RFC 4180 has it, in UTF-8, safe to open in a spreadsheet."""

import csv
from collections.abc import Iterator
from typing import Any, Protocol

from django.db.models import QuerySet
from django.utils import timezone

from claims.models import Claim

from .formulas import neutralised
from .pieces import in_pieces
from .rows import COLUMNS, Column, Kind, is_number, rows

# With it Excel reads UTF-8; without it "é" turns into "Ã©". Programs that mind it have JSON Lines.
BYTE_ORDER_MARK = "\ufeff"
BROKEN_OFF = "# INCOMPLETE: the database failed here and claims are missing. Download the list again."


class _Writer(Protocol):
    def writerow(self, row: list[str]) -> str: ...


class _Echo:
    """A file that hands back what is written to it, so that `writerow` returns its line."""

    def write(self, line: str) -> str:
        return line


def write(claims: QuerySet[Claim]) -> Iterator[bytes]:
    """Yield the claims as CSV, with a header, in pieces; see `in_pieces` for what a failure looks like."""
    writer: _Writer = csv.writer(_Echo())  # it returns what write() returns
    return in_pieces(_lines(claims, writer), broken_off=writer.writerow([BROKEN_OFF] + [""] * (len(COLUMNS) - 1)))


def _lines(claims: QuerySet[Claim], writer: _Writer) -> Iterator[str]:
    yield BYTE_ORDER_MARK + writer.writerow([column.header for column in COLUMNS])
    for row in rows(claims):
        yield writer.writerow([_cell(column, column.cell(row)) for column in COLUMNS])


def _cell(column: Column, value: Any) -> str:
    """Write one cell: a number stays one, minus sign and all; text that could be a formula is neutralised."""
    if value is None:
        return ""
    match column.kind:
        case Kind.DATE:
            return value.isoformat()
        case Kind.TIME:
            return timezone.localtime(value).isoformat(timespec="seconds")
        case Kind.NUMBER if is_number(text := str(value)):
            return text
    return neutralised(str(value))
