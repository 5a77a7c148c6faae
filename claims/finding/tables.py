"""Figures in tables: what the head of their column says."""

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence

from claims.quantities import Quantity

from .figure import Figure
from .likeness import is_alike

CELLS = " | "  # between the cells of a row, as `claims.capturing` writes them
KINDS = frozenset(("sheet", "table"))  # of places, those whose first line is a head


def heads_of(places: Sequence[Sequence[object]]) -> list[int]:
    """Return where the tables of a text begin, by its places: start, end, kind, label."""
    return [start for start, _end, kind, _label in places if kind in KINDS and isinstance(start, int)]


def column_of(figure: Figure, text: str, heads: Sequence[int]) -> str:
    """Return the head of the column that a figure stands in; empty in the head itself and outside tables."""
    at = bisect_right(heads, figure.start) - 1
    row = text.rfind("\n", 0, figure.start) + 1
    if at < 0 or row <= heads[at]:
        return ""
    cells = text[heads[at] : text.find("\n", heads[at])].split(CELLS)
    number = text.count(CELLS, row, figure.start)
    return cells[number] if number < len(cells) else ""


def is_headed(column: str, said: Quantity, words: str) -> bool:
    """Say whether the head of a column is about what an article says: its unit, its counted thing or its words."""
    unit = _plain(said.unit_text.split(" ", 1)[0])
    return (bool(unit) and unit in _plain(column)) or is_alike(f"{said.counted} {words}", column)


def _plain(text: str) -> str:
    """Return a text with km² as km2."""
    return unicodedata.normalize("NFKD", text).lower()
