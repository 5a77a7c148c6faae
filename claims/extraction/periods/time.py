"""A time in the text: where it stands and which days it means."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from claims.extraction.grammar import Grammar
from claims.extraction.numbers import Number
from claims.extraction.words import Words

from .stretch import UNKNOWN, Stretch


@dataclass(frozen=True, slots=True)
class Time:
    """Words ``start`` to ``end`` that say when; ``stretch`` is unknown where no day can be told.

    ``joined`` says that the words name both of its ends.
    """

    start: int
    end: int
    stretch: Stretch = UNKNOWN
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What the rules of time read from."""

    words: Words
    grammar: Grammar
    published: date | None
    numbers: Mapping[int, Number]  # by first word
    ending: Mapping[int, Number]  # by the word after the last
    years: frozenset[int]  # words that are years
    fiscal_end: int = 0  # the month that the text says its fiscal years end with, 0 unknown
