"""Finding a figure in a text that it should stand in. Pure; what needs the engine is in `reading`, and only there."""

from .anchoring import Passage, anchor, successor
from .figure import Figure
from .ranking import AGREEING, APART, WORTH, Found, Ground, Hit, Sought, compare, rank
from .sieve import wholes
from .tables import heads_of

__all__ = [
    "AGREEING",
    "APART",
    "WORTH",
    "Figure",
    "Found",
    "Ground",
    "Hit",
    "Passage",
    "Sought",
    "anchor",
    "compare",
    "heads_of",
    "rank",
    "successor",
    "wholes",
]
