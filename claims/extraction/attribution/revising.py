"""A forecast that its maker changes: "the bank cut its forecast to 1.2%", « l'Insee a relevé sa prévision à »."""

from collections.abc import Iterator

from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .counting import object_end
from .cues import Cue, Reach
from .sentence import Sentence
from .source import Kind
from .subjects import subject_before
from .verbs import VerbGroup, auxiliary_of

# "raised its full-year revenue growth | forecast": between the verb and its object.
REACH = 8
# "its forecast for growth in the coming two years to 3%": how far behind the object its number stands.
GAP = 12


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield the cues of verbs whose object is a forecast, with a number behind it."""
    forecasts = s.vocabulary.cues.forecasts
    if forecasts.isdisjoint(s.present):
        return
    for noun, low in enumerate(s.lows):
        verb = _verb_before(s, noun) if low in forecasts else None
        end = noun if verb is None else _end(s, noun + 1)
        if verb is None or not any(s.number(i) for i in range(noun + 1, min(end, noun + GAP))):
            continue
        start = auxiliary_of(s, verb)
        start = verb if start is None else start
        sources = subject_before(s, start, registry, lenient=True)
        if sources and (sources[0].kind is not Kind.PRONOUN or not s.quoted[noun]):
            yield Cue(Rule.QUANTITY_VERB, start, noun + 1, sources, Reach.AFTER, until=end, speaks=True)


def _verb_before(s: Sentence, noun: int) -> int | None:
    """Return the verb of change whose object a forecast is: an article or a possessive opens it."""
    words, determined = s.vocabulary, False
    for i in range(noun - 1, max(-1, noun - 1 - REACH), -1):
        if s.stops(i) or s.number(i) or s.low(i) in words.grammar.conjunctions:
            return None
        if s.low(i) in words.cues.revising:
            return i if determined else None
        if s.low(i) in words.grammar.determiners and not determined:
            determined = True
            if s.low(i - 1) in words.grammar.prepositions:
                return None  # « a relevé ses prix malgré une prévision »
    return None


def _end(s: Sentence, start: int) -> int:
    """Return where what is said of a forecast ends: at another verb behind « et », behind a relative clause."""
    conjunctions, relatives = s.vocabulary.grammar.conjunctions, s.vocabulary.grammar.relatives
    end = object_end(s, start)
    if s.low(end) == "," and s.low(end + 1) in relatives:
        end = object_end(s, end + 1)
    return next((i for i in range(start, end) if s.low(i) in conjunctions and not _has_amount(s, i)), end)


def _has_amount(s: Sentence, conjunction: int) -> bool:
    """Say whether a number stands before a conjunction, or right behind it: "to 3% in May and 4% in June"."""
    return s.number(conjunction + 1) or s.number(conjunction - 1)
