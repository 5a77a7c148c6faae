"""What an alarm reads and what it says: quantities where a text states them, and a doubt about one of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from itertools import groupby
from typing import NamedTuple

from claims.quantities.quantity import Quantity

TIME = frozenset(("s", "min", "h", "d", "wk", "mo", "a"))


class Link(Enum):
    """What stands directly before a figure."""

    NONE = auto()
    LEFT = auto()  # it is the level that a change left: "from", « contre »
    REACHED = auto()  # it is the level that a change reached: "to", « à »
    SAME = auto()  # it says the figure before in other terms: "that is", « soit »
    OF = auto()  # it is the whole of the figure before: 22 "of the" 27
    AND = auto()
    COMMA = auto()
    COLON = auto()
    BRACKET = auto()


@dataclass(frozen=True, slots=True)
class Stated:
    """A quantity where a text states it, with what its surroundings say of it.

    ``start`` and ``end`` are its offsets, ``written`` its number as it stands there. ``is_next`` says that it stands
    in one sentence with the figure before and that only words of grammar, change and time part them. ``bases`` are
    the times that its sentence compares with ("a year earlier": "a").
    """

    quantity: Quantity
    start: int
    end: int
    written: str
    sentence: int
    link: Link = Link.NONE
    is_next: bool = False
    after_comma: bool = False  # a comma stands before it and its link
    is_aside: bool = False  # it fills a bracket by itself
    around: tuple[str, ...] = ()
    period: tuple[date | None, date | None] | None = None
    bases: frozenset[str] = frozenset()
    is_rebased: bool = False  # the sentence gives changes another base: "organic growth"
    is_share_of_people: bool = False  # « 12 % des électeurs »
    counts_wholes: bool = False  # persons, or things that come whole
    counts_everyone: bool = False  # "people", « victimes »

    @property
    def is_time(self) -> bool:
        """Say whether the quantity is a span of time."""
        return self.quantity.unit in TIME


@dataclass(frozen=True, slots=True)
class Text:
    """The figures of one text in order, its language's decimal mark, and words that tell no thing from another."""

    figures: Sequence[Stated]
    decimal_mark: str
    ordinary: frozenset[str] = frozenset()

    def sentences(self) -> Iterator[list[int]]:
        """Yield the positions of the figures of each sentence."""
        for _, row in groupby(range(len(self.figures)), key=lambda at: self.figures[at].sentence):
            yield list(row)

    def runs(self) -> Iterator[list[int]]:
        """Yield the positions of figures that stand side by side, two at least."""
        run: list[int] = []
        for at, figure in enumerate(self.figures):
            if not figure.is_next:
                if len(run) > 1:
                    yield run
                run = []
            run.append(at)
        if len(run) > 1:
            yield run


class Alarm(NamedTuple):
    """A doubt about the figure at position ``at``; ``start`` and ``end`` are what to compare it with."""

    code: str
    at: int
    start: int
    end: int


class Check(NamedTuple):
    """One kind of alarm: its code, a text that raises it, and how it is found."""

    code: str
    example: str
    find: Callable[[Text], Iterator[Alarm]]

    @property
    def formula(self) -> str:
        """Return what is compared, in words."""
        return self.find.__doc__ or ""


def across(code: str, at: int, others: Sequence[Stated]) -> Alarm:
    """Return an alarm that points from the figure at a position to others, all of them in one span."""
    return Alarm(code, at, min(other.start for other in others), max(other.end for other in others))
