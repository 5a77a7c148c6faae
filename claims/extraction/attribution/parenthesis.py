"""A labelled source: « (source : Insee) », "Source: ONS.", or one alone in brackets: "4% (ONS)"."""

from collections.abc import Iterator

from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .cues import Cue, Reach
from .known import RESEARCHERS
from .sentence import QUOTES, Sentence
from .source import Kind, Source
from .sources import read_sources
from .verbs import VerbGroup

# Kinds of the registry that a bracket behind a figure cites; a company there may be what the figure is about.
MEASURERS = RESEARCHERS | {"central_bank", "ministry", "public_body"}


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield the labelled sources of a sentence. What follows the label is the source, whatever it is called."""
    if "(" not in s.present and s.vocabulary.cues.labels.isdisjoint(s.present):
        return
    for i in range(len(s) - 2):
        cue = _named_alone(s, i, registry) if s.low(i) == "(" else None
        if cue:
            yield cue
        if s.low(i) not in s.vocabulary.cues.labels or s.low(i + 1) != ":" or not (i == 0 or s.stops(i - 1)):
            continue
        end = next((k for k in range(i + 2, len(s)) if s.low(k) in ").;" or s.low(k) == "]"), len(s))
        if end > i + 2:
            sources = read_sources(s, i + 2, end, registry) or (Source(i + 2, end, Kind.ORGANISATION, whole=end),)
            yield Cue(Rule.PARENTHESIS, i, i + 2, sources, Reach.WITHIN, within=_covered(s, i))


def _named_alone(s: Sentence, bracket: int, registry: Registry) -> Cue | None:
    """Read a bracket that holds nothing but a known name, behind a figure: « 7,3 % (Insee) »."""
    match = registry.match(s.texts, bracket + 1, len(s)) if bracket + 1 < len(s) else None
    before = next((i for i in range(bracket - 1, -1, -1) if s.low(i) in ",;:()" or s.low(i) in QUOTES), -1)
    amount = any(s.number(i) for i in range(before + 1, bracket))
    if match is None or match.slug is None or not amount or s.named(bracket - 1):
        return None
    end = bracket + 1 + match.length
    if s.low(end) != ")" or registry.kind(match.slug) not in MEASURERS:
        return None
    source = Source(bracket + 1, end, Kind.ORGANISATION, match.slug, whole=end)
    return Cue(Rule.PARENTHESIS, bracket, bracket + 1, (source,), Reach.WITHIN, within=(before + 1, bracket))


def _covered(s: Sentence, label: int) -> tuple[int, int]:
    """Return what a label covers: its sentence back to the bracket before, not what stands behind it."""
    before = next((i for i in range(label - 2, -1, -1) if s.low(i) == ")"), -1)
    return before + 1, label
