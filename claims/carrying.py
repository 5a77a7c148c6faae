"""Where the claims that people have acted on stand in the next text of their article: only their places change."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from claims.models import Citation, Claim, Mention, Revision
from claims.readings import context, place_fields

SPANS = "start end quote_start quote_end value_start value_end".split()


def carry(claims: Iterable[Claim], revision: Revision) -> None:
    """Move the claims whose sentence the new text has, word for word. Nothing is saved yet."""
    for claim in claims:
        if place := place_in(revision.text, claim):
            _put(claim, revision, place)


def carry_on(claims: Iterable[Claim], mentions: Mapping[int, Mention], revision: Revision) -> list[Claim]:
    """Move the claims that are left to where a run has seen them (`mentions`, by claim); mark and return the others.

    Those that were gone before are not returned again. Nothing is saved yet.
    """
    gone = []
    for claim in claims:
        if claim.revision_id != revision.pk and claim.pk in mentions:
            _put(claim, revision, place_fields(mentions[claim.pk]))
        elif claim.revision_id != revision.pk and claim.seen:
            claim.seen = False
            gone.append(claim)
    return gone


def carry_citations(moves: Mapping[Claim, int], revision: Revision) -> None:
    """Let the citations of claims that have moved by so many characters stand where their words are now."""
    citations = list(Citation.objects.filter(claim__in=moves, start__isnull=False).select_related("claim"))
    for citation in citations:
        expected = (citation.start or 0) + moves[citation.claim]
        start = _nearest(_found(revision.text, citation.text), expected)
        citation.start, citation.end = start, start if start is None else start + len(citation.text)
    Citation.objects.bulk_update(citations, ["start", "end"], batch_size=500)


def place_in(text: str, claim: Claim) -> dict[str, Any] | None:
    """Return the fields of a claim that say where it stands, in a text that has its sentence; None if it has not.

    Of the same sentence several times, it is the one in the same surroundings, else the one nearest to the old place.
    """
    moves = [start - claim.start for start in _found(text, claim.text)]
    if not moves:
        return None
    move = min(moves, key=lambda by: (-_surroundings(claim, text, by), abs(by)))
    spans = {name: getattr(claim, name) + move for name in SPANS}
    return spans | context(text, spans["quote_start"], spans["quote_end"])


def _put(claim: Claim, revision: Revision, place: Mapping[str, Any]) -> None:
    for name, value in {**place, "revision_id": revision.pk, "seen": True}.items():
        setattr(claim, name, value)


def _found(text: str, words: str) -> Sequence[int]:
    return [match.start() for match in re.finditer(re.escape(words), text)] if words else []


def _nearest(starts: Sequence[int], expected: int) -> int | None:
    return min(starts, key=lambda start: abs(start - expected), default=None)


def _surroundings(claim: Claim, text: str, move: int) -> int:
    """Return on how many sides of its quantity a claim that has moved so far would meet the same characters."""
    before, after = claim.quote_start + move, claim.quote_end + move
    return text.endswith(claim.prefix, 0, before) + text.startswith(claim.suffix, after)
