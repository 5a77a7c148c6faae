"""Comma-separated values: each row a line, whatever they are separated by."""

import csv
import io
from collections import Counter

from .captured import Captured, Quality
from .decoding import decoded
from .plain import read_plain
from .sniffing import Kind
from .writing import Written, row

SEPARATORS = ",;\t|"
SAMPLE_LINES = 20


def read_table(content: bytes, charset: str = "") -> Captured:
    """Read a table; where its quotation marks don't pair, as plain text."""
    text, found = decoded(content, charset)
    written = Written()
    written.begin("table")
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text)):
            written.line(row(cells), keep_empty=True)
    except csv.Error:
        return read_plain(content, charset)
    quality = Quality.OK if any(written.lines) else Quality.EMPTY
    return Captured(written.text, Kind.CSV, found, places=written.places, quality=quality, is_partial=written.is_full)


def _separator(text: str) -> str:
    """Return what separates the cells: what most lines at the top have equally often, and most often."""
    lines = [line for line in text[:20_000].splitlines() if line.strip()][:SAMPLE_LINES]

    def evidence(separator: str) -> tuple[int, int]:
        counts = Counter(line.count(separator) for line in lines if separator in line)
        number, agreeing = counts.most_common(1)[0] if counts else (0, 0)
        return agreeing, number

    return max(SEPARATORS, key=evidence)
