"""A second subject whose verb is left out: « la police parle de 300 personnes, les syndicats de 900 »."""

from collections.abc import Iterator, Sequence

from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .cues import Cue, Reach
from .phrases import segment_end, verb_like
from .sentence import Sentence
from .sources import read_sources

# A subject without a verb is no longer than this.
LONGEST = 8


def gapped(s: Sentence, cues: Sequence[Cue], registry: Registry) -> Iterator[Cue]:
    """Yield the cues of sources that stand between a comma and a number, behind a report of another number."""
    reports = [cue.end for cue in cues if cue.reach is Reach.AFTER]
    commas = [i for i, low in enumerate(s.lows) if low == ","] if reports else []
    for comma in commas:
        if any(s.number(i) for i in range(min(reports), comma)) and (cue := _at(s, comma, registry)):
            yield cue


def _at(s: Sentence, comma: int, registry: Registry) -> Cue | None:
    end = next((i for i in range(comma + 1, min(len(s), comma + LONGEST)) if s.number(i) or s.stops(i)), len(s))
    last = end - 1 if s.low(end - 1) in s.vocabulary.grammar.prepositions else end
    start = comma + 1 + (s.low(comma + 1) in s.vocabulary.grammar.contrasts)
    if not s.number(end) or last <= start or any(verb_like(s, i) for i in range(start, last)):
        return None
    pronouns = s.vocabulary.cues.object_pronouns  # « mientras la patronal | lo reduce al 20 % »
    last = next((i for i in range(start + 2, last) if s.low(i) in pronouns and not s.stops(i + 1)), last)
    sources = read_sources(s, start, last, registry)
    if not sources or sources[-1].end != last:
        return None
    return Cue(Rule.QUANTITY_VERB, comma, comma + 1, sources, Reach.AFTER, until=segment_end(s, end, len(s)))
