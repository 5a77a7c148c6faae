"""Whom a sentence names without citing: somebody whom a pronoun of a later one may stand for."""

from collections.abc import Iterator

from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .cues import Cue, Reach
from .link import citation
from .memory import Cited
from .names import is_person, name_run
from .phrases import phrase_end, verb_like
from .sentence import Sentence
from .source import Kind, Source
from .sources import read_sources


def mentions(text: str, s: Sentence, registry: Registry) -> tuple[Cited, ...]:
    """Return whom a sentence begins by naming, and the names that stand in commas beside an office."""
    sources = (*_first(s, registry), *_beside_offices(s)) if len(s) else ()
    return tuple(_mentioned(text, s, source) for source in sources)


def _mentioned(text: str, s: Sentence, source: Source) -> Cited:
    cue = Cue(Rule.CARRY_OVER, source.start, source.end, (source,), Reach.BEFORE)
    return Cited(citation(text, s, cue, source), person=source.kind is Kind.PERSON, mentioned=True)


def _first(s: Sentence, registry: Registry) -> Iterator[Source]:
    if s.low(0) in s.vocabulary.sources.anonymous:
        return
    end = phrase_end(s, 0, len(s))
    for source in read_sources(s, 0, end, registry)[:1]:
        # Where no known verb ends the phrase, only a name tells how far it goes.
        sure = source.kind is Kind.PERSON or s.low(end) == "," or verb_like(s, end)
        if sure and source.kind not in (Kind.DOCUMENT, Kind.PRONOUN) and not source.office:
            yield source


def _beside_offices(s: Sentence) -> Iterator[Source]:
    """Yield the persons whose name stands in commas beside their office: « la présidente, Ann Lee, »."""
    offices = s.vocabulary.sources.offices
    if offices.isdisjoint(s.present):
        return
    for i in range(1, len(s)):
        if s.low(i - 1) == "," and s.named(i) and not s.named(i - 2):
            end = name_run(s, i, len(s))
            if s.low(end) == "," and is_person(s, i, end) and any(low in offices for low in s.lows[max(0, i - 8) : i]):
                yield Source(i, end, Kind.PERSON, whole=end)
