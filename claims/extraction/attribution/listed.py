"""Sources in a list: « selon l'Insee, la Banque de France et Bercy », „Destatis, Bundesbank und ifo zufolge“."""

from claims.extraction.registry import Registry

from .heads import after_determiners, head_of
from .known import known
from .names import is_person, name_run
from .phrases import phrase_end, phrase_start
from .sentence import Sentence
from .source import Source
from .sources import read_sources

# So many sources a list may have.
LONGEST = 8
Spans = tuple[tuple[int, int], ...]


def listed_after(s: Sentence, start: int, end: int, registry: Registry) -> Spans:
    """Return the members of the list whose first is the phrase from ``start`` to ``end``, none where it is no list.

    The last two are joined by a conjunction, and a mark stands behind them: « selon l'Insee, la France et l'Italie
    sont » lists nobody. A document with an owner may come first: « selon des données de l'ONU, l'OIM et la FAO ».
    """
    verb_second = s.vocabulary.grammar.nouns_capitalised  # „Laut Destatis, Bundesbank und ifo | schrumpft“
    documents = head_of(s, start, end)[1] == "documents"
    members = _joined(s, start, end) if verb_second and not documents else ((start, end),)
    while s.low(members[-1][1]) == "," and len(members) < LONGEST:
        first = members[-1][1] + 1
        members += _joined(s, first, phrase_end(s, first, len(s)))
        if s.low(members[-2][1]) != ",":
            break
    joined, last = len(members) > 1 and s.low(members[-2][1]) != ",", members[-1][1]
    others = members[1:] if documents else members
    if not joined or not _are_sources(s, others, registry) or not (verb_second or s.stops(last)):
        return ()
    # « Selon l'Insee, la France et l'Italie, premières touchées, ont perdu »
    is_sure = last >= len(s) - 1 or not s.stops(last) or all(_is_surely(s, *member, registry) for member in others)
    return members if is_sure else ()


def listed_before(s: Sentence, end: int, registry: Registry) -> Spans:
    """Return the members of the list that ends at a position, none where only one stands there."""
    members: Spans = ((phrase_start(s, end), end),)
    while len(members) < LONGEST:
        mark = members[0][0] - 1
        joins = s.low(mark) == "," if len(members) > 1 else s.low(mark) in s.vocabulary.grammar.conjunctions
        member = (phrase_start(s, mark), mark)
        if not joins or not _are_sources(s, (member,), registry) or _hangs(s, member[0]):
            break
        members = (member, *members)
    return members if len(members) > 1 and _are_sources(s, members, registry) else ()


def listed_in(s: Sentence, segments: list[tuple[int, int]], registry: Registry) -> Spans:
    """Return the members of the list that the last stretches between commas make, none where they make none."""
    members = _joined(s, *segments[-1])
    if len(members) < 2 or not _are_sources(s, members, registry):
        return ()
    alone = len(members)
    for start, end in reversed(segments[:-1]):
        if end + 1 != members[0][0] or s.low(end) != "," or not _are_sources(s, ((start, end),), registry):
            break
        members = ((start, end), *members)
    return members if len(members) > alone else ()


def read_list(s: Sentence, members: Spans, registry: Registry) -> tuple[Source, ...]:
    """Return the sources that the members of a list name."""
    return tuple(source for start, end in members for source in read_sources(s, start, end, registry, lenient=True))


def _joined(s: Sentence, start: int, end: int) -> Spans:
    """Return the two phrases that a conjunction joins, or the one phrase."""
    joints = [i for i in range(start + 1, end - 1) if s.low(i) in s.vocabulary.grammar.conjunctions]
    return ((start, joints[-1]), (joints[-1] + 1, end)) if joints else ((start, end),)


def _hangs(s: Sentence, start: int) -> bool:
    """Say whether a preposition stands before a phrase: „In | München, Destatis und ifo zufolge“."""
    grammar, before = s.vocabulary.grammar, s.low(start - 1)
    return before in grammar.prepositions or before in grammar.contracted


def _are_sources(s: Sentence, members: Spans, registry: Registry) -> bool:
    return all(_is_source(s, start, end, registry) for start, end in members)


def _is_surely(s: Sentence, start: int, end: int, registry: Registry) -> bool:
    """Say whether a phrase names somebody and no place: a known name, a body, a person."""
    first = after_determiners(s, start, end)
    return (
        known(s, start, end, registry)[0] == end or head_of(s, start, end)[1] is not None or is_person(s, first, end)
    )


def _is_source(s: Sentence, start: int, end: int, registry: Registry) -> bool:
    """Say whether a phrase can only be a source: a known name, a name, or a body."""
    grammar, low = s.vocabulary.grammar, s.low(start)
    if start >= end or low in grammar.prepositions or low in grammar.times or low in grammar.contracted:
        return False
    if known(s, start, end, registry)[0] == end:
        return True
    first = after_determiners(s, start, end)
    family = head_of(s, start, end)[1]
    if family in ("offices", "people", "documents"):
        return False
    capital = grammar.nouns_capitalised and s.capital(first)
    return (
        name_run(s, first, end) == end
        or (family is not None and (first > start or capital))
        or (capital and start < first == end - 1)
    )
