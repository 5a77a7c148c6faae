"""A quotation behind a colon with no verb of report: « X hausse les épaules : « … » »."""

from collections.abc import Iterator
from dataclasses import replace

from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .cues import Cue, Reach
from .names import is_person
from .phrases import phrase_end, singular
from .sentence import QUOTES, Sentence
from .source import Kind, Source
from .sources import read_sources
from .verbs import VerbGroup

# A shorter quotation is a title or a word, not what somebody says.
SPOKEN = 4


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield the cue of each quotation that a colon opens behind a clause about somebody."""
    if ":" not in s.present or QUOTES.isdisjoint(s.present):
        return
    start = 0
    for i in range(1, len(s) - 1):
        if s.low(i) in ".;" or (s.low(i) in QUOTES and s.low(i - 1) != ":"):
            start = i + 1
        if s.low(i) == ":" and not s.quoted[i] and _opens_speech(s, i + 1):
            speaker = _subject(s, start, i, registry)
            if speaker:
                yield Cue(Rule.COLON_QUOTATION, i, i + 1, (speaker,), Reach.AFTER, speaks=True)


def _opens_speech(s: Sentence, i: int) -> bool:
    return s.opens_quotation(i) and i + SPOKEN < len(s.quoted) and all(s.quoted[i + 1 : i + SPOKEN])


def _subject(s: Sentence, start: int, end: int, registry: Registry) -> Source | None:
    """Return the first somebody that a clause names outside its prepositional phrases."""
    while start < end:
        if s.low(start) not in s.vocabulary.grammar.prepositions:
            stop = phrase_end(s, start, end)
            # What stands between somebody and an object is the verb: « un pêcheur | hausse | les épaules ».
            stop -= s.low(stop) in s.vocabulary.grammar.determiners and stop > start + 2
            found = read_sources(s, start, stop, registry)
            alone = found and (found[0].whole < end or is_person(s, found[0].start, found[0].end))
            if len(found) == 1 and found[0].office:
                found = (_without_verb(s, found[0]),)
            if len(found) == 1 and found[0].kind in (Kind.PERSON, Kind.ANONYMOUS) and alone:
                return found[0]
            if len(found) == 1 and _is_surname(s, found[0], end):
                return found[0]
        start = next((i + 1 for i in range(start, end) if s.low(i) == ","), end)
    return None


def _is_surname(s: Sentence, source: Source, colon: int) -> bool:
    """Say whether a name alone stands before the colon, as in headlines: « Zelensky: »."""
    named = all(s.named(i) for i in range(source.start, source.end))
    return source.kind is Kind.ORGANISATION and source.end == colon and named


def _without_verb(s: Sentence, source: Source) -> Source:
    """Return an office without the verb that no list knows behind it: « le maire | tranche »."""
    head = next((i for i in range(source.start, source.end) if singular(s, s.low(i)) == source.office), source.end)
    after = s.low(head + 1)
    goes_on = after in s.vocabulary.function_words or s.capital(head + 1)
    return source if goes_on else replace(source, end=min(head + 1, source.end))
