"""What differs between two texts, in paragraphs and in words. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

WORDS = re.compile(r"\w+|\s+|[^\w\s]")
# Longer ones are shown one below the other: to pair their words would take seconds.
WORDS_AT_MOST = 4_000


class Kind(StrEnum):
    SAME = "same"
    GONE = "gone"
    NEW = "new"


Piece = tuple[Kind, str]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the new text, or one that it has no more, in pieces."""

    pieces: tuple[Piece, ...]

    @property
    def is_same(self) -> bool:
        return all(kind is Kind.SAME for kind, _text in self.pieces)


def differences(old: str, new: str) -> Iterator[Paragraph]:
    """Yield the paragraphs of both texts in order; of one that was changed, the words that went and came."""
    before, after = old.splitlines(), new.splitlines()
    for tag, b1, b2, a1, a2 in SequenceMatcher(None, before, after).get_opcodes():
        if tag == "equal":
            yield from (Paragraph(((Kind.SAME, text),)) for text in after[a1:a2])
            continue
        paired = min(b2 - b1, a2 - a1)
        for old_text, new_text in zip(before[b1 : b1 + paired], after[a1 : a1 + paired], strict=True):
            yield Paragraph(tuple(_words(old_text, new_text)))
        yield from (Paragraph(((Kind.GONE, text),)) for text in before[b1 + paired : b2])
        yield from (Paragraph(((Kind.NEW, text),)) for text in after[a1 + paired : a2])


def _words(old: str, new: str) -> Iterator[Piece]:
    before, after = WORDS.findall(old), WORDS.findall(new)
    if len(before) + len(after) > WORDS_AT_MOST:
        yield from ((Kind.GONE, old), (Kind.NEW, new))
        return
    for tag, b1, b2, a1, a2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Kind.SAME, "".join(after[a1:a2])
        else:
            gone, came = "".join(before[b1:b2]), "".join(after[a1:a2])
            yield from ((kind, text) for kind, text in ((Kind.GONE, gone), (Kind.NEW, came)) if text)
