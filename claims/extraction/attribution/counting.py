"""Verbs with a number as their object: « X estime à 3 milliards », "X puts the toll at 40", « X recense 12 cas »."""

from collections.abc import Iterator, Mapping

from claims.extraction.conjugation import Form
from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .clause import is_infinitive, subject_behind
from .cues import Cue, Reach
from .phrases import segment_end
from .relay import told
from .sentence import Sentence
from .source import Kind, Source
from .subjects import subject_before
from .verbs import VerbGroup

# The number stands no further from its verb.
GAP = 10


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield the cues whose object is the figure itself."""
    for group in groups:
        if group.form is not Form.FINITE or group.negated or group.pronoun or _denies_that(s, group):
            continue
        relayed, after = told(s, group, registry)
        if s.low(after) in s.vocabulary.grammar.that and s.number(after + 1):
            # « n'en attend que | 700 »
            after += 1
        if group.closes:  # „geht von | 120 Toten aus“
            after = group.end
        if not _has_number(s, after) or (group.low in s.vocabulary.cues.plans and is_infinitive(s, after)):
            continue
        sources = _sources(s, group, registry)
        if sources:
            end = object_end(s, after)
            denies = _is(group, s.vocabulary.deny)
            rule = Rule.QUANTITY_VERB
            yield Cue(rule, group.start, group.end, sources, Reach.AFTER, relayed, until=end, denies=denies)


def _sources(s: Sentence, group: VerbGroup, registry: Registry) -> tuple[Source, ...]:
    """Return who counts: the subject of a verb of counting, or what finds things out: « l'étude note une hausse »."""
    counts = _is(group, s.vocabulary.count) or _is(group, s.vocabulary.deny)
    sources = subject_before(s, group.start, registry)
    if sources and _counts_itself(s, sources[-1].end, group.start):
        sources = ()
    if not counts and s.vocabulary.grammar.that_may_lack:
        # "a Reuters review identified 118 people", but "they found 12 bodies"
        return sources if all(source.owns or source.kind is Kind.DOCUMENT for source in sources) else ()
    if not sources and s.vocabulary.grammar.subject_may_follow:
        sources = subject_behind(s, group, registry)[0]  # „den Schaden schätzt die Polizei auf …“
    return sources if counts or all(source.researches for source in sources) else ()


def _counts_itself(s: Sentence, start: int, verb: int) -> bool:
    """Say whether a statement of its own parts a name from a verb: « Soffrono | 6 italiani, | mostra una ricerca »."""
    comma = next((i for i in range(start, verb) if s.low(i) == ","), verb)
    return comma < verb and s.low(verb - 1) == "," and any(s.number(i) for i in range(start, comma))


def _denies_that(s: Sentence, group: VerbGroup) -> bool:
    """Say whether a verb denies what was said before: « lo niegan »."""
    return _is(group, s.vocabulary.deny) and s.low(group.start - 1) in s.vocabulary.cues.object_pronouns


def _is(group: VerbGroup, family: Mapping[Form, frozenset[str]]) -> bool:
    return group.low in family[Form.FINITE] or group.low in family[Form.PARTICIPLE]


def object_end(s: Sentence, start: int) -> int:
    """Return where the object of a verb ends, which begins at ``start``.

    At a comma, unless another number or a conjunction goes on with it.
    """
    grammar = s.vocabulary.grammar
    leads = s.low(start) in grammar.prepositions and s.low(start) not in s.vocabulary.cues.amounts
    first = segment_end(s, start, len(s))
    leads = leads and not any(s.number(i) for i in range(start, first))
    for i in range(first + 1 if leads else start, len(s)):
        goes_on = (
            s.number(i + 1)
            or (s.low(i + 1) in s.vocabulary.cues.amounts and s.number(i + 2))
            or s.low(i + 1) in s.vocabulary.cues.comparisons
            or s.low(i + 1) in grammar.conjunctions
            or s.low(i + 1) in grammar.adverbs
        )
        if s.low(i) == ";" or (s.low(i) == "," and not goes_on):
            return i
    return len(s)


def _has_number(s: Sentence, start: int) -> bool:
    """Say whether a number stands behind a verb before the phrase ends."""
    if s.low(start) in s.vocabulary.grammar.that or s.low(start) in s.vocabulary.cues.infinitives:
        return False
    end = segment_end(s, start, min(len(s), start + GAP))
    return any(s.number(i) or not s.low(i)[0].isalnum() for i in range(start, end))
