"""The text of a document as it is written down, line by line."""

import re
from collections.abc import Iterable

from .captured import Place

MOST_CHARACTERS = 5_000_000
CELLS = " | "

# Control characters, lone surrogates, and what is not seen but parts a word or turns its direction.
UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
SPACES = re.compile(r"[ \t\n]+")  # no-break and narrow spaces stay: they hold numbers together
LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
LINE_ENDS = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")


def clean(text: str) -> str:
    """Return a text in one line, without what no reader sees."""
    return SPACES.sub(" ", UNSEEN.sub("", LINE_ENDS.sub("\n", text))).strip().translate(LIGATURES)


def row(cells: Iterable[str]) -> str:
    """Return the cells of a row as one line; empty ones at its end are left out."""
    return clean(CELLS.join(cells)).rstrip(" |")


class Written:
    """Lines that were written down so far, and the places that they belong to."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.length = 0
        self.begun: list[tuple[int, str, str]] = []
        self.is_full = False

    def line(self, text: str, *, keep_empty: bool = False) -> None:
        """Write down a line. Empty ones are left out, but where lines are counted."""
        cleaned = clean(text)
        if self.length + len(cleaned) >= MOST_CHARACTERS:
            self.is_full = True
        elif cleaned or keep_empty:
            self.lines.append(cleaned)
            self.length += len(cleaned) + 1

    def begin(self, kind: str, label: str = "") -> None:
        """Say where in the document the next lines stand."""
        self.begun.append((self.length, kind, label))

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    @property
    def places(self) -> tuple[Place, ...]:
        """The places that have text, each to where the next one begins."""
        ends = [start for start, _kind, _label in self.begun[1:]] + [self.length]
        spans = zip(self.begun, ends, strict=True)
        return tuple(Place(start, end - 1, kind, label) for (start, kind, label), end in spans if end - 1 > start)
