"""A labelled source: « (source : Insee) », "Source: ONS."."""

from collections.abc import Iterator

from claims.extraction.registry import Registry

from .cues import Cue, Reach
from .sentence import Sentence
from .sources import Kind, Source, read_sources
from .verbs import VerbGroup

RULE = "cue-parenthesis"


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield the labelled sources of a sentence. What follows the label is the source, whatever it is called."""
    for i in range(len(s) - 2):
        if s.low(i) not in s.vocabulary.cues.labels or s.low(i + 1) != ":" or not (i == 0 or s.stops(i - 1)):
            continue
        end = next((k for k in range(i + 2, len(s)) if s.low(k) in ").;" or s.low(k) == "]"), len(s))
        if end > i + 2:
            sources = read_sources(s, i + 2, end, registry) or (Source(i + 2, end, Kind.ORGANISATION, whole=end),)
            yield Cue(RULE, i, i + 2, sources, Reach.WITHIN, within=_covered(s, i))


def _covered(s: Sentence, label: int) -> tuple[int, int]:
    """Return what a label covers: its sentence back to the bracket before, not what stands behind it."""
    before = next((i for i in range(label - 2, -1, -1) if s.low(i) == ")"), -1)
    return before + 1, label
