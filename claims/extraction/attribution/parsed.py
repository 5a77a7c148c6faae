"""What a trained pipeline adds: the subject and the statement of a verb of report that the small words do not give.

The labels are those of Universal Dependencies, of spaCy's English (CLEAR) and of its German pipelines (TIGER).
"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.conjugation import Form
from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .cues import Cue, Reach
from .names import is_person
from .sentence import Sentence
from .source import Kind, Source
from .sources import read_sources
from .verbs import VerbGroup

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SUBJECTS = frozenset(("nsubj", "sb"))
STATEMENTS = frozenset(("ccomp", "oc", "parataxis"))
OBJECTS = frozenset(("obj", "dobj", "oa", "xcomp", "obl", "obl:arg"))
VERBS = frozenset(("VERB", "AUX", ""))
PERSONS, BODIES = frozenset(("PER", "PERSON")), frozenset(("ORG", "GPE", "LOC"))


def parsed(s: Sentence, groups: Collection[VerbGroup], found: Collection[Cue], registry: Registry) -> Iterator[Cue]:
    """Yield the cues of verbs of report that no other rule could read."""
    known = {cue.start for cue in found}
    unread = [group for group in groups if group.start not in known and _reports(group)]
    doc = s.doc if unread else None
    for group in unread if doc is not None and doc.has_annotation("DEP") else ():
        cue = _cue(s, doc, group, registry) if doc is not None else None
        if cue:
            yield cue


def _reports(group: VerbGroup) -> bool:
    return group.form is Form.FINITE and not (group.negated or group.pronoun or group.quotes)


def _cue(s: Sentence, doc: "Doc", group: VerbGroup, registry: Registry) -> Cue | None:
    verb = _token(s, doc, group.verb)
    if verb is None or verb.pos_ not in VERBS:
        return None
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    sources = _sources(s, subject, group, registry) if subject is not None else ()
    limits = _statement(s, verb, subject) if sources else None
    if limits is None:
        return None
    before = limits[1] <= group.start
    rule = Rule.INVERSION if before else Rule.CLAUSE
    denies = group.low in s.vocabulary.deny[Form.FINITE] | s.vocabulary.deny[Form.PARTICIPLE]
    start, end = group.start, group.end
    return Cue(rule, start, end, sources, Reach.WITHIN, within=limits, denies=denies, speaks=True)


def _statement(s: Sentence, verb: "Token", subject: "Token | None") -> tuple[int, int] | None:
    """Return the words of what a verb reports: its clause, what it is a remark in, or an object with a number."""
    clause = next((child for child in verb.children if child.dep_ in STATEMENTS), None)
    if clause is not None:
        return _words(s, clause.left_edge, clause.right_edge)
    if verb.dep_ == "parataxis":
        return 0, _words(s, verb.left_edge, verb.right_edge)[0]
    for child in verb.children:
        if child is not subject and child.dep_ in OBJECTS:
            limits = _words(s, child.left_edge, child.right_edge)
            if any(s.number(i) for i in range(*limits)):
                return limits
    return None


def _sources(s: Sentence, subject: "Token", group: VerbGroup, registry: Registry) -> tuple[Source, ...]:
    """Return whom the subject of a verb names: as the rules read it, an entity in it, else the phrase itself."""
    start, end = _words(s, subject.left_edge, subject.right_edge)
    end = next((i for i in range(start, end) if s.stops(i) or s.low(i) in s.vocabulary.grammar.relatives), end)
    if start >= end or s.low(start) in s.vocabulary.grammar.nobodies | s.vocabulary.grammar.selves:
        return ()
    sources = read_sources(s, start, end, registry)
    if sources:
        return tuple(_with_entity(s, source, subject) for source in sources)
    unsaid = subject.pos_ == "PRON" or any(group.low in forms for forms in s.vocabulary.show.values())
    return () if unsaid else (_with_entity(s, Source(start, end, Kind.ANONYMOUS, whole=end), subject),)


def _with_entity(s: Sentence, source: Source, subject: "Token") -> Source:
    """Return a source as the kind that the pipeline's entities say it is, a person by the name alone."""
    if source.slug or source.kind not in (Kind.ORGANISATION, Kind.ANONYMOUS):
        return source
    for entity in subject.doc.ents:
        start, end = _words(s, entity[0], entity[-1])
        if source.start <= start < end <= source.end:
            if entity.label_ in PERSONS and (is_person(s, start, end) or end - start == source.end - source.start):
                return replace(source, start=start, end=end, kind=Kind.PERSON)
            if entity.label_ in BODIES:
                return replace(source, kind=Kind.ORGANISATION)
    return source


def _token(s: Sentence, doc: "Doc", i: int) -> "Token | None":
    """Return the token that stands where a word does; the pipeline splits words in its own way."""
    base = s.starts[0]
    span = doc.char_span(s.starts[i] - base, s.ends[i] - base, alignment_mode="expand")
    return span.root if span is not None else None


def _words(s: Sentence, first: "Token", last: "Token") -> tuple[int, int]:
    """Return the positions of the words from one token up to another, that one included."""
    base = s.starts[0]
    start, end = base + first.idx, base + last.idx + len(last)
    inside = [i for i in range(len(s)) if s.starts[i] < end and s.ends[i] > start]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)
