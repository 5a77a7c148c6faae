"""A citation of the contract, made of a cue and one of its sources, with the figures it covers."""

from dataclasses import dataclass

from claims.extraction.contract import Citation, CitationKind, Span, Stance
from claims.extraction.rules import Rule

from .cues import Cue
from .sentence import Sentence
from .source import Kind, Source


@dataclass(frozen=True, slots=True)
class Link:
    """A citation and the stretches of the text (offsets) whose figures it covers; ``described`` is its own phrase."""

    citation: Citation
    covers: tuple[tuple[int, int], ...]
    described: tuple[int, int]

    def holds(self, start: int) -> bool:
        """Say whether a figure at an offset is covered, and not a part of the source's description."""
        inside = self.described[0] <= start < self.described[1]
        return not inside and any(first <= start < last for first, last in self.covers)


def citation(text: str, s: Sentence, cue: Cue, source: Source, *, relay: bool = False) -> Citation:
    """Return the citation of a source by a cue."""
    kind = CitationKind.PERSON if source.kind is Kind.PRONOUN else CitationKind(source.kind.value)
    return Citation(
        span=_span(text, s, source.start, source.end),
        cue=_span(text, s, cue.start, cue.end),
        kind=kind,
        source=source.slug,
        affiliation=source.affiliation,
        relay=relay,
        stance=Stance.DENIES if cue.denies else Stance.ASSERTS,
        why=Rule.RELAY if relay else cue.rule,
    )


def _span(text: str, s: Sentence, first: int, last: int) -> Span:
    start, end = s.span(first, last)
    return Span(start, end, text[start:end])
