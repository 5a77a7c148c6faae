"""Where one source ends and another begins in « X et Y », "X, Y and Z's poll", and where « et » is inside a name."""

from claims.extraction.registry import Registry

from .heads import after_determiners, head_of
from .known import known
from .names import name_run
from .sentence import Sentence

# What can be for something: an agency is among the outlets.
BODIES = ("bodies", "outlets")


def conjunct_end(s: Sentence, start: int, end: int, registry: Registry, *, owners: bool) -> int:
    """Return where the first of the coordinated phrases ends."""
    grammar = s.vocabulary.grammar
    i = max(start + 1, known(s, start, end, registry)[0])
    if i < end and s.low(i) in grammar.conjunctions and known(s, i + 1, end, registry)[0] > i + 1:
        return i
    while i < end:
        joined = s.low(i) in grammar.conjunctions or s.low(i) == ","
        parts = joined and i > start and (_separate(s, start, i, end) or (owners and _owner_follows(s, i, end)))
        inside = parts and (_is_inside_name(s, start, i, end, registry) or _is_of_field(s, start, i, end, registry))
        if parts and not inside:
            return i
        i += 1
    return end


def _is_inside_name(s: Sentence, start: int, i: int, end: int, registry: Registry) -> bool:
    """Say whether a conjunction stands in a known name: "figures from the Centers for Disease Control and …"."""
    names = (known(s, first, end, registry)[0] for first in range(start, i) if s.capital(first))
    return any(stop > i for stop in names)


def _is_of_field(s: Sentence, start: int, i: int, end: int, registry: Registry) -> bool:
    """Say whether a conjunction joins what a body is for: « la Oficina contra la Droga | y el Delito »."""
    links = s.vocabulary.grammar.field_links
    link = next((k for k in range(start + 1, i) if s.low(k) in links), i)
    if link == i or s.low(i) == "," or head_of(s, start, link)[1] not in BODIES:
        return False
    first = after_determiners(s, i + 1, end)
    somebody = head_of(s, first, end)[1] or known(s, i + 1, end, registry)[0] > i + 1
    return not somebody and not (first == i + 1 and s.named(first) and s.texts[first].isupper())


def links_owner(s: Sentence, i: int) -> bool:
    """Say whether a word can link a document to who made it: « de », "by"."""
    return s.low(i) in s.vocabulary.grammar.owner_links


def _separate(s: Sentence, start: int, i: int, end: int) -> bool:
    """Say whether what follows a conjunction at i is another source, not more of the same name."""
    grammar = s.vocabulary.grammar
    after = i + 1
    while s.low(after) in grammar.conjunctions:
        after += 1
    if after >= end:
        return False
    if s.low(after) in grammar.determiners:
        return True
    if _shares_head(s, start, i, after, end):
        return False
    if s.named(after):
        return not (s.low(start) in grammar.determiners and any(links_owner(s, k) for k in range(start, i)))
    return (
        not grammar.nouns_head_first
        and head_of(s, after, end)[1] is not None
        and s.low(start) not in grammar.determiners
    )


def _shares_head(s: Sentence, start: int, i: int, after: int, end: int) -> bool:
    """Say whether two names before one noun of organisations are one: "Avon and Somerset Police"."""
    grammar, nouns = s.vocabulary.grammar, s.vocabulary.sources
    if grammar.nouns_head_first or s.low(i) == ",":
        return False
    first, stop = after_determiners(s, start, i), name_run(s, after, end)
    heads = nouns.organisation_names | nouns.bodies
    headless = name_run(s, first, i) == i and not any(s.low(k) in heads for k in range(first, i))
    return headless and i - first < 3 and stop - after > 1 and s.low(stop - 1) in heads


def _owner_follows(s: Sentence, i: int, end: int) -> bool:
    """Say whether a conjunction repeats the link to an owner: « et de Mediazona »."""
    words = s.vocabulary
    named = s.named(i + 2) or s.low(i + 2) in words.grammar.determiners or s.low(i + 2) in words.source_nouns
    return i + 2 < end and links_owner(s, i + 1) and named and s.low(i - 1) not in s.vocabulary.grammar.prepositions
