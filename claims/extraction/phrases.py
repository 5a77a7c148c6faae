"""Tables of phrases, looked up forwards from a position or backwards to it, longest first."""

from collections.abc import Collection, Iterable, Mapping
from typing import Generic, NamedTuple, TypeVar

from .tokens import pieces
from .words import Words, fold

Meaning = TypeVar("Meaning")


class Found(NamedTuple, Generic[Meaning]):
    """A phrase in the text: the word it starts with, the one after its end, and what it means."""

    start: int
    end: int
    meaning: Meaning


class Phrases(Generic[Meaning]):
    """Phrases of one word or more and what each means; ``exact`` ones keep their case (``EUR``, ``MW``).

    ``firsts`` are the words that one can start with.
    """

    def __init__(self, meanings: Mapping[str, Meaning], *, exact: bool = False) -> None:
        self._exact = exact
        self._by_first: dict[str, list[tuple[list[str], Meaning]]] = {}
        self._by_last: dict[str, list[tuple[list[str], Meaning]]] = {}
        for phrase, meaning in sorted(meanings.items(), key=lambda row: -len(row[0])):
            words = [piece if exact else fold(piece) for piece in pieces(phrase)]
            self._by_first.setdefault(words[0], []).append((words, meaning))
            self._by_last.setdefault(words[-1], []).append((words, meaning))
        self.firsts: Collection[str] = self._by_first.keys()

    def at(self, words: Words, at: int) -> Found[Meaning] | None:
        """Return the longest phrase that starts at a position."""
        row = words.forms if self._exact else words.folded
        candidates = self._by_first.get(row[at]) if 0 <= at < len(row) else None
        for phrase, meaning in candidates or ():
            end = at + len(phrase)
            if row[at:end] == phrase:
                return Found(at, end, meaning)
        return None

    def before(self, words: Words, at: int) -> Found[Meaning] | None:
        """Return the longest phrase that ends just before a position."""
        row = words.forms if self._exact else words.folded
        for phrase, meaning in self._by_last.get(row[at - 1], ()) if 0 < at <= len(row) else ():
            start = at - len(phrase)
            if start >= 0 and row[start:at] == phrase:
                return Found(start, at, meaning)
        return None


def phrase_set(phrases: Iterable[str]) -> Phrases[bool]:
    """Return a table of phrases that mean nothing but their presence."""
    return Phrases(dict.fromkeys(phrases, True))
