"""What an editor should look at first, from 0 to 1: a sum of named features, nothing learnt. ADR 0017 argues them."""

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum, unique
from typing import NamedTuple, Self

from claims.quantities.quantity import Quantity, Role

from .contract import Citation, CitationKind, Skipped, Stance

BASE = 5
EARLY_SENTENCES = 3
LARGE_VALUE = 1_000_000
LARGE_CHANGE = {"%": Decimal(20), "pp": Decimal(5), "x": Decimal(2)}


@unique
class Feature(StrEnum):
    """Why a claim should be looked at early. The value is the id that claims carry in ``why``.

    ``weight`` is in hundredths; with the base they sum to 100, so that the score needs no cutting and every feature
    always counts. The docstring of each says what holds.
    """

    weight: int

    def __new__(cls, code: str, weight: int, holds: str) -> Self:
        """Make a feature of its id, its weight and one sentence for its docstring."""
        feature = str.__new__(cls, code)
        feature._value_ = code
        feature.weight = weight
        feature.__doc__ = holds
        return feature

    ALARM = "priority-alarm", 25, "The text contradicts itself about the figure."
    CITED = "priority-cited", 15, "The text names a source, where the figure can be looked up."
    AUTHORITY = (
        "priority-authority",
        10,
        "A source of the registry stands behind the figure, so that readers believe it.",
    )
    HEDGED = "priority-hedged", 10, "The text reports the figure without asserting it."
    HEADLINE = "priority-headline", 10, "The figure stands in the headline."
    CHANGE = "priority-change", 5, "A change or a multiple: sign, base and points for per cent go wrong."
    LARGE_CHANGE = "priority-large-change", 5, "A change of 20 %, 5 points or a factor of two at least."
    LARGE = "priority-large", 5, "A million or more: scale words go wrong."
    RATE = "priority-rate", 5, "A rate: per month or per year, per person or in all."
    EARLY = "priority-early", 5, "The figure stands in the first three sentences."


class Standing(NamedTuple):
    """Where a claim stands: the number of its sentence, counted from 1, and whether that is a headline."""

    sentence: int
    is_headline: bool


def features(
    quantity: Quantity,
    citations: Sequence[Citation],
    alarms: Sequence[Skipped],
    standing: Standing,
    *,
    is_hedged: bool,
) -> tuple[Feature, ...]:
    """Return the features that a claim has, the heaviest first."""
    size = max(abs(value) for value in (quantity.low, quantity.high, Decimal(0)) if value is not None)
    is_change = quantity.role is not Role.LEVEL
    holding = {
        Feature.ALARM: bool(alarms),
        Feature.CITED: any(citation.kind is not CitationKind.ANONYMOUS for citation in citations),
        Feature.AUTHORITY: any(map(_is_authority, citations)),
        Feature.HEDGED: is_hedged,
        Feature.HEADLINE: standing.is_headline,
        Feature.CHANGE: is_change,
        Feature.LARGE_CHANGE: is_change and size >= LARGE_CHANGE.get(quantity.unit, Decimal("Infinity")),
        Feature.LARGE: size >= LARGE_VALUE,
        Feature.RATE: "/" in quantity.unit,
        Feature.EARLY: standing.sentence <= EARLY_SENTENCES,
    }
    return tuple(feature for feature in Feature if holding[feature])


def _is_authority(citation: Citation) -> bool:
    """Say whether a known source stands behind the figure, and does not deny it or only pass it on."""
    return citation.source is not None and not citation.relay and citation.stance is Stance.ASSERTS


def priority(holding: Sequence[Feature]) -> float:
    """Return how soon a claim with these features should be checked, from 0 to 1."""
    return (BASE + sum(feature.weight for feature in holding)) / 100
