"""The passages of a text where a sought figure stands, best first, each with why it ranks where it does."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import nsmallest
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from claims.quantities import Quantity, comparable
from claims.quantities.agreement import Agreement, Outcome, Statement, agreement
from claims.quantities.conversion import rate

from .figure import Figure
from .likeness import Likeness, is_alike, rarity
from .sieve import Sieve, wholes
from .tables import column_of, is_headed

AGREEING = frozenset((Outcome.EXACT, Outcome.CONVERTED, Outcome.DERIVED, Outcome.WITHIN, Outcome.ROUNDED))
APART = frozenset((Outcome.EXAGGERATED, Outcome.UNDERSTATED))

# What an outcome is worth: the figure itself before what it gives, that before what somebody mistook it for.
WORTH = {
    Outcome.EXACT: 10.0,
    Outcome.CONVERTED: 10.0,
    Outcome.ROUNDED: 9.0,
    Outcome.WITHIN: 7.0,
    Outcome.DERIVED: 6.0,
    Outcome.WRONG_PERIOD: 5.0,
    Outcome.POINTS_FOR_PERCENT: 5.0,
    Outcome.WRONG_SIGN: 5.0,
    Outcome.WRONG_SCALE: 3.0,
    Outcome.WRONG_UNIT: 2.0,
}
# Beside the outcome: the same thing counted, the article's words (three rare ones in the sentence make them all), the
# time, the unit. A figure whose unit had to be completed is worth less; one that is apart, more the nearer it is.
THING, WORDS, COLUMN, PERIOD, UNIT, COMPLETED, NEAR = 4.0, 4.0, 2.0, 2.0, 1.0, -1.0, 3.0
ENOUGH_WORDS = 3
# Another value with so many points for its nearness is within a quarter.
CLOSE = 2.7
# Words, thing and time that make so many points tell that a passage is about what the article is about.
ABOUT, TELLING = 1.0, frozenset(("thing", "words", "column", "period"))
# Words stand near within so many characters of a figure's sentence, and then say half as much.
AROUND = 300

POINTS = frozenset("point points punkt punkte punkten punto puntos punti ponto pontos".split())
# A number of so many digits that mean something stands for one thing.
DISTINCT = 4

HITS = 50
NEAREST = 3
# So many figures are compared exactly: that may agree, that have the bare number, that have a whole, that are near.
COMPARED = {"agree": 150, "number": 50, "whole": 50, "near": 24}


@dataclass(frozen=True, slots=True)
class Sought:
    """What an article says: its quantity with period and hedge, and the words of its sentence beside the quantity."""

    statement: Statement
    words: str = ""


class Ground(NamedTuple):
    """One reason why a passage ranks where it does: what it is, its points, and the words that it rests on."""

    code: str  # agreement, thing, words, column, period, unit, completed, near
    points: float
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A figure of the source, how the article's stands to it, and why it ranks where it does."""

    figure: Figure
    agreement: Agreement
    grounds: tuple[Ground, ...]
    whole: Quantity | None = None

    @property
    def score(self) -> float:
        """The points of its grounds together."""
        return sum(ground.points for ground in self.grounds)

    @property
    def agrees(self) -> bool:
        """Whether the article's figure is that of the source."""
        return self.agreement.outcome in AGREEING

    @property
    def is_completed(self) -> bool:
        """Whether the article's unit was taken: the source has none beside the number, or no time beside the unit."""
        return any(ground.code == "completed" for ground in self.grounds)

    @property
    def is_close(self) -> bool:
        """Whether a value that is another is so near that it may have been meant."""
        return any(ground.code == "near" and ground.points >= CLOSE for ground in self.grounds)

    @property
    def is_about_it(self) -> bool:
        """Whether the passage is about what the article's sentence is about, as far as words and time tell."""
        return sum(ground.points for ground in self.grounds if ground.code in TELLING) >= ABOUT


@dataclass(frozen=True, slots=True)
class Found:
    """The passages with the figure, best first; where none of them agrees, the nearest values too."""

    hits: tuple[Hit, ...]
    nearest: tuple[Hit, ...]

    @property
    def in_source(self) -> bool:
        """Whether the source has the figure, in whatever form."""
        return any(hit.agrees for hit in self.hits)

    @property
    def best(self) -> Hit | None:
        """The passage to look at first: the best hit, else the nearest value."""
        return next(iter(self.hits or self.nearest), None)


class _Candidate(NamedTuple):
    """A figure to be compared: how far off its size is, in powers of ten, and the whole that stands beside it."""

    figure: Figure
    distance: float = 0.0
    whole: Quantity | None = None


def rank(sought: Sought, figures: Sequence[Figure], text: str, heads: Sequence[int] = ()) -> Found:
    """Return the passages of a text whose figures are, give, or may be mistaken for the one that is sought.

    ``figures`` are those that were read in the text, in order; ``heads`` are the offsets at which its tables begin.
    Raises ValueError for a quantity without any number.
    """
    candidates = list(_candidates(sought.statement, figures))
    likeness = Likeness(sought.words)
    words = [_words(likeness, candidate.figure, text) for candidate in candidates]
    rare = rarity(near for _, near in words)
    columns = [column_of(each.figure, text, heads) for each in candidates]
    hits = [_hit(sought, *each, rare) for each in zip(candidates, words, columns, strict=True)]
    hits.sort(key=attrgetter("score"), reverse=True)
    unit = sought.statement.quantity.unit
    kept = tuple(_once(hit for hit in hits if _tells(hit, unit)))[:HITS]
    if any(hit.agrees for hit in kept):
        return Found(kept, ())
    return Found(kept, tuple(hit for hit in hits if _is_near(hit))[:NEAREST])


def _candidates(sought: Statement, figures: Sequence[Figure]) -> Iterator[_Candidate]:
    """Yield the figures that are worth comparing, of each kind so many at most: of the same thing first."""
    sieve = Sieve(sought)
    found: dict[str, list[_Candidate]] = {"agree": [], "number": [], "near": []}
    for figure in figures:
        if size := sieve.of(figure):
            kind = "agree" if size.may_agree else "number" if size.has_number else "near"
            found[kind].append(_Candidate(figure, size.distance))
    counted = sought.quantity.counted
    for kind in ("agree", "number"):
        found[kind].sort(key=lambda each: not is_alike(counted, each.figure.counted))
        yield from found[kind][: COMPARED[kind]]
    for part, whole in islice(wholes(sought.quantity, figures), COMPARED["whole"]):
        yield _Candidate(part, whole=whole)
    yield from nsmallest(COMPARED["near"], found["near"], key=attrgetter("distance"))


def _words(likeness: Likeness, figure: Figure, text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the article's words in a figure's sentence, and those in it or near it."""
    start, end = figure.sentence_start, figure.sentence_end
    inside = likeness.shared(f"{text[start : figure.start]} {figure.counted} {text[figure.end : end]}")
    around = likeness.shared(f"{text[max(0, start - AROUND) : start]} {text[end : end + AROUND]}")
    return inside, inside | around


def _hit(
    sought: Sought,
    candidate: _Candidate,
    words: tuple[frozenset[str], frozenset[str]],
    column: str,
    rare: Mapping[str, float],
) -> Hit:
    """Compare one figure, and say what speaks for it."""
    article, figure = sought.statement, candidate.figure
    headed = bool(column) and is_headed(column, article.quantity, sought.words)
    found, is_completed = compare(article, figure, candidate.whole)
    grounds = (
        Ground("agreement", WORTH.get(found.outcome, 0.0)),
        Ground("near", round(NEAR * (1 - candidate.distance), 2) if found.outcome in APART else 0.0),
        Ground("thing", THING if is_alike(article.quantity.counted, figure.counted) else 0.0, (figure.counted,)),
        _of_words(*words, rare),
        Ground("column", COLUMN if headed else 0.0, (column,)),
        Ground("period", _period(article, figure.statement) if found.outcome in AGREEING else 0.0),
        Ground("unit", UNIT if figure.unit == article.quantity.unit and not is_completed else 0.0),
        Ground("completed", COMPLETED if is_completed else 0.0),
    )
    return Hit(figure, found, tuple(ground for ground in grounds if ground.points), candidate.whole)


def compare(article: Statement, figure: Figure, whole: Quantity | None = None) -> tuple[Agreement, bool]:
    """Compare with a source's figure as it stands, else with what its unit lacks taken from the article.

    A table has its units in its head, a text says "a month" once for many figures. Returns whether that was done.
    """
    said, meant = _in_points(article.quantity, figure.unit), _in_points(figure.quantity, article.quantity.unit)
    article, source = replace(article, quantity=said), replace(figure.statement, quantity=meant, whole=whole)
    found = agreement(article, source)
    per = rate(said.unit)
    if figure.is_bare:
        completed = replace(meant, unit=said.unit, counted=said.counted, role=said.role, direction=said.direction)
    elif per and not rate(meant.unit) and comparable(per[0], meant.unit) and found.outcome not in AGREEING:
        completed = replace(meant, unit=f"{meant.unit}/{per[1]}")
    else:
        return found, False
    second = agreement(article, replace(source, quantity=completed))
    return (second, True) if figure.is_bare or second.outcome in AGREEING else (found, False)


def _in_points(quantity: Quantity, beside: str) -> Quantity:
    """Take "4.5 points" beside a percentage to be percentage points: by itself it may be a score."""
    if beside not in ("%", "pp") or quantity.unit != "1" or quantity.counted.lower() not in POINTS:
        return quantity
    return replace(quantity, unit="pp", counted="")


def _of_words(inside: frozenset[str], near: frozenset[str], rare: Mapping[str, float]) -> Ground:
    points = sum(rare[word] * (1 if word in inside else 0.5) for word in near)
    return Ground("words", round(WORDS * min(1.0, points / ENOUGH_WORDS), 2), tuple(sorted(near)))


def _period(article: Statement, source: Statement) -> float:
    """Two periods are alike when both texts give one: half the points when they only have days in common."""
    if article.period is None or source.period is None:
        return 0.0
    return PERIOD if article.period == source.period else PERIOD / 2


def _tells(hit: Hit, unit: str) -> bool:
    """Say whether a hit is worth showing: a number by itself may stand anywhere and mean anything.

    A count that nothing else has the digits of, 152 142, may stand by itself.
    """
    outcome = hit.agreement.outcome
    if outcome in APART or outcome is Outcome.UNRELATED:
        return False
    is_loose = outcome in (Outcome.WRONG_SCALE, Outcome.WRONG_UNIT) or hit.whole is not None
    if hit.is_completed:
        is_loose = hit.figure.unit != unit or len((hit.figure.low or "").strip("0.")) < DISTINCT
    return hit.is_about_it or not is_loose


def _is_near(hit: Hit) -> bool:
    return hit.agreement.outcome in APART and (hit.is_about_it or not hit.is_completed)


def _once(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Yield the best hit of each figure."""
    seen: set[int] = set()
    for hit in hits:
        if hit.figure.start not in seen:
            seen.add(hit.figure.start)
            yield hit
