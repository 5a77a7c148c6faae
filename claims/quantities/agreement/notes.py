"""What the article changed beside the number: its bound, or whether anybody asserts it."""

from collections.abc import Iterator

from claims.quantities.quantity import Bound, Quantity

from .matching import alike, span
from .outcome import Note, Statement

BELOW = frozenset((Bound.ALMOST, Bound.UNDER, Bound.AT_MOST))
ABOVE = frozenset((Bound.OVER, Bound.AT_LEAST))
SOFT = BELOW | ABOVE | {Bound.ABOUT}


def notes(article: Statement, source: Statement) -> Iterator[Note]:
    if note := _bound_note(article.quantity, source.quantity):
        yield note
    if source.hedged and not article.hedged:
        yield Note.HEDGE_DROPPED
    if article.hedged and not source.hedged:
        yield Note.HEDGE_ADDED


def _bound_note(said: Quantity, meant: Quantity) -> Note | None:
    if said.bound not in SOFT:
        return Note.BOUND_DROPPED if meant.bound in SOFT else None
    if (said.bound in BELOW and meant.bound in ABOVE) or (said.bound in ABOVE and meant.bound in BELOW):
        return Note.BOUND_WRONG_SIDE
    if meant.bound in SOFT or not alike(said, meant):
        return None
    here, there = abs(span(said).low), abs(span(meant).into(meant.unit, said.unit).low)
    if here == there:
        return Note.BOUND_WRONG_SIDE if said.bound in (Bound.OVER, Bound.UNDER) else Note.BOUND_ADDED
    is_below = there < here
    return Note.BOUND_WRONG_SIDE if said.bound in (ABOVE if is_below else BELOW) else None
