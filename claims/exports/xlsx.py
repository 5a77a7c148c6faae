"""Excel workbooks, written row by row to a temporary file that is then sent and is gone when closed."""

from collections.abc import Iterator
from datetime import date
from io import BufferedReader
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from claims.models import Claim

from .formulas import is_formula
from .rows import COLUMNS, Column, Kind, Row, is_number, rows

# What Excel can hold: longer text is cut and ends in "…", further rows go to the next sheet.
CELL = 32_767
ROWS = 1_048_576
EXACT_DIGITS = 15
FIRST_YEAR = 1900
PIECE = 1 << 16

NARROW, WIDE = 14, 60  # characters
WIDE_COLUMNS = {"claim", "explanation", "article"}

OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "remove_timezone": True,
}


def write(claims: QuerySet[Claim]) -> Iterator[bytes]:
    """Write the claims as a workbook and yield its bytes in pieces; the workbook is whole before the first."""
    with TemporaryDirectory(prefix="factcheck-export-") as folder:
        path = Path(folder) / "claims.xlsx"
        with Workbook(path, OPTIONS | {"tmpdir": folder}) as workbook:
            _fill(workbook, rows(claims))
        file = path.open("rb")  # still readable when the folder is gone
    return _read(file)


def _read(file: BufferedReader) -> Iterator[bytes]:
    with file:
        while piece := file.read(PIECE):
            yield piece


def _fill(workbook: Workbook, claims: Iterator[Row]) -> None:
    """Write all rows, on as many sheets as they need; each has the header, and there is one even without rows."""
    formats = {
        Kind.DATE: workbook.add_format({"num_format": "yyyy-mm-dd"}),
        Kind.TIME: workbook.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
        Kind.TEXT: workbook.add_format({"quote_prefix": True}),
    }
    sheet = _sheet(workbook)
    for at, row in enumerate(claims):
        line = at % (ROWS - 1) + 1
        if at and line == 1:
            sheet = _sheet(workbook)
        for number, column in enumerate(COLUMNS):
            _write(sheet, line, number, column, column.cell(row), formats)


def _sheet(workbook: Workbook) -> Worksheet:
    sheet = workbook.add_worksheet()
    bold = workbook.add_format({"bold": True})
    sheet.freeze_panes(1, 0)
    for number, column in enumerate(COLUMNS):
        sheet.set_column(number, number, WIDE if column.header in WIDE_COLUMNS else NARROW)
        sheet.write_string(0, number, column.header, bold)
    return sheet


def _write(sheet: Worksheet, line: int, number: int, column: Column, value: Any, formats: dict[Kind, Format]) -> None:
    """Write one cell as what it is: what Excel has no exact form for is written as text, never as a formula."""
    if value is None or value == "":
        return
    if column.kind is Kind.TIME:
        sheet.write_datetime(line, number, timezone.localtime(value), formats[Kind.TIME])
    elif isinstance(value, date) and value.year >= FIRST_YEAR:
        sheet.write_datetime(line, number, value, formats[Kind.DATE])
    elif column.kind is Kind.NUMBER and is_number(text := str(value)) and _digits(text) <= EXACT_DIGITS:
        sheet.write_number(line, number, float(text))
    else:
        text = shortened(str(value))
        # The apostrophe that Excel keeps outside the text: it stays text when somebody edits the cell.
        sheet.write_string(line, number, text, formats[Kind.TEXT] if is_formula(text) else None)


def _digits(text: str) -> int:
    return len(text.lstrip("-0.").replace(".", ""))


def shortened(text: str) -> str:
    """Return as much of a text as one of Excel's cells holds, which counts UTF-16 units."""
    if len(text) <= CELL // 2 or len(text.encode("utf-16-le")) <= 2 * CELL:
        return text
    return text.encode("utf-16-le")[: 2 * (CELL - 1)].decode("utf-16-le", "ignore") + "…"
