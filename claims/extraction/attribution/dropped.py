"""A verb of report whose subject is left out: « Ha aggiunto che … », « …, dijo ». Whoever was named before says it."""

from collections.abc import Iterator

from claims.extraction.conjugation import Form
from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .clause import opening
from .cues import Cue, Reach
from .phrases import past_adverbs, verb_like
from .sentence import CLOSING, Sentence
from .source import Kind, Source
from .verbs import VerbGroup

BEFORE = frozenset((",", '"', "—", "–", "-", *CLOSING))
# The end of a statement: nobody follows who could be the subject.
AFTER = frozenset((".", ",", ";", "!", "?", "…", '"', "—", "–", "-", "«", "“"))


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield the cues of verbs without a subject, in a language that can do without."""
    if not s.vocabulary.grammar.subject_may_lack:
        return
    for group in groups:
        if group.form is not Form.FINITE or group.negated or group.quotes or group.pronoun or s.quoted[group.start]:
            continue
        source = Source(group.start, group.start + 1, Kind.PRONOUN, whole=group.end, points_back=True)
        opened = opening(s, group, group.end)
        if opened and _begins_statement(s, group.start):
            yield Cue(opened[0], group.start, opened[1], (source,), Reach.AFTER, speaks=True)
        elif s.low(group.start - 1) in BEFORE and _ends(s, group.end):
            yield Cue(Rule.INVERSION, group.start, group.end, (source,), Reach.BEFORE, speaks=True)


def _begins_statement(s: Sentence, verb: int) -> bool:
    """Say whether only adverbs and conjunctions stand between the start of a sentence or clause and a verb."""
    grammar = s.vocabulary.grammar
    small = grammar.adverbs | grammar.conjunctions | grammar.contrasts | grammar.verb_clitics | {","}
    while verb and s.low(verb - 1) in small - grammar.reflexives:
        verb -= 1
    return verb == 0 or s.low(verb - 1) in ";:" or s.low(verb - 1) in CLOSING or _is_occasion(s, verb)


def _is_occasion(s: Sentence, end: int) -> bool:
    """Say whether one phrase of when, where or whereof opens a sentence up to a position: « En ese sentido, »."""
    grammar = s.vocabulary.grammar
    opens = s.low(0) in grammar.prepositions or s.low(0) in grammar.contracted
    return opens and not any(verb_like(s, i) or s.number(i) or s.stops(i) and i < end - 1 for i in range(end))


def _ends(s: Sentence, i: int) -> bool:
    """Say whether a statement ends behind a verb, days and adverbs apart."""
    return s.low(past_adverbs(s, i)) in AFTER
