"""A participle that reports: « affirmant que », « a-t-il ajouté en précisant que », "saying that"."""

from collections.abc import Iterator

from claims.extraction.conjugation import Form
from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .cues import Cue, Reach
from .inversion import subject_first, verb_first
from .phrases import verb_like
from .sentence import Sentence
from .source import Kind, Source
from .subjects import subject_before
from .verbs import VerbGroup, verb_groups


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield the cues of participles; whoever is the subject of the main verb says it."""
    for group in groups:
        if group.form is not Form.GERUND or group.negated or not _introduces(s, group.end):
            continue
        sources = _own_subject(s, group.start, registry) or _main_subject(s, group.start, registry)
        bare = group.low in s.vocabulary.transitive and s.low(group.end) not in s.vocabulary.grammar.that
        if sources and not (bare or _begins_sentence(s, sources[0])):
            yield Cue(Rule.PARTICIPLE, group.start, group.end, sources, Reach.AFTER, speaks=True)


def _begins_sentence(s: Sentence, source: Source) -> bool:
    """Say whether a source is one unknown word that owes its capital to its place: "Demand rose, adding …"."""
    unknown = source.kind is Kind.ORGANISATION and source.slug is None
    return unknown and source.start == 0 and source.end == 1 and not s.texts[0].isupper()


def _introduces(s: Sentence, i: int) -> bool:
    """Say whether a statement follows a participle."""
    grammar = s.vocabulary.grammar
    while s.low(i) in grammar.adverbs or s.low(i) in (":", ","):
        i += 1
    bare = grammar.that_may_lack and (s.low(i) in grammar.determiners or s.low(i) in grammar.subjects or s.number(i))
    return s.low(i) in grammar.that or s.opens_quotation(i) or bare


def _own_subject(s: Sentence, participle: int, registry: Registry) -> tuple[Source, ...]:
    """Return the subject right before a participle: « plusieurs entreprises précisant que »."""
    before = participle - 1
    if s.stops(before) or s.low(before) in s.vocabulary.grammar.prepositions:
        return ()
    return subject_before(s, participle, registry)


def _main_subject(s: Sentence, participle: int, registry: Registry) -> tuple[Source, ...]:
    """Return who spoke before a participle, else the subject of the first finite verb of the sentence."""
    groups = [group for group in reversed(verb_groups(s)) if group.end <= participle and not group.negated]
    spoken = (verb_first(s, group, registry) or subject_first(s, group, registry) for group in groups)
    cue = next((cue for cue in spoken if cue), None)
    if cue:
        return cue.sources
    for i in range(1, participle):
        if verb_like(s, i) and not s.quoted[i]:
            found = subject_before(s, i, registry)
            if found:
                return found
    return ()
