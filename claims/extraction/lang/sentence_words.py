"""What a language brings to find the ends of its sentences."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Lower-case words, abbreviations without their full stop.

    ``numbered`` abbreviate only before a number ("no. 5"); ``starters`` begin a sentence even after "U.S."; where
    ``ordinals``, a full stop behind a short number makes it an ordinal („am 3. Mai“).
    """

    abbreviations: frozenset[str]
    numbered: frozenset[str]
    starters: frozenset[str]
    ordinals: bool
