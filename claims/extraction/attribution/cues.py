"""A cue: the words that link a statement to its source, and which way the statement lies."""

from dataclasses import dataclass
from enum import Enum, auto

from claims.extraction.rules import Rule

from .source import Source


class Reach(Enum):
    """Where the figures of a cue stand."""

    AROUND = auto()  # « selon X »: the sentence
    AFTER = auto()  # « X affirme que »: what follows
    BEFORE = auto()  # « …, a indiqué X »: what precedes
    WITHIN = auto()  # a bracket, a phrase: the limits that the cue gives


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue by word positions: its words, its sources, and the whole of the phrase that names them.

    ``relayed`` are the sources that only pass on; ``within`` are the limits of a cue that has its own, ``until`` is
    where what follows it ends at the latest; ``speaks`` says that it is a verb of speech.
    """

    rule: Rule
    start: int
    end: int
    sources: tuple[Source, ...]
    reach: Reach
    relayed: tuple[Source, ...] = ()
    within: tuple[int, int] | None = None
    until: int | None = None
    denies: bool = False
    speaks: bool = False

    @property
    def first(self) -> int:
        """Return the first word that belongs to the cue or its sources."""
        return min(self.start, *(source.start for source in (*self.sources, *self.relayed)))

    @property
    def described(self) -> tuple[int, int]:
        """Return the words that describe the sources, whose own figures the cue does not cover."""
        named = (*self.sources, *self.relayed)
        first = self.first if self.within is None else min(source.start for source in named)
        return first, max(source.whole for source in named)

    @property
    def last(self) -> int:
        """Return the position after the last word that belongs to the cue or its sources."""
        return max(self.end, *(source.whole for source in (*self.sources, *self.relayed)))
