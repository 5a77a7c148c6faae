"""Passages of snapshots as evidence: the words, the figure read there, and how a claim agrees with it."""

from typing import Any

from django.conf import settings
from django.utils import translation

from claims import places
from claims.finding import Figure, Hit, compare
from claims.models import Claim, Evidence, LeaseState, Origin, Snapshot
from claims.quantities.agreement import Agreement
from claims.statements import statement

CONTEXT = 64  # characters of prefix and suffix kept around a quote


def figures(snapshot: Snapshot) -> list[Figure] | None:
    """Return the figures that were read in a snapshot, in text order; None as long as they are not read."""
    reading = getattr(snapshot, "reading", None)
    if reading is None or reading.is_open:
        return None
    return [Figure(*row) for row in reading.figures]


def is_awaited(snapshot: Snapshot) -> bool:
    """Say whether the snapshot's figures are still to be read."""
    reading = getattr(snapshot, "reading", None)
    return reading is not None and reading.state in (LeaseState.PENDING, LeaseState.RUNNING)


def selected(claim: Claim, snapshot: Snapshot, start: int, end: int) -> Evidence:
    """Return the passage that a person has selected, with the figure that most of it is; nothing is saved.

    Offsets count code points of the snapshot's text. Raises ValueError for a selection without words.
    """
    text = snapshot.text
    start, end = max(start, 0), min(end, len(text))
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end -= len(text[start:end]) - len(text[start:end].rstrip())
    if start >= end:
        raise ValueError("nothing is selected")
    figure = _within(figures(snapshot) or [], start, end)
    return _evidence(claim, snapshot, (start, end), figure, figure and _compared(claim, figure), Origin.PERSON)


def of_hit(claim: Claim, snapshot: Snapshot, hit: Hit) -> Evidence:
    """Return a passage that was found as evidence, as the machine would have it; nothing is saved."""
    span = hit.figure.start, hit.figure.end
    return _evidence(claim, snapshot, span, hit.figure, hit.agreement, Origin.MACHINE)


def _within(found: list[Figure], start: int, end: int) -> Figure | None:
    """Return the figure whose value lies most within a span; of several the first."""

    def shared(figure: Figure) -> int:
        return min(end, figure.value_end) - max(start, figure.value_start)

    best = max(found, key=shared, default=None)
    return best if best and shared(best) > 0 else None


def _compared(claim: Claim, figure: Figure) -> Agreement | None:
    said = statement(claim)
    return compare(said, figure)[0] if said else None


def _evidence(
    claim: Claim,
    snapshot: Snapshot,
    span: tuple[int, int],
    figure: Figure | None,
    agreement: Agreement | None,
    origin: Origin,
) -> Evidence:
    start, end = span
    text = snapshot.text
    with translation.override(settings.LANGUAGE_CODE):  # the record is in the installation's language
        place = places.place(snapshot.places, text, start)
    return Evidence(
        claim=claim,
        snapshot=snapshot,
        origin=origin,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        place=place[:200],
        **_figure_fields(figure),
        **_agreement_fields(agreement),
    )


def _figure_fields(figure: Figure | None) -> dict[str, Any]:
    if figure is None:
        return {}
    begins, ends = figure.period or (None, None)
    same = "unit bound statistic role direction hedged".split()
    return {
        **{name: getattr(figure, name) for name in same},
        **{name: getattr(figure, name) or "" for name in ("low", "high", "step")},
        "counted": figure.counted[:200],
        "period_from": begins,
        "period_to": ends,
    }


def _agreement_fields(agreement: Agreement | None) -> dict[str, Any]:
    if agreement is None:
        return {}
    notes = [note.value for note in agreement.notes]
    return {"outcome": agreement.outcome.value, "notes": notes, "reason": agreement.reason}
