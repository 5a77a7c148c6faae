"""The agent of a passive: « estimé à N par X », "reported by X", « les chiffres recensés par X »."""

from collections.abc import Iterator

from claims.extraction.conjugation import Form
from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .cues import Cue, Reach
from .phrases import amount_before, phrase_end, singular
from .sentence import Sentence
from .sources import read_sources
from .verbs import VerbGroup

# The agent stands no further from its participle.
GAP = 14


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield the cues of participles with an agent. « Estimé à » alone has no source, and none is invented."""
    for group in groups:
        if not group.passive or group.negated or not _counts(s, group):
            continue
        link = _agent_link(s, group.end)
        if link is None and s.vocabulary.grammar.verbs_close:
            link = _agent_before(s, group)
        if link is None or not _opens_phrase(s, link) or _judges(s, group.end, link):
            continue
        sources = read_sources(s, link + 1, phrase_end(s, link + 1, len(s)), registry)
        if sources:
            first = min(source.start for source in sources)
            denies = group.low in s.vocabulary.deny[Form.PARTICIPLE]
            yield Cue(
                Rule.PASSIVE_AGENT,
                min(group.start, link),
                first,
                sources,
                Reach.WITHIN,
                within=_clause(s, group.start, first),
                denies=denies,
            )


def _counts(s: Sentence, group: VerbGroup) -> bool:
    """Say whether a participle is that of a verb of figures, or of denial, not « cité par »."""
    if s.longest(group.start, s.vocabulary.cues.relays):
        return False
    reports = s.vocabulary.reports[Form.PARTICIPLE] - s.vocabulary.tell[Form.PARTICIPLE]
    return group.low in reports or group.low in s.vocabulary.say[Form.PARTICIPLE]


def _agent_link(s: Sentence, start: int) -> int | None:
    """Return the « par » behind a participle, when only its amount stands between."""
    grammar = s.vocabulary.grammar
    for i in range(start, min(len(s), start + GAP)):
        if s.low(i) in grammar.agent_links:
            return i
        if s.stops(i) or s.low(i) in grammar.relatives or s.low(i) in grammar.finite or s.low(i) in grammar.contrasts:
            return None
    return None


def _judges(s: Sentence, start: int, link: int) -> bool:
    """Say whether one adjective stands before the agent, who only judges figures: « jugées | fiables | par l'ONU »."""
    grammar, low = s.vocabulary.grammar, s.low(start)
    small = grammar.times | grammar.inside_group | s.vocabulary.function_words
    is_adverb = low.endswith(grammar.adverb_ending) or low in small
    return link == start + 1 and low.isalpha() and not (is_adverb or s.number(start) or s.capital(start))


def _agent_before(s: Sentence, group: VerbGroup) -> int | None:
    """Return the „von“ before a participle that ends its clause: „werden vom Amt auf 3 Millionen | geschätzt“."""
    for i in range(group.verb - 1, max(0, group.verb - GAP), -1):
        if s.stops(i):
            return None
        if s.low(i) in s.vocabulary.grammar.agent_links and not s.number(i + 1):
            return i
    return None


def _opens_phrase(s: Sentence, link: int) -> bool:
    """Say whether a name or a phrase with an article follows the link, or stands in it: « dall'Istat »."""
    grammar = s.vocabulary.grammar
    known = s.named(link + 1) or singular(s, s.low(link + 1)) in s.vocabulary.source_nouns
    return known or s.low(link) in grammar.contracted or s.low(link + 1) in grammar.determiners


def _clause(s: Sentence, verb: int, agent: int) -> tuple[int, int]:
    """Return the limits of the clause of a passive: from the mark before it to the one behind its agent."""
    grammar = s.vocabulary.grammar
    amount = amount_before(s, verb)
    if amount < verb and s.low(amount - 1) in grammar.determiners:
        # "ahead of the | 9% | forecast by analysts"
        return amount, agent
    start = next((i for i in range(verb - 1, -1, -1) if s.low(i) in ";:()" or s.low(i) in grammar.contrasts), -1)
    end = next((i for i in range(agent, len(s)) if s.low(i) in ",;:()" or s.low(i) in grammar.contrasts), len(s))
    return start + 1, end
