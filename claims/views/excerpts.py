"""The part of a source's text around one passage, as HTML with the passages in it marked."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from django.utils.html import format_html
from django.utils.safestring import SafeString

AROUND = 1500  # characters to each side of the passage that are shown
LONGEST_LINE = 600  # characters that are shown to find the end of a line


class Passage(NamedTuple):
    """A place in the text, in code points, and whether it is the one that is looked at."""

    start: int
    end: int
    current: bool = False


def window(text: str, start: int, end: int) -> tuple[int, int]:
    """Return which part of the text to show around a passage, at the ends of lines where they are near."""
    first, last = max(0, start - AROUND), min(len(text), end + AROUND)
    if first and (line := text.find("\n", first, min(start, first + LONGEST_LINE))) >= 0:
        first = line + 1
    if last < len(text) and (line := text.rfind("\n", max(end, last - LONGEST_LINE), last)) >= 0:
        last = line
    return first, last


def excerpt(text: str, passages: Sequence[Passage], first: int, last: int) -> SafeString:
    """Return the lines of a text from `first` to `last` as paragraphs, each passage in a <mark>.

    `data-at` of a paragraph is where it starts, in code points of the whole text.
    """
    lines, at = [], first
    for line in text[first:last].split("\n"):
        if line.strip():
            lines.append(format_html('<p dir="auto" data-at="{}">{}</p>', at, _line(line, at, passages)))
        at += len(line) + 1
    return SafeString("".join(lines))


def _line(line: str, at: int, passages: Sequence[Passage]) -> SafeString:
    inside = [each for each in passages if each.start < at + len(line) and each.end > at]
    cuts = {0, len(line)}.union(*({max(0, each.start - at), min(len(line), each.end - at)} for each in inside))
    pieces = []
    for start, end in pairwise(sorted(cuts)):
        covering = [each for each in inside if each.start < at + end and each.end > at + start]
        pieces.append(_piece(line[start:end], covering))
    return SafeString("".join(pieces))


def _piece(words: str, covering: Sequence[Passage]) -> SafeString:
    if not covering:
        return format_html("{}", words)
    current = any(each.current for each in covering)
    return format_html("<mark{}>{}</mark>", SafeString(' id="hit" aria-current="true"') if current else "", words)
