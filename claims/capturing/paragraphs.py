"""Lines as they stand on a printed page, joined to the paragraphs that they were broken from."""

import re
from collections.abc import Iterator, Sequence

FULL = 0.75  # of the width of the page's long lines: shorter ones end a paragraph
NARROW = 30  # characters; lines that short are a list or a table's column
HYPHEN = re.compile(r"(?<=\w)[-‐\xad]$")
BEGINS = re.compile(r"\s*(?:[•●▪■–—*]|\d{1,3}[.)]\s|[a-z][.)]\s)")
GAP = re.compile(r"\S(?: {3,}|\t)\S")


def joined(lines: Sequence[str]) -> Iterator[str]:
    """Yield the paragraphs of a page. Rows of tables and points of lists stay lines of their own."""
    if not lines:
        return
    lines = [line.rstrip() for line in lines]
    width = _width(lines)
    paragraph = ""
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        paragraph = _appended(paragraph, line.strip())
        if not _goes_on(line, following, width):
            yield paragraph
            paragraph = ""


def _width(lines: Sequence[str]) -> int:
    """Return how long the long lines of a page are: longer than nine in ten."""
    lengths = sorted(len(line) for line in lines if line)
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _goes_on(line: str, following: str, width: int) -> bool:
    if not line or not following.strip() or _is_row(line) or _is_row(following) or BEGINS.match(following):
        return False
    if HYPHEN.search(line) and following.lstrip()[0].islower():
        return True
    return len(line) >= max(FULL * width, NARROW)


def _is_row(line: str) -> bool:
    """Tell a row of a table: numbers more than words, or cells set apart."""
    words = line.split()
    numbers = sum(any(character.isdigit() for character in word) for word in words)
    return len(GAP.findall(line)) > 1 or (numbers > 1 and numbers * 2 > len(words))


def _appended(paragraph: str, line: str) -> str:
    if not paragraph:
        return line
    if HYPHEN.search(paragraph) and line[:1].islower():
        return paragraph[:-1] + line
    return f"{paragraph} {line}"
