"""The citations of figures: every cue of a sentence, what it covers, and who a pronoun stands for."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc
from spacy.tokens import Span as SpacySpan

from claims.extraction.conjugation import Form
from claims.extraction.contract import Citation, CitationKind, Figure, Span, Stance
from claims.extraction.lang.attribution_words import AttributionWords
from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from . import clause, counting, inversion, parenthesis, participle, passive, prepositional, quotation, relay
from .cues import Cue, Reach
from .memory import Cited, Memory, standing_for
from .names import is_person, name_run
from .phrases import phrase_end, verb_like
from .scope import covered
from .sentence import CLOSING, OPENING, Sentence, read_sentence
from .sources import Kind, Source, read_sources
from .verbs import verb_groups

RULES = (prepositional, clause, inversion, counting, passive, parenthesis, participle, relay, quotation)
# So many sentences before a figure are read for the sources that its sentence points back to.
BEHIND = 8
# A sentence with more cues is no prose.
MOST = 12


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


def cite(
    doc: Doc, figures: Sequence[Figure], registry: Registry, words: AttributionWords
) -> list[tuple[Citation, ...]]:
    """Return the citations of each figure, in text order, of a text with sentence boundaries."""
    sentences = list(doc.sents)
    starts = [span.start_char for span in sentences]
    at = [bisect_right(starts, figure.value.start) - 1 for figure in figures]
    links = _links(doc.text, sentences, at, registry, words)
    return [_of(figure, links.get(number, ())) for figure, number in zip(figures, at, strict=True)]


def _of(figure: Figure, links: Sequence[Link]) -> tuple[Citation, ...]:
    held = [link.citation for link in reversed(links) if link.holds(figure.value.start)]
    # Of two cues for one source, the first counts, but who is cited as a relay is one.
    found = {citation.span: citation for citation in sorted(held, key=lambda citation: citation.relay)}
    return tuple(sorted(found.values(), key=lambda citation: (citation.span.start, citation.span.end)))


def _links(
    text: str, sentences: Sequence[SpacySpan], at: Iterable[int], registry: Registry, words: AttributionWords
) -> dict[int, list[Link]]:
    """Return the links of the sentences that hold figures, by sentence.

    Only those are read and the few before them, where whoever a pronoun stands for is named.
    """
    memory, found = Memory(), {}
    for number in sorted({near for figure in at for near in range(max(0, figure - BEHIND), figure + 1)}):
        s = read_sentence(sentences[number], words)
        if len(s):
            links = list(_of_sentence(text, s, number, registry, memory))
            found[number] = [*links, *_open_quotation(s, number, links, memory)]
    return found


def _of_sentence(text: str, s: Sentence, number: int, registry: Registry, memory: Memory) -> Iterator[Link]:
    """Yield the links of a sentence and remember its sources."""
    memory.add(_mentioned(text, s, number, registry))
    memory.add(_beside_office(text, s, number))
    cues = _cues(s, registry)
    for cue, stretches in zip(cues, covered(s, cues), strict=True):
        covers = tuple(_offsets(s, first, last) for first, last in stretches if first < last)
        described = _offsets(s, *cue.described)
        remembered: list[Cited] = []
        for source, relays in (*((one, False) for one in cue.sources), *((one, True) for one in cue.relayed)):
            citation = _citation(text, s, cue, source, relay=relays)
            known = _stood_for(s, source, citation, number, memory)
            if known is None:
                continue
            yield Link(known, covers, described)
            document = source.kind is Kind.DOCUMENT or source.owns
            person = known.kind is CitationKind.PERSON or bool(source.office)
            remembered.append(Cited(known, number, document, person, spoke=cue.speaks))
        memory.add(remembered)


def _mentioned(text: str, s: Sentence, number: int, registry: Registry) -> Iterator[Cited]:
    """Yield whoever a sentence begins by naming: somebody whom a pronoun of the next may stand for."""
    if s.low(0) in s.vocabulary.sources.anonymous:
        return
    end = phrase_end(s, 0, len(s))
    for source in read_sources(s, 0, end, registry)[:1]:
        # Where no known verb ends the phrase, only a name tells how far it goes.
        sure = source.kind is Kind.PERSON or s.low(end) == "," or verb_like(s, end)
        if sure and source.kind not in (Kind.DOCUMENT, Kind.PRONOUN) and not source.office:
            cue = Cue(Rule.CARRY_OVER, source.start, source.end, (source,), Reach.BEFORE)
            citation = _citation(text, s, cue, source, relay=False)
            yield Cited(citation, number, person=source.kind is Kind.PERSON, mentioned=True)


def _beside_office(text: str, s: Sentence, number: int) -> Iterator[Cited]:
    """Yield the persons whose name stands in commas beside their office: « la présidente, Ann Lee, »."""
    for i in range(1, len(s)):
        if s.low(i - 1) == "," and s.named(i) and not s.named(i - 2):
            end = name_run(s, i, len(s))
            offices = s.vocabulary.sources.offices
            if s.low(end) == "," and is_person(s, i, end) and any(low in offices for low in s.lows[max(0, i - 8) : i]):
                source = Source(i, end, Kind.PERSON, whole=end)
                cue = Cue(Rule.CARRY_OVER, i, end, (source,), Reach.BEFORE)
                yield Cited(_citation(text, s, cue, source, relay=False), number, person=True, mentioned=True)


def _cues(s: Sentence, registry: Registry) -> list[Cue]:
    """Return the cues of a sentence in text order, one a source."""
    groups = verb_groups(s)
    found: dict[tuple[int, ...], Cue] = {}
    for rule in RULES:
        for cue in rule.find(s, groups, registry):
            key = (cue.start, *(source.start for source in (*cue.sources, *cue.relayed)))
            if not (rule is quotation and _is_introduced(cue, found.values())):
                found.setdefault(key, cue)
    inverted = {cue.start for cue in found.values() if cue.rule is Rule.INVERSION}
    kept = (cue for cue in found.values() if not (cue.rule is Rule.BARE_CLAUSE and cue.start in inverted))
    return sorted(kept, key=lambda cue: (cue.start, cue.end))[:MOST]


def _is_introduced(colon: Cue, cues: Iterable[Cue]) -> bool:
    """Say whether a verb of report introduces the quotation behind a colon."""
    return any(cue.end in (colon.start, colon.end) for cue in cues)


def _citation(text: str, s: Sentence, cue: Cue, source: Source, *, relay: bool) -> Citation:
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


def _stood_for(s: Sentence, source: Source, citation: Citation, number: int, memory: Memory) -> Citation | None:
    """Return the citation, or that of the source named before that its words stand for; None when nobody was."""
    words = s.vocabulary
    if source.kind is Kind.PRONOUN:
        before = memory.pronoun(s.low(source.start).rpartition("-")[2], number, words.grammar.persons)
        return standing_for(before, citation) if before else None
    if not source.points_back:
        return citation
    pointed = any(low in words.grammar.demonstratives for low in s.lows[max(0, source.start - 1) : source.end])
    if source.office and (pointed or source.office in words.sources.generic_offices):
        before = memory.person(number)
        return standing_for(before, citation) if before else citation
    if source.kind is Kind.DOCUMENT and pointed:
        before = memory.document(number)
        return standing_for(before, citation) if before else citation
    return citation


def _open_quotation(s: Sentence, number: int, links: Sequence[Link], memory: Memory) -> Iterator[Link]:
    """Yield the speaker of the sentence before for a sentence that opens with a quotation and names nobody."""
    if links or not (s.lows[0] in OPENING or s.lows[0] == '"') or _names_speaker(s):
        return
    speakers = memory.speaker(number)
    for speaker in speakers:
        yield Link(speaker, (_offsets(s, 0, len(s)),), (0, 0))
    memory.add(Cited(speaker, number, spoke=True) for speaker in speakers)


def _names_speaker(s: Sentence) -> bool:
    """Say whether a verb of report follows a quotation, though its subject could not be read."""
    marks = [i for i, low in enumerate(s.lows) if low in CLOSING or low == '"']
    return any(group.start > marks[0] for group in verb_groups(s) if group.form is Form.FINITE) if marks else False


def _offsets(s: Sentence, first: int, last: int) -> tuple[int, int]:
    return s.words[first].start, s.words[min(last, len(s)) - 1].end


def _span(text: str, s: Sentence, first: int, last: int) -> Span:
    start, end = _offsets(s, first, last)
    return Span(start, end, text[start:end])
