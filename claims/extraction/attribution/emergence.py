"""What documents show, told without a subject: « Dal rapporto di X emerge che », « de los datos se desprende que »."""

from collections.abc import Iterator

from claims.extraction.conjugation import Form
from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .cues import Cue, Reach
from .phrases import past_adverbs, phrase_end
from .sentence import QUOTES, Sentence
from .sources import read_sources
from .subjects import clause_start
from .verbs import VerbGroup


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield the cues of what emerges from documents; a prepositional phrase beside the verb names them."""
    words = s.vocabulary
    for i, low in enumerate(s.lows):
        if low not in words.cues.emerges and not _is_impersonal(s, i):
            continue
        if s.low(past_adverbs(s, i + 1)) in words.grammar.that:
            yield from _before(s, i, registry)
        elif _is_place(s, i + 1):
            yield from _behind(s, i, registry)


def _is_place(s: Sentence, i: int) -> bool:
    """Say whether a word says where something can be read: « emerge | da uno studio », « si legge | nel rapporto »."""
    grammar = s.vocabulary.grammar
    return s.low(i) in grammar.owner_links or s.low(i) in grammar.prepositions or s.low(i) in grammar.contracted


def _is_impersonal(s: Sentence, i: int) -> bool:
    """Say whether a verb of report has no subject but a pronoun: « nel rapporto si legge », « en él se dice »."""
    words = s.vocabulary
    reports = words.grammar.subject_may_lack and s.low(i) in words.reports[Form.FINITE]
    return reports and s.low(i - 1) in words.grammar.reflexives


def _before(s: Sentence, verb: int, registry: Registry) -> Iterator[Cue]:
    grammar = s.vocabulary.grammar
    for link in range(clause_start(s, verb), verb):
        if s.low(link) in grammar.prepositions | grammar.contracted:
            sources = read_sources(s, link + 1, phrase_end(s, link + 1, verb), registry)
            if any(source.researches for source in sources):
                yield Cue(Rule.CLAUSE, verb, past_adverbs(s, verb + 1) + 1, sources, Reach.AFTER)
            return


def _behind(s: Sentence, verb: int, registry: Registry) -> Iterator[Cue]:
    """Yield the cue of « emerge da uno studio di X »: what emerges stands behind a colon, or before the verb."""
    end = phrase_end(s, verb + 2, len(s))
    follows = s.low(end) == ":"
    start = verb - (s.low(verb - 1) in s.vocabulary.grammar.reflexives)
    before = s.low(start - 1)
    precedes = s.stops(end) and (before == "," or before in QUOTES or before in s.vocabulary.cues.as_openers)
    sources = read_sources(s, verb + 2, end, registry) if follows or precedes else ()
    if not any(source.researches for source in sources):
        return
    if follows:
        yield Cue(Rule.CLAUSE, verb, end + 1, sources, Reach.AFTER)
    else:
        yield Cue(Rule.INVERSION, start, verb + 2, sources, Reach.BEFORE)
