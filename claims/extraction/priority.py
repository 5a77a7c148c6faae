"""What an editor should look at first, from 0 to 1: a sum of named features, nothing learnt."""

from collections.abc import Sequence

from claims.quantities.quantity import Role

from .contract import Citation, CitationKind, Figure

BASE = 0.3
# Feature weights; the sum is cut at 1.
CITED = 0.3  # the text names a source, so the figure can be looked up there
KNOWN = 0.1  # the source is in the registry
ANONYMOUS = -0.15  # nobody to ask
HEDGED = 0.1  # the text itself does not vouch for it
CHANGE = 0.1  # changes and multiples go wrong most: sign, points for percent, base
RATE = 0.05  # so do rates: per month for per year
LARGE = 0.05  # a million or more: scale words
EARLY = 0.1  # headline and first sentences are read most
EARLY_SENTENCES = 3
LARGE_VALUE = 1_000_000


def priority(figure: Figure, citations: Sequence[Citation], is_hedged: bool, sentence: int) -> float:
    """Return how soon a claim should be checked; ``sentence`` counts from 1."""
    quantity = figure.quantity
    value = quantity.high if quantity.low is None else quantity.low
    features = (
        (CITED, bool(citations)),
        (KNOWN, any(citation.source for citation in citations)),
        (ANONYMOUS, any(citation.kind is CitationKind.ANONYMOUS for citation in citations)),
        (HEDGED, is_hedged),
        (CHANGE, quantity.role is not Role.LEVEL),
        (RATE, "/" in quantity.unit),
        (LARGE, value is not None and abs(value) >= LARGE_VALUE),
        (EARLY, sentence <= EARLY_SENTENCES),
    )
    return round(min(1.0, max(0.0, BASE + sum(weight for weight, holds in features if holds))), 2)
