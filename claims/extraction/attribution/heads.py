"""What heads the description of a source: the noun that the lists know, the name at its end, where it stops."""

from claims.extraction.conjugation import Form

from .names import name_run
from .phrases import singular
from .sentence import Sentence


def head_of(s: Sentence, start: int, end: int) -> tuple[int, str | None]:
    """Return (position, family) of the noun that heads a phrase, (start, None) when no list knows it."""
    grammar = s.vocabulary.grammar
    found: tuple[int, str | None] = (start, None)
    for i in range(start, end):
        low = s.low(i)
        if i > start and (
            low in grammar.prepositions or low in grammar.contracted or low in grammar.relatives or s.stops(i)
        ):
            break
        family = _family(s, i)
        if family:
            found = (i, family)
            if grammar.nouns_head_first:
                break
        elif found[1] and not grammar.nouns_head_first and s.named(i):
            break
    return found


def _family(s: Sentence, i: int) -> str | None:
    """Return which list of source nouns knows the word at a position."""
    low = s.low(i)
    return s.vocabulary.families.get(low) or s.vocabulary.families.get(singular(s, low))


def last_name(s: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """Return the name that ends a description: « le ministre du budget Jérôme Cahuzac ».

    After a preposition the first words of a long run belong to a place or a body ("to the United States Ann Lee").
    """
    for i in range(start, end):
        if has_honorific(s, i):
            stop = name_run(s, i + 1, end)
            return (i if stop == i + 2 else i + 1), stop
        if not s.named(i) or s.low(i - 1) in s.vocabulary.sources.particles and s.named(i - 2) and i - 2 >= start:
            continue
        stop = name_run(s, i, end)
        if stop == i + 1 and _family(s, i - 1) == "bodies":
            continue  # „Forscher der Universität | Zürich“
        governed = _governed(s, start, i)
        if not governed:
            return i, stop
        if stop - i >= 3 and not any(s.low(k) in s.vocabulary.sources.particles for k in range(i, stop)):
            return stop - 2, stop
        return last_name(s, stop, end) if stop > i else None
    return None


def _governed(s: Sentence, start: int, i: int) -> bool:
    """Say whether a name at i hangs on a preposition right before, its article apart."""
    grammar = s.vocabulary.grammar
    before = i - 1 if s.low(i - 1) not in grammar.determiners else i - 2
    if s.low(before) in grammar.conjunctions and s.named(before - 1) and not s.named(i + 1):
        return _governed(s, 0, before - 1)  # « el ministro de Energía y | Minas »
    return before >= start - 1 and (s.low(before) in grammar.prepositions or s.low(before) in grammar.contracted)


def has_honorific(s: Sentence, i: int) -> bool:
    return s.low(i).rstrip(".") in s.vocabulary.sources.honorifics and s.named(i + 1)


def after_determiners(s: Sentence, start: int, end: int) -> int:
    first = start
    while first < end - 1 and (
        s.low(first) in s.vocabulary.grammar.determiners or s.low(first) in s.vocabulary.grammar.demonstratives
    ):
        first += 1
    return first


def trimmed(s: Sentence, head: int, end: int) -> int:
    """Return where a name or a body ends: before what only says when or where, and « | publié dans »."""
    participles = s.vocabulary.reports[Form.PARTICIPLE]
    for i in range(head + 1, end):
        if (
            s.low(i) in s.vocabulary.grammar.loose
            and not _names_field(s, head, i)
            or s.low(i) in s.vocabulary.grammar.times
        ):
            return i
        if s.longest(i, s.vocabulary.cues.relying):
            return i  # „die Zeitung | unter Berufung auf“
        if s.low(i) in s.vocabulary.grammar.prepositions and s.number(i + 1):
            return i  # « | su 8.400 laureati »
        if s.low(i) in participles and s.named(i - 1) and not s.capital(i):
            return i
    return end


def _names_field(s: Sentence, head: int, i: int) -> bool:
    """Say whether a preposition opens what a body is for: « la Fundación | para la Investigación »."""
    grammar = s.vocabulary.grammar
    noun = i + 1 + (s.low(i + 1) in grammar.determiners)
    field = s.capital(head) and s.low(i) in grammar.field_links and not grammar.nouns_capitalised
    return field and s.capital(noun) and s.low(noun) not in grammar.times


def before_occasion(s: Sentence, head: int, end: int) -> int:
    """Return where a group ends: "analysts at X" is one whole, "officials | in a statement" is not."""
    for i in range(head + 1, end):
        occasion = any(
            _family(s, k) == "documents" or s.low(k) in s.vocabulary.grammar.times
            for k in range(i + 1, min(end, i + 4))
        )
        if s.low(i) in s.vocabulary.grammar.loose and occasion:
            return i
    return end
