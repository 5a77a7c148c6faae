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

# An office with its complements is no longer than this.
OFFICE = 9


def mentions(text: str, s: Sentence, registry: Registry) -> tuple[Cited, ...]:
    """Return whom a sentence begins by naming, and the names that stand in commas beside an office."""
    if not len(s):
        return ()
    first = tuple(_first(s, registry))
    people = (_mentioned(text, s, source) for source in (*first, *_in_commas(s)))
    documents = (_mentioned(text, s, source, document=True) for source in _documents(s, first, registry))
    return (*documents, *people)


def _mentioned(text: str, s: Sentence, source: Source, *, document: bool = False) -> Cited:
    cue = Cue(Rule.CARRY_OVER, source.start, source.end, (source,), Reach.BEFORE)
    person = source.kind is Kind.PERSON and not document
    return Cited(citation(text, s, cue, source), document=document, person=person, mentioned=True)


def _documents(s: Sentence, first: tuple[Source, ...], registry: Registry) -> Iterator[Source]:
    """Yield who made the documents that a sentence names: « X a publié une étude », « une étude de X »."""
    words = s.vocabulary
    for i, low in enumerate(s.lows):
        if low in words.grammar.indefinites and words.families.get(s.low(i + 1)) == "documents":
            found = read_sources(s, i, phrase_end(s, i, len(s)), registry)
            yield from first if first and all(source.kind is Kind.DOCUMENT for source in found) else found


def _first(s: Sentence, registry: Registry) -> Iterator[Source]:
    if s.low(0) in s.vocabulary.sources.anonymous:
        return
    end = phrase_end(s, 0, len(s))
    if s.vocabulary.grammar.verbs_close and s.low(1) in s.vocabulary.grammar.passives:
        return  # „Verletzt wurden demnach 30 Menschen“
    for source in read_sources(s, 0, end, registry)[:1]:
        # Where no known verb ends the phrase, only a name tells how far it goes.
        # « Interrogé sur le sujet, »: the capital of a sentence's first word says nothing.
        word = source.end == 1 and source.slug is None and not s.texts[0].isupper()
        known = source.slug is not None or source.kind is Kind.PERSON
        # "Household | incomes will": nor does that of an adjective.
        if word and end > 1 and s.texts[1].islower() and s.low(1) not in s.vocabulary.function_words:
            continue
        sure = known or (s.low(end) == "," and not word) or verb_like(s, end)
        if sure and source.kind not in (Kind.DOCUMENT, Kind.PRONOUN) and not source.office:
            yield source


def _in_commas(s: Sentence) -> Iterator[Source]:
    """Yield the persons whose name a comma sets beside an office, or begins a clause: « la présidente, Ann Lee, »."""
    for i in range(1, len(s)):
        if s.low(i - 1) == "," and s.named(i):
            end = name_run(s, i, len(s))
            if is_person(s, i, end) and (_office_before(s, i - 1) or _subject_like(s, end)):
                yield Source(i, end, Kind.PERSON, whole=end)


def _office_before(s: Sentence, comma: int) -> bool:
    """Say whether what a comma ends is headed by an office."""
    start = next((i + 1 for i in range(comma - 1, max(-1, comma - OFFICE), -1) if s.stops(i)), max(0, comma - OFFICE))
    offices = s.vocabulary.sources.offices
    return any(s.low(i) in offices for i in range(start, comma))


def _subject_like(s: Sentence, end: int) -> bool:
    """Say whether an age or a verb follows a name."""
    return (s.low(end) == "," and s.number(end + 1)) or verb_like(s, end)
