"""What documents show, told without a subject: « Dal rapporto di X emerge che », « de los datos se desprende que »."""

from collections.abc import Iterator

from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .cues import Cue, Reach
from .phrases import phrase_end
from .sentence import Sentence
from .sources import read_sources
from .subjects import clause_start
from .verbs import VerbGroup


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield the cues of what emerges from documents; a prepositional phrase before the verb names them."""
    for i, low in enumerate(s.lows):
        if low in s.vocabulary.cues.emerges and s.low(i + 1) in s.vocabulary.grammar.that:
            yield from _before(s, i, registry)
        elif low in s.vocabulary.cues.emerges and s.low(i + 1) in s.vocabulary.grammar.owner_links:
            yield from _behind(s, i, registry)


def _before(s: Sentence, verb: int, registry: Registry) -> Iterator[Cue]:
    grammar = s.vocabulary.grammar
    for link in range(clause_start(s, verb), verb):
        if s.low(link) in grammar.owner_links:
            sources = read_sources(s, link + 1, phrase_end(s, link + 1, verb), registry)
            if any(source.researches for source in sources):
                yield Cue(Rule.CLAUSE, verb, verb + 2, sources, Reach.AFTER)
            return


def _behind(s: Sentence, verb: int, registry: Registry) -> Iterator[Cue]:
    """Yield the cue of « emerge da uno studio di X: », what emerges standing behind the colon."""
    end = phrase_end(s, verb + 2, len(s))
    sources = read_sources(s, verb + 2, end, registry) if s.low(end) == ":" else ()
    if any(source.researches for source in sources):
        yield Cue(Rule.CLAUSE, verb, end + 1, sources, Reach.AFTER)
