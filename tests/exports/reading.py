"""Reading exports back with the libraries that other programs would use."""

import csv
import io
import json
from collections.abc import Iterable
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from openpyxl.worksheet.worksheet import Worksheet

from claims.exports import FORMATS, verified
from claims.models import Claim


def exported(form: str) -> bytes:
    return b"".join(FORMATS[form].write(verified(Claim.objects.all())))


def csv_rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def jsonl_rows(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.decode().split("\n") if line]


def sheet(data: bytes) -> Worksheet:
    return load_workbook(io.BytesIO(data), data_only=False).active


def xlsx_rows(data: bytes) -> list[dict[str, Any]]:
    header, *rows = sheet(data).iter_rows(values_only=True)
    return [dict(zip(header, map(_read, row), strict=True)) for row in rows]


def _read(value: Any) -> Any:
    """Read a text as Excel does: `_x0041_` is an escape (ECMA-376, ST_Xstring), which openpyxl leaves inline."""
    return unescape(value) if isinstance(value, str) else value


def one(rows: Iterable[dict[str, Any]]) -> dict[str, Any]:
    (row,) = rows
    return row
