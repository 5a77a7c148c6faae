"""The ways in which a number does not agree with its source's: in what it is wrong, or by how much it is off."""

from decimal import Decimal

from claims.quantities.quantity import Quantity, plain

from .matching import Span, alike, match, span, words
from .outcome import Outcome

# A number more than so many times the source's is about something else.
UNRELATED = 10
SCALES = [Decimal(10) ** power for power in (3, 6, 9, 12, -3, -6, -9, -12)]


def points_for_percent(said: Quantity, meant: Quantity) -> str:
    """Say that per cent and percentage points are mixed up; empty when they are not."""
    mixed = {said.unit, meant.unit} == {"%", "pp"} and match(said, span(meant))
    return f"The source says {words(meant)}, the article {words(said)}." if mixed else ""


def wrong_sign(said: Quantity, meant: Quantity) -> str:
    """Say that a rise is told as a fall, or "times more" as "times less"; empty when it is not."""
    if not alike(said, meant):
        return ""
    there = span(meant).into(meant.unit, said.unit)
    turned = there.times(Decimal(-1)) if said.direction == meant.direction else there
    found = any(there) and match(said, turned)
    return f"The source says {words(meant)}, in the other direction." if found else ""


def wrong_scale(said: Quantity, meant: Quantity) -> str:
    """Say that the number is the source's times a power of a thousand; empty when it is not."""
    if not alike(said, meant):
        return ""
    there = span(meant).into(meant.unit, said.unit)
    for factor in SCALES:
        if any(there) and match(said, there.times(factor)):
            larger = plain(factor if factor > 1 else 1 / factor)
            return f"{words(said)} is the source's {words(meant)} {'times' if factor > 1 else 'divided by'} {larger}."
    return ""


def apart(said: Quantity, meant: Quantity) -> tuple[Outcome, str]:
    """Say by how much the numbers differ, where they may be about the same."""
    if alike(said, meant) and said.direction == meant.direction:
        here, there = _middle(span(said)), _middle(span(meant).into(meant.unit, said.unit))
        if here * there > 0 and max(here / there, there / here) <= UNRELATED:
            outcome = Outcome.EXAGGERATED if abs(here) > abs(there) else Outcome.UNDERSTATED
            percent = plain(Decimal(f"{abs(here / there - 1) * 100:.2g}"))
            side = "above" if outcome is Outcome.EXAGGERATED else "below"
            return outcome, f"{words(said)} is {percent} % {side} the source's {words(meant)}."
    return Outcome.UNRELATED, f"{words(said)} and the source's {words(meant)} have nothing to do with each other."


def _middle(ends: Span) -> Decimal:
    return (ends.low + ends.high) / 2
