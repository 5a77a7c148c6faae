"""What differs between two texts, in paragraphs and in words. Pure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

WORDS = re.compile(r"\n|\S+[^\S\n]*|[^\S\n]+")
PILCROW = "\N{PILCROW SIGN} "
# Longer changes are shown one below the other: to pair their words would take seconds.
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
    """Yield the paragraphs of both texts in order; of those that were changed, the words that went and came."""
    before, after = old.splitlines(), new.splitlines()
    for tag, b1, b2, a1, a2 in SequenceMatcher(None, before, after).get_opcodes():
        if tag == "equal":
            yield from (Paragraph(((Kind.SAME, text),)) for text in after[a1:a2])
        else:
            yield from _paragraphs(_words("\n".join(before[b1:b2]), "\n".join(after[a1:a2])))


def _words(old: str, new: str) -> Iterator[Piece]:
    before, after = WORDS.findall(old), WORDS.findall(new)
    if len(before) + len(after) > WORDS_AT_MOST:
        yield from ((Kind.GONE, f"{old}\n"), (Kind.NEW, new))
        return
    for tag, b1, b2, a1, a2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Kind.SAME, "".join(after[a1:a2])
        else:
            yield from ((Kind.GONE, "".join(before[b1:b2])), (Kind.NEW, "".join(after[a1:a2])))


def _paragraphs(pieces: Iterable[Piece]) -> Iterator[Paragraph]:
    """Cut pieces into paragraphs at their line ends; one that is gone between words that stay is a pilcrow."""
    paragraph: list[Piece] = []
    for kind, text in pieces:
        for line in text.splitlines(keepends=True):
            ends = line.endswith("\n")
            if ends and kind is Kind.GONE and any(other is not Kind.GONE for other, _text in paragraph):
                line, ends = line.replace("\n", PILCROW), False
            paragraph.append((kind, line.rstrip("\n")))
            if ends:
                yield Paragraph(tuple(piece for piece in paragraph if piece[1]))
                paragraph = []
    if paragraph:
        yield Paragraph(tuple(paragraph))
