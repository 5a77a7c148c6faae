"""A labelled source: « (source : Insee) », "Source: ONS.", or one alone in brackets: "4% (ONS)"."""

from collections.abc import Iterator

from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .cues import Cue, Reach
from .heads import head_of
from .known import RESEARCHERS, kind_of
from .names import name_run
from .phrases import singular
from .sentence import QUOTES, Sentence
from .source import Kind, Source
from .sources import read_sources
from .verbs import VerbGroup

# Kinds of the registry that a bracket behind a figure cites; a company there may be what the figure is about.
MEASURERS = RESEARCHERS | {"central_bank", "ministry", "public_body"}
# A bracket with more words tells a story.
LONGEST = 9


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield the labelled sources of a sentence. What follows the label is the source, whatever it is called."""
    if "(" not in s.present and s.vocabulary.cues.labels.isdisjoint(s.present):
        return
    for i in range(len(s) - 2):
        cue = _in_brackets(s, i, registry) if s.low(i) == "(" else None
        if cue:
            yield cue
        if s.low(i) not in s.vocabulary.cues.labels or s.low(i + 1) != ":" or not (i == 0 or s.stops(i - 1)):
            continue
        end = next((k for k in range(i + 2, len(s)) if s.low(k) in ").;" or s.low(k) == "]"), len(s))
        if end > i + 2:
            sources = read_sources(s, i + 2, end, registry) or (Source(i + 2, end, Kind.ORGANISATION, whole=end),)
            yield Cue(Rule.PARENTHESIS, i, i + 2, sources, Reach.WITHIN, within=_covered(s, i))


def _in_brackets(s: Sentence, bracket: int, registry: Registry) -> Cue | None:
    """Read a bracket behind a figure that holds nothing but a source: « 7,3 % (Insee) », "40 dead (police)"."""
    before = next((i for i in range(bracket - 1, -1, -1) if s.low(i) in ",;:()" or s.low(i) in QUOTES), -1)
    close = next((i for i in range(bracket + 2, min(len(s), bracket + LONGEST)) if s.low(i) in "()"), None)
    if close is None or not any(s.number(i) for i in range(before + 1, bracket)):
        return None
    source = _whole(s, bracket + 1, close, registry)
    if source is None:
        return None
    return Cue(Rule.PARENTHESIS, bracket, bracket + 1, (source,), Reach.WITHIN, within=(before + 1, bracket))


def _whole(s: Sentence, start: int, close: int, registry: Registry) -> Source | None:
    """Read the whole of a bracket: a known name, a name with its document or date, or at the end « (police) »."""
    end = next((i for i in range(start, close) if s.low(i) == ","), close)
    match = registry.match(s.texts, start, end)
    slug = match.slug if match and match.length == end - start else None
    dated = end < close and all(_dates(s, i) for i in range(end + 1, close))
    if slug and not s.named(start - 2) and (dated or end == close) and (dated or registry.kind(slug) in MEASURERS):
        return Source(start, end, kind_of(slug, registry), slug, whole=close)
    if dated and name_run(s, start, end) == end:
        return Source(start, end, Kind.ORGANISATION, whole=close)
    common = s.low(start) in s.vocabulary.sources.bodies or s.low(start) in s.vocabulary.sources.outlets
    people = head_of(s, start, close)[1] == "people"
    beside = s.number(start - 2) or close >= len(s) - 2
    if close == start + 1 and beside and not s.capital(start) and (common or people):
        return Source(start, close, Kind.ANONYMOUS if people else Kind.ORGANISATION, whole=close)
    return None


def _dates(s: Sentence, i: int) -> bool:
    """Say whether a word behind a name says which of its documents is meant: « étude », « 2023 », « provisoire »."""
    words = s.vocabulary
    document = singular(s, s.low(i)) in words.sources.documents or s.low(i) in words.grammar.times
    number = s.number(i) and len(s.low(i)) == len("2024")
    return document or number or (not s.capital(i) and s.low(i).isalpha() and words.grammar.nouns_head_first)


def _covered(s: Sentence, label: int) -> tuple[int, int]:
    """Return what a label covers: its sentence back to the bracket before, not what stands behind it."""
    before = next((i for i in range(label - 2, -1, -1) if s.low(i) == ")"), -1)
    return before + 1, label
