"""Spreadsheets: each sheet a place, each row a line, so that the first line of a sheet is its row 1."""

import io
import re
import zipfile
from datetime import datetime
from typing import Any
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from .captured import Captured, Fault, Quality, Unreadable
from .packages import checked
from .sniffing import Kind
from .writing import Written, clean, row

BROKEN = (ParseError, InvalidFileException, zipfile.BadZipFile, ValueError, TypeError, LookupError, AttributeError)
PERCENT = re.compile(r"0(?:\.(0+))?%")
MOST_COLUMNS = 500


def read_xlsx(content: bytes) -> Captured:
    """Read a spreadsheet, with the values that its formulas had. Raises Unreadable for what is none, and for bombs."""
    checked(content)
    written = Written()
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            written.begin("sheet", clean(sheet.title))
            _write(sheet, written)
        title = clean(book.properties.title or "")[:500]
    except BROKEN as error:
        raise Unreadable(Fault.DAMAGED, str(error)[:200]) from error
    quality = Quality.OK if any(written.lines) else Quality.EMPTY
    return Captured(
        written.text, Kind.XLSX, title=title, places=written.places, quality=quality, is_partial=written.is_full
    )


def _write(sheet: Any, written: Written) -> None:
    """Write down the rows of a sheet, empty ones too, but for those after the last that says something."""
    sheet.reset_dimensions()  # files state any
    empty = 0
    for cells in sheet.iter_rows():
        line = row(_shown(cell) for cell in cells[:MOST_COLUMNS])
        if not line:
            empty += 1
            continue
        for _ in range(empty):
            written.line("", keep_empty=True)
        written.line(line)
        empty = 0
        if written.is_full:
            return


def _shown(cell: Any) -> str:
    """Return a cell as a person sees it, nearly: percentages and dates as such, numbers without noise."""
    value = cell.value
    if isinstance(value, bool) or not isinstance(value, int | float):
        return _plain(value)
    if percent := PERCENT.search(cell.number_format or ""):
        return f"{value * 100:.{len(percent[1] or '')}f} %"
    return f"{value:.15g}" if abs(value) < 1e15 else str(value)


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes").removesuffix(" 00:00")
    return "" if value is None else str(value)
