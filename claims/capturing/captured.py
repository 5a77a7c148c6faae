"""What was read in a document, or why nothing could be."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Quality(StrEnum):
    """How good a text is, by the text itself."""

    OK = "ok"
    PAYWALL = "paywall"
    CONSENT = "consent"
    EMPTY = "empty"
    SCRIPT_ONLY = "script_only"


class Fault(StrEnum):
    """Why a document can't be read."""

    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    UNSUPPORTED = "unsupported"
    TOO_COMPLEX = "too_complex"


class Unreadable(Exception):
    """A document can't be read; ``detail`` says what in it decided that."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(f"{fault}: {detail}" if detail else str(fault))
        self.fault, self.detail = fault, detail


class Place(NamedTuple):
    """A part of the text, from `start` to `end` in code points, and where in the document it stands.

    `kind` is "page" (labelled with its number from 1), "sheet" (with its name) or "table". In sheets and tables each
    line is a row, the first being row 1.
    """

    start: int
    end: int
    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class Captured:
    """A document's text: a paragraph or a row of a table a line, cells with ` | ` between them.

    `is_partial` when a part of the document could not be read, or was beyond what is kept.
    """

    text: str
    media_type: str
    charset: str = ""
    title: str = ""
    places: tuple[Place, ...] = ()
    quality: Quality = Quality.OK
    is_partial: bool = False
