"""Proper names: how far they run, whether they are a person's, and what body stands beside them."""

from .phrases import segment_end, verb_like
from .sentence import Sentence

# An apposition is not longer than this.
LONGEST = 25


def name_run(s: Sentence, start: int, end: int) -> int:
    """Return where the name that begins at ``start`` ends, ``start`` when none does. Particles join: « de », "al"."""
    stop, grammar = start, s.vocabulary.grammar
    while stop < end:
        joins = s.low(stop) in s.vocabulary.sources.particles or s.texts[stop] == "&" or _names_field(s, stop)
        if s.named(stop) and s.low(stop) not in s.vocabulary.grammar.times:
            stop += 1
        elif joins and start < stop < end - 1 and s.named(stop + 1) and not _describes_name(s, start, stop):
            stop += 2
        elif joins and stop == start + 1 and s.low(stop + 1) in grammar.determiners and s.capital(stop + 2):
            stop += 3  # „Ursula von der Leyen“
        else:
            break
    return stop


def _describes_name(s: Sentence, start: int, particle: int) -> bool:
    """Say whether a particle that is a preposition too follows a whole name: „Anna Moser | von Greenpeace“."""
    grammar = s.vocabulary.grammar
    return grammar.compounds and particle > start + 1 and s.low(particle) in grammar.owner_links


def _names_field(s: Sentence, i: int) -> bool:
    """Say whether a preposition stands inside the name of a body: "Department | for | Education"."""
    words = s.vocabulary
    links = s.low(i) in words.grammar.prepositions and not words.grammar.nouns_head_first
    return links and s.low(i - 1) in words.sources.organisation_names and s.named(i - 1)


def is_person(s: Sentence, start: int, end: int) -> bool:
    """Say whether a name looks like a person's: two to five words, none of them an organisation's."""
    words = s.texts[start:end]
    if not 2 <= len(words) <= 5 or any(word.isupper() and len(word) > 2 and "." not in word for word in words):
        return False
    nouns = s.vocabulary.sources
    bodies = nouns.organisation_names | nouns.outlet_names
    return not any(low in bodies or low[0].isdigit() for low in s.lows[start:end])


def apposition(s: Sentence, comma: int) -> tuple[int, int] | None:
    """Return the words that a comma sets beside a phrase as its description: « X, directeur de Y, »."""
    if s.low(comma) != ",":
        return None
    start = comma + 1
    end = segment_end(s, start, min(len(s), start + LONGEST))
    if end == start or any(verb_like(s, i) for i in range(start, end)):
        return None
    return (start, end) if _describes(s, start, end) else None


def _describes(s: Sentence, start: int, end: int) -> bool:
    """Say whether words name a person, an office, or a body that somebody is of."""
    grammar, nouns = s.vocabulary.grammar, s.vocabulary.sources
    if name_run(s, start, end) == end:
        return True
    short = s.low(start) in grammar.determiners and end - start < 6 and _before_link(s, start, end)
    if short and name_run(s, end - 2, end) == end:
        return True
    first = start + 1 if s.low(start) in grammar.determiners else start
    office = any(s.low(i) in nouns.offices for i in range(first, end) if _before_link(s, first, i))
    body = s.low(start) in grammar.owner_links and s.low(start) not in grammar.agent_links
    return office or body


def _before_link(s: Sentence, start: int, i: int) -> bool:
    """Say whether no preposition stands between ``start`` and i."""
    return not any(s.low(k) in s.vocabulary.grammar.prepositions for k in range(start, i))


def affiliation(s: Sentence, start: int, end: int, *, before: bool = False) -> str:
    """Return the body that a description names: « directeur de la Banque X pour l'Asie » gives « la Banque X ».

    ``before`` reads what stands before an English office instead: "Warhol Foundation" spokesman.
    """
    if before:
        stop = name_run(s, start, end)
        # The capital of a sentence's first word says nothing.
        named = stop > start + (start == 0) and s.low(start) not in s.vocabulary.sources.offices
        return _text(s, start, stop) if named else ""
    grammar = s.vocabulary.grammar
    owned = next((i for i in range(start, end) if s.low(i) in grammar.possessives), start)
    if owned > start:
        return _text(s, start, owned)
    for i in range(start, end):
        if s.low(i) not in grammar.prepositions and s.low(i) not in grammar.contracted:
            continue
        stop = _body_end(s, i + 1, end)
        if any(s.named(k) for k in range(i + 1, stop)) or _names_body(s, i + 1):
            return _text(s, i + 1, stop)
    return ""


def _names_body(s: Sentence, i: int) -> bool:
    first = i + 1 if s.low(i) in s.vocabulary.grammar.determiners else i
    return s.low(first) in s.vocabulary.sources.bodies


def _body_end(s: Sentence, start: int, end: int) -> int:
    """Return where a body's name ends: at the next preposition that no name contains."""
    grammar = s.vocabulary.grammar
    for i in range(start, end):
        joins = s.low(i) in grammar.owner_links or s.low(i) in s.vocabulary.sources.particles
        if s.stops(i) or s.low(i) in grammar.relatives or (s.low(i) in grammar.prepositions and not joins):
            return i
    return end


def _text(s: Sentence, start: int, end: int) -> str:
    gaps = (" " if i > start and s.starts[i] > s.ends[i - 1] else "" for i in range(start, end))
    return "".join(gap + text for gap, text in zip(gaps, s.texts[start:end], strict=True))
