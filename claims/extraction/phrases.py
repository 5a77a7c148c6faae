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
        self._meanings: dict[tuple[str, ...], Meaning] = {}
        starts: dict[str, set[int]] = {}
        ends: dict[str, set[int]] = {}
        for phrase, meaning in meanings.items():
            words = tuple(piece if exact else fold(piece) for piece in pieces(phrase))
            self._meanings.setdefault(words, meaning)
            starts.setdefault(words[0], set()).add(len(words))
            ends.setdefault(words[-1], set()).add(len(words))
        # The lengths of the phrases that a word can start, or end, longest first.
        self._starting = {word: sorted(lengths, reverse=True) for word, lengths in starts.items()}
        self._ending = {word: sorted(lengths, reverse=True) for word, lengths in ends.items()}
        self.firsts: Collection[str] = self._starting.keys()

    def at(self, words: Words, at: int) -> Found[Meaning] | None:
        """Return the longest phrase that starts at a position."""
        row = words.forms if self._exact else words.folded
        lengths = self._starting.get(row[at]) if 0 <= at < len(row) else None
        for length in lengths or ():
            phrase = tuple(row[at : at + length])
            if phrase in self._meanings:
                return Found(at, at + len(phrase), self._meanings[phrase])
        return None

    def before(self, words: Words, at: int) -> Found[Meaning] | None:
        """Return the longest phrase that ends just before a position."""
        row = words.forms if self._exact else words.folded
        for length in self._ending.get(row[at - 1], ()) if 0 < at <= len(row) else ():
            phrase = tuple(row[max(0, at - length) : at])
            if phrase in self._meanings:
                return Found(at - len(phrase), at, self._meanings[phrase])
        return None


def phrase_set(phrases: Iterable[str]) -> Phrases[bool]:
    """Return a table of phrases that mean nothing but their presence."""
    return Phrases(dict.fromkeys(phrases, True))
