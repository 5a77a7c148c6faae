"""Who passes a statement on: « a déclaré à l'AFP », "told the BBC", « cité par X », "citing Y"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.extraction.conjugation import Form
from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .cues import Cue, Reach
from .heads import head_of
from .names import name_run
from .phrases import phrase_end, singular
from .sentence import CLOSING, OPENING, Sentence, once
from .source import Kind, Source
from .sources import read_sources
from .subjects import subject_before
from .verbs import VerbGroup


@once
def told(s: Sentence, group: VerbGroup, registry: Registry) -> tuple[tuple[Source, ...], int]:
    """Return (outlets that a verb of report is addressed to, where the rest of the sentence goes on)."""
    words = s.vocabulary
    start = group.end
    if (
        words.grammar.bare_addressee
        and group.low in words.tell[Form.FINITE]
        and s.low(start) not in words.cues.to_outlet
    ):
        outlets, end = _addressee(s, start, registry)
        return outlets, max(end, group.after)
    while start < len(s) and s.low(start) in words.grammar.times:
        start += 1
    if s.low(start) in words.cues.to_outlet:
        outlets, end = _addressee(s, start + 1, registry)
        return (outlets, max(end, group.after)) if outlets else ((), group.after)
    if length := s.longest(start, words.cues.outlet_places):
        outlets, end = _addressee(s, start + length, registry)
        return (outlets, max(end, group.after)) if outlets else ((), group.after)
    return (), group.after


def interview(s: Sentence, registry: Registry) -> tuple[Source, ...]:
    """Return the outlet that a sentence opens with: « Dans un entretien au Monde, X », "On Sky News, X"."""
    length = s.longest(0, s.vocabulary.cues.outlet_places)
    start = length + (s.low(length) in OPENING)
    outlet = _outlet(s, start, phrase_end(s, start, len(s)), registry) if length else None
    named = outlet is not None and s.named(outlet.end - 1)
    return (outlet,) if outlet and named and s.low(outlet.end + (s.low(outlet.end) in CLOSING)) == "," else ()


def addressed(s: Sentence, start: int, end: int, registry: Registry) -> tuple[tuple[Source, ...], int]:
    """Return (outlet, where the subject before it ends) in « a expliqué le préfet | à l'AFP », « … | sur RTL »."""
    for i in range(start + 1, end):
        cues = s.vocabulary.cues
        length = 1 if s.low(i) in cues.to_outlet else s.longest(i, cues.outlet_places)
        outlet = _outlet(s, i + length, end, registry) if length else None
        if outlet:
            return (outlet,), i
    return (), end


def _addressee(s: Sentence, start: int, registry: Registry) -> tuple[tuple[Source, ...], int]:
    end = phrase_end(s, start, len(s))
    outlet = _outlet(s, start, end, registry)
    if outlet:
        return (outlet,), outlet.end
    return (), end


def _outlet(s: Sentence, start: int, end: int, registry: Registry) -> Source | None:
    """Return the outlet that an addressee is, None for the police or a parliament."""
    nouns, grammar = s.vocabulary.sources, s.vocabulary.grammar
    first = start
    while first < end and s.low(first) in grammar.determiners:
        first += 1
    match = registry.match(s.texts, first, end) if first < end else None
    if match and (match.slug is None or registry.kind(match.slug) in ("outlet", "news_agency")):
        return Source(start, first + match.length, Kind.OUTLET, match.slug, whole=first + match.length)
    if first < end and s.vocabulary.families.get(singular(s, s.low(first))) == "outlets":
        head = first + 1
        stop = _before_person(s, head, name_run(s, head, end))
        if stop == head and s.low(head) in grammar.genitives.values():  # „den Zeitungen der Funke Mediengruppe“
            return Source(start, end, Kind.OUTLET, whole=end)
        return Source(start, stop, Kind.OUTLET, whole=stop) if stop > head or first > start else None
    head, family = head_of(s, first, end)
    if family == "outlets":  # der „Saarbrücker Zeitung“
        return Source(start, head + 1, Kind.OUTLET, whole=head + 1)
    stop = name_run(s, first, end)
    if any(low in nouns.outlet_names for low in s.lows[first:stop]):
        return Source(start, stop, Kind.OUTLET, whole=stop)
    return None


def _before_person(s: Sentence, start: int, stop: int) -> int:
    """Return where an outlet's name ends when a speaker's follows it at once: « l'agence RIA Novosti Ivan Petrov »."""
    return stop - 2 if stop - start > 3 else stop


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield « cité par X » and "citing Y"."""
    relayers = s.vocabulary.relayers
    places = () if relayers.isdisjoint(s.present) else (i for i, low in enumerate(s.lows) if low in relayers)
    for i in places:
        if length := s.longest(i, s.vocabulary.cues.relays):
            yield from _passed_on(s, i, i + length, registry)
        if s.low(i) in s.vocabulary.cues.citing:
            yield from _citing(s, i, registry)


def passed_on(s: Sentence, cues: Sequence[Cue]) -> Sequence[Cue]:
    """Return cues in which outlets that say on whom they rely only pass on: « citant X, le Monde écrit que »."""
    relying = [cue for cue in cues if cue.sources and not cue.relayed and _relies(s, cue)]
    if not relying:
        return cues
    outlets = [cue for cue in cues if cue not in relying and cue.sources and not cue.relayed and _is_of_outlets(cue)]
    return [replace(cue, sources=(), relayed=cue.sources) if cue in outlets else cue for cue in cues]


def _relies(s: Sentence, cue: Cue) -> bool:
    return cue.rule is Rule.CITING or s.longest(cue.start, s.vocabulary.cues.relying) > 0


def _is_of_outlets(cue: Cue) -> bool:
    return all(source.kind is Kind.OUTLET for source in cue.sources)


def _passed_on(s: Sentence, start: int, end: int, registry: Registry) -> Iterator[Cue]:
    outlets = read_sources(s, end, phrase_end(s, end, len(s)), registry)
    if outlets:
        yield Cue(Rule.RELAY, start, min(source.start for source in outlets), (), Reach.AROUND, outlets)


def _citing(s: Sentence, i: int, registry: Registry) -> Iterator[Cue]:
    """Read "X, citing Y" and « X cite Y »: Y is the source and X passes it on."""
    if s.low(i - 1) in s.vocabulary.grammar.determiners or s.low(i + 1) in s.vocabulary.grammar.agent_links:
        return
    end = phrase_end(s, i + 1, len(s))
    cited = read_sources(s, i + 1, end, registry)
    relays = tuple(replace(source, points_back=False) for source in subject_before(s, i, registry))
    if cited:
        yield Cue(Rule.CITING, i, min(source.start for source in cited), cited, Reach.AROUND, relays)
    elif relays and s.low(i) not in s.vocabulary.reports[Form.GERUND]:
        yield Cue(Rule.REPORT_OBJECT, i, i + 1, relays, Reach.AFTER)
