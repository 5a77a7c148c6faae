"""A source named behind the sentence that it is cited for: „Es gab 30 Tote. Das teilte die Polizei am Montag mit.“"""

from collections.abc import Iterator

from claims.extraction.conjugation import Form
from claims.extraction.contract import Citation
from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from . import prepositional
from .clause import subject_behind
from .cues import Cue, Reach
from .link import citation
from .sentence import Sentence
from .source import Kind
from .verbs import verb_groups


def said_before(text: str, s: Sentence, registry: Registry) -> Iterator[Citation]:
    """Yield the sources of a sentence that only says who said the one before it."""
    if s.low(0) not in s.vocabulary.grammar.statements or any(s.number(i) for i in range(len(s))):
        return
    for cue in (*_reports(s, registry), *prepositional.find(s, (), registry)):
        if cue.start == 1:
            for source in cue.sources:
                if source.kind is not Kind.PRONOUN:
                    yield citation(text, s, cue, source)


def _reports(s: Sentence, registry: Registry) -> Iterator[Cue]:
    """Yield the verbs of report right behind the pronoun, with the subject behind them."""
    for group in verb_groups(s):
        if group.start == 1 and group.form is Form.FINITE and not group.negated:
            sources, end = subject_behind(s, group, registry)
            yield Cue(Rule.CARRY_OVER, 1, end, sources, Reach.BEFORE)
