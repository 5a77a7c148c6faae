"""Which of an article's claims a run has seen again. Pure: it compares what it is given."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

Span = tuple[int, int]

WORDS = re.compile(r"\w+")


class Likeness(NamedTuple):
    """What a claim keeps when its article changes around it."""

    anchor: Hashable  # the quantity's words between their neighbours, and the value
    sentence: Hashable  # the sentence's words, the value and the unit


class Sighting(NamedTuple):
    """A value that a run has seen, at `start` to `end` of the revision."""

    start: int
    end: int
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Known:
    """A claim that the article has: `places` are its value's spans in the revision that was read, if it is there."""

    pk: int
    likeness: Likeness
    places: Sequence[Span] = ()
    touched: bool = False
    # Whether every value seen at its places is its own: then a person has ruled on all that the engine finds there.
    exclusive: bool = False


def likeness(
    *, prefix: str, quote: str, suffix: str, text: str, low: str | None, high: str | None, unit: str
) -> Likeness:
    """Return what identity across revisions compares; the digits and the unit must always be the same."""
    value = (low or "", high or "")
    words = " ".join(WORDS.findall(unicodedata.normalize("NFKC", text).casefold()))
    return Likeness((prefix, quote, suffix, value), (words, value, unit))


def frame(*, text: str, quote: str, unit: str) -> Hashable:
    """Return what a claim keeps when only its number changes: the words around it, without numbers, and the unit."""
    words = WORDS.findall(unicodedata.normalize("NFKC", text.replace(quote, " # ", 1)).casefold())
    return " ".join("#" if any(map(str.isdecimal, word)) else word for word in words), unit


def identify(sightings: Sequence[Sighting], known: Sequence[Known]) -> dict[int, int]:
    """Return the claim (`pk`) of each sighting (index) that is one of a known claim.

    Within the revision a claim is the sighting that covers its value best; across revisions the quantity in the same
    surroundings, then the same sentence, the first for the first where there are several. A claim is one sighting,
    but an exclusive one is also all others at its places. Sightings are in text order and don't overlap.
    """
    found = _by_place(sightings, [claim for claim in known if claim.places])
    elsewhere = [claim for claim in known if not claim.places]
    for key in (lambda like: like.anchor, lambda like: like.sentence):
        found |= _by_likeness(key, sightings, elsewhere, found)
    return found


def _by_place(sightings: Sequence[Sighting], known: Iterable[Known]) -> dict[int, int]:
    pairs = sorted(_overlaps(sightings, known), key=lambda pair: (-pair[0], not pair[1].touched, pair[1].pk, pair[2]))
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _closeness, claim, index in pairs:
        if index not in found and claim.pk not in taken:
            found[index] = claim.pk
            taken.add(claim.pk)
    for _closeness, claim, index in pairs:
        if claim.exclusive:
            found.setdefault(index, claim.pk)
    return found


def _overlaps(sightings: Sequence[Sighting], known: Iterable[Known]) -> Iterable[tuple[float, Known, int]]:
    """Yield each claim with each sighting that it overlaps, and the share of their union that both cover."""
    starts = [sighting.start for sighting in sightings]
    ends = [sighting.end for sighting in sightings]
    for claim in known:
        for start, end in claim.places:
            for index in range(bisect_right(ends, start), bisect_left(starts, end)):
                both = min(end, ends[index]) - max(start, starts[index])
                yield both / (max(end, ends[index]) - min(start, starts[index])), claim, index


def _by_likeness(
    key: Callable[[Likeness], Hashable], sightings: Sequence[Sighting], known: Iterable[Known], found: dict[int, int]
) -> dict[int, int]:
    """Pair the sightings and claims that are still without the other and are alike, in the order of the text."""
    taken = set(found.values())
    waiting: dict[Hashable, list[int]] = defaultdict(list)
    for claim in known:
        if claim.pk not in taken:
            waiting[key(claim.likeness)].append(claim.pk)
    pairs: dict[int, int] = {}
    for index, sighting in enumerate(sightings):
        if index not in found and waiting[key(sighting.likeness)]:
            pairs[index] = waiting[key(sighting.likeness)].pop(0)
    return pairs
