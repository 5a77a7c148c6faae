"""Passages of snapshots as evidence: the words, the figure read there, and how a claim agrees with it."""

from copy import copy
from typing import Any

from django.conf import settings
from django.utils import translation

from claims import places
from claims.finding import Figure, Hit, compare, wholes
from claims.models import Claim, Evidence, LeaseState, Origin, Snapshot
from claims.quantities import Quantity
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
    figure, whole = _within(figures(snapshot) or [], start, end, claim)
    found = _compared(claim, figure, whole) if figure else None
    return _evidence(claim, snapshot, (start, end), figure, found, Origin.PERSON)


def of_hit(claim: Claim, snapshot: Snapshot, hit: Hit) -> Evidence:
    """Return a passage that was found as evidence, as the machine would have it; nothing is saved."""
    span = hit.figure.start, hit.figure.end
    return _evidence(claim, snapshot, span, hit.figure, hit.agreement, Origin.MACHINE)


def judged(claim: Claim, evidence: Evidence) -> Evidence:
    """Return evidence as the claim agrees with it now: what was kept, unless the claim was edited since."""
    if evidence.snapshot is None or evidence.is_absence or not (evidence.low or evidence.high):
        return evidence
    now = _compared(claim, _as_figure(evidence))
    if now is None or now.outcome == evidence.outcome:
        return evidence
    fresh = selected(claim, evidence.snapshot, evidence.start or 0, evidence.end or 0)
    again = copy(evidence)
    again.outcome, again.notes, again.reason = fresh.outcome, fresh.notes, fresh.reason
    return again


def _within(found: list[Figure], start: int, end: int, claim: Claim) -> tuple[Figure | None, Quantity | None]:
    """Return the figure whose value lies most within a span, of several the first, and its whole if it is a share."""

    def shared(at: int) -> int:
        return min(end, found[at].value_end) - max(start, found[at].value_start)

    best = max(range(len(found)), key=shared, default=None)
    if best is None or shared(best) <= 0:
        return None, None
    said = statement(claim)
    beside = wholes(said.quantity, found[best : best + 2]) if said else ()
    return found[best], next((whole for _, whole in beside), None)


def _compared(claim: Claim, figure: Figure, whole: Quantity | None = None) -> Agreement | None:
    said = statement(claim)
    if said is None:
        return None
    return compare(said, figure, whole)[0]


def _as_figure(evidence: Evidence) -> Figure:
    """Return what was read in a passage as finding knows it."""
    begins, ends = (day.isoformat() if day else None for day in (evidence.period_from, evidence.period_to))
    start, end = evidence.start or 0, evidence.end or 0
    return Figure(
        start=start,
        end=end,
        value_start=start,
        value_end=end,
        sentence_start=start,
        sentence_end=end,
        low=evidence.low or None,
        high=evidence.high or None,
        step=evidence.step or None,
        unit=evidence.unit,
        unit_text="" if evidence.unit == "1" else evidence.unit,
        counted=evidence.counted,
        bound=evidence.bound,
        statistic=evidence.statistic,
        role=evidence.role,
        direction=evidence.direction,
        period_from=begins,
        period_to=ends,
        hedged=evidence.hedged,
    )


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
