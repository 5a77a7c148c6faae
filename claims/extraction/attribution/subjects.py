"""The subject of a verb of report: the noun phrase before it, over appositions."""

from dataclasses import replace

from claims.extraction.conjugation import Form
from claims.extraction.registry import Registry

from .heads import head_of
from .known import known
from .listed import listed_in, read_list
from .names import affiliation, is_person, name_run
from .phrases import phrase_end, verb_like
from .sentence import CLOSING, OPENING, Sentence, once
from .source import Kind, Source
from .sources import read_sources

# A subject with its appositions begins no further before its verb.
REACH = 60
# « n'avoir finalement visé que »: how far before « que » its half of a negation may stand.
NEAR = 4
# What heads a subject without an article.
SPEAKERS = ("people", "offices", "bodies")


@once
def subject_before(s: Sentence, verb: int, registry: Registry, *, lenient: bool = False) -> tuple[Source, ...]:
    """Return the sources that are the subject of the verb at ``verb``, none when it has no plausible one."""
    verb = _before_occasion(s, verb)
    if s.low(verb - 1) in s.vocabulary.grammar.relatives:
        return antecedent(s, verb - 1, registry)
    if s.low(verb - 1) in s.vocabulary.grammar.conjunctions | s.vocabulary.grammar.contrasts:
        shared = _shared(s, verb - 1, registry)
        if shared:
            return shared
    floor = clause_start(s, verb)
    segments = _segments(s, floor, verb)
    if not segments:
        return ()
    if s.low(verb - 1) not in (",", ")"):
        members = listed_in(s, segments, registry)
        return read_list(s, members, registry) or _read(s, *segments[-1], registry, lenient=lenient)
    described = _described_person(s, segments)
    for position in range(len(segments) - 1 if described is None else described, -1, -1):
        start, end = segments[position]
        if position and (_stands_beside(s, start, end) or _describes_name(s, segments, position, registry)):
            continue
        found = _read(s, start, end, registry, lenient=lenient and position < len(segments) - 1)
        if found and position and _heads_body(s, segments[position - 1], found):
            continue
        if found:
            found = makers_of(s, found, segments[position + 1 :], registry)
            return _with_office(s, found, segments[position - 1]) if position else found
    return ()


def makers_of(
    s: Sentence, found: tuple[Source, ...], behind: list[tuple[int, int]], registry: Registry
) -> tuple[Source, ...]:
    """Return who made a document by a participle in commas: « Le rapport, établi par l'Insee, conclut »."""
    if not behind or found[0].kind is not Kind.DOCUMENT:
        return found
    start, end = behind[0]
    passes_on = s.longest(start, s.vocabulary.cues.relays)
    if s.low(start + 1) not in s.vocabulary.grammar.agent_links or passes_on:
        return found
    makers = read_sources(s, start + 2, end, registry)
    return tuple(replace(maker, owns=True) for maker in makers) or found


def _heads_body(s: Sentence, before: tuple[int, int], found: tuple[Source, ...]) -> bool:
    """Say whether a name stands beside an office inside the name of a body: « le cabinet du ministre, Paul Roux, »."""
    head, family = head_of(s, *before)
    office = any(s.low(i) in s.vocabulary.sources.offices for i in range(head, before[1]))
    return found[0].kind is Kind.PERSON and family == "bodies" and office


def _shared(s: Sentence, conjunction: int, registry: Registry) -> tuple[Source, ...]:
    """Return the subject that a verb behind « et » shares with a verb of report before it, a document with any."""
    reports, spoken = s.vocabulary.reports[Form.FINITE], False
    for i in range(conjunction - 1, max(0, conjunction - REACH), -1):
        if only(s, i):
            continue
        if s.low(i) in s.vocabulary.grammar.relatives or s.low(i) in s.vocabulary.grammar.contrasts or s.low(i) == ";":
            return ()
        if verb_like(s, i):
            spoken = spoken or s.low(i) in reports
            found = subject_before(s, i, registry)
            if found:  # else "did not | dispute": its auxiliary has the subject
                return found if spoken or all(source.kind is Kind.DOCUMENT for source in found) else ()
    return ()


def _before_occasion(s: Sentence, verb: int) -> int:
    """Return where what stands right before a verb begins: clitics, adverbs and days ("X, on Thursday | warned")."""
    grammar = s.vocabulary.grammar
    while s.low(verb - 1) in grammar.verb_clitics:
        verb -= 1
    before = verb
    while s.low(before - 1) in grammar.times:
        before -= 1
    if before < verb and s.low(before - 1) in grammar.loose and not _ends_name(s, before):
        return before - 1
    return verb


def _ends_name(s: Sentence, i: int) -> bool:
    """Say whether a word of time ends a name: « il Corriere della | Sera »."""
    grammar = s.vocabulary.grammar
    return s.capital(i) and s.low(i - 1) in grammar.contracted and not grammar.nouns_capitalised


def _described_person(s: Sentence, segments: list[tuple[int, int]]) -> int | None:
    """Return the position of a person's name beside an office that holds commas: "X, head of A, B and C, said"."""
    for position in range(len(segments) - 2):
        (start, end), (office, after) = segments[position], segments[position + 1]
        named = is_person(s, start, end) and name_run(s, start, end) == end
        if named and any(s.low(i) in s.vocabulary.sources.offices for i in range(office, min(after, office + 3))):
            return position
    return None


def _with_office(s: Sentence, found: tuple[Source, ...], before: tuple[int, int]) -> tuple[Source, ...]:
    """Add to a name the body of the office before it: « le patron de Delta, Paul Roux, »."""
    office = head_of(s, *before)[1] == "offices"
    if not office or len(found) > 1 or found[0].kind is not Kind.PERSON or found[0].affiliation:
        return found
    return (replace(found[0], affiliation=affiliation(s, *before)),)


def only(s: Sentence, i: int) -> bool:
    """Say whether « que » limits a verb with half a negation before it: « n'avoir visé | que des aérodromes »."""
    grammar = s.vocabulary.grammar
    return s.low(i) in grammar.that and not grammar.half_negations.isdisjoint(s.lows[max(0, i - NEAR) : i])


def clause_start(s: Sentence, verb: int) -> int:
    """Return where the clause of the verb at ``verb`` begins."""
    grammar = s.vocabulary.grammar
    depth = 0
    for i in range(verb - 1, max(-1, verb - REACH), -1):
        low = s.low(i)
        depth += (low == ")") - (low == "(")
        if depth < 0:
            return i + 1
        opens = low in grammar.that and not (grammar.that_is_who and s.low(i - 1) == ",") and not only(s, i)
        contrasts = low in grammar.contrasts and not _is_between_commas(s, i)
        if depth == 0 and (opens or contrasts or low in ".;:!?…—–" or low in CLOSING):
            return i + 1
        if depth == 0 and low in OPENING:
            return i + 1
        if depth == 0 and low == '"' and i < verb - 1:
            return i + 1
    return max(0, verb - REACH)


def _is_between_commas(s: Sentence, i: int) -> bool:
    """Say whether a word stands alone between subject and verb: "the college, | however, | put it at 90"."""
    return s.low(i - 1) == "," == s.low(i + 1)


def _segments(s: Sentence, floor: int, verb: int) -> list[tuple[int, int]]:
    """Return the stretches between commas and brackets from ``floor`` to the verb."""
    segments, start, depth = [], floor, 0
    for i in range(floor, verb + 1):
        low = s.low(i)
        if i == start and low in s.vocabulary.grammar.relatives and s.vocabulary.grammar.that_may_lack:
            # "a gain which | X, its head, puts at"
            start = i + 1
        if i == verb or (depth == 0 and low in (",", "(", "–", "—", '"', "-")):
            if i > start:
                segments.append((start, i))
            start = i + 1
        depth += (low == "(") - (low == ")")
        if low in (")", '"'):
            start = i + 1
    return segments


def _stands_beside(s: Sentence, start: int, end: int) -> bool:
    """Say whether a stretch between commas describes what stands before it: « 52 ans », « maire de Brest »."""
    grammar, nouns = s.vocabulary.grammar, s.vocabulary.sources
    low = s.low(start)
    if low in grammar.reporters:
        return True
    if low not in grammar.determiners and head_of(s, start, end) == (start, "documents"):
        return False  # "data from the fire service (EFFIS) show"
    first = start + 1 if low in grammar.determiners or low in grammar.conjunctions else start
    if any(s.low(i) in nouns.offices for i in range(first, min(end, first + 5))):
        return True
    if name_run(s, start, end) == end:
        return False
    return low not in grammar.determiners and not s.named(start)


def _describes_name(s: Sentence, segments: list[tuple[int, int]], position: int, registry: Registry) -> bool:
    """Say whether a stretch with an article describes the name before it: "X, the toolmaker, warned"."""
    (first, last), (start, end) = segments[position - 1], segments[position]
    named = last - first > 1 and name_run(s, first, last) == last or known(s, first, last, registry)[0] == last
    return named and s.low(start) in s.vocabulary.grammar.determiners and not any(s.named(i) for i in (start, end - 1))


def _read(s: Sentence, start: int, end: int, registry: Registry, *, lenient: bool) -> tuple[Source, ...]:
    """Read a stretch before a verb: the phrase that ends at it, without what stands before the phrase."""
    first = _phrase_start(s, start, end)
    while end > first and (
        s.low(end - 1) in s.vocabulary.grammar.adverbs
        or (s.low(end - 1) in s.vocabulary.grammar.times and not _ends_name(s, end - 1))
        or s.low(end - 1) in s.vocabulary.grammar.conjunctions
    ):
        end -= 1
    if s.low(first) in s.vocabulary.grammar.object_articles:
        return ()
    if not s.vocabulary.grammar.nouns_head_first:
        first = _behind_amount(s, first, end)
    found = read_sources(s, first, end, registry, lenient=lenient) if first < end else ()
    if not found and s.vocabulary.grammar.nouns_capitalised and first < end - 1 and s.capital(end - 1):
        return read_sources(s, end - 1, end, registry)  # „das von der Partei geführte | Ministerium“
    return found


def _behind_amount(s: Sentence, first: int, end: int) -> int:
    """Return where a subject begins behind the amount that it speaks of: "beating the 2% | analysts | expected"."""
    amount = next((i for i in range(end - 1, first - 1, -1) if s.number(i) or s.low(i) == "%"), None)
    if (
        amount is None
        or amount == first
        or s.low(_amount_start(s, amount) - 1) not in s.vocabulary.grammar.determiners
    ):
        return first
    for start in (amount + 1, amount + 2):
        alone = not any(s.low(i) in s.vocabulary.grammar.prepositions for i in range(start, end))
        if start < end and alone and (s.named(start) or head_of(s, start, end)[1] in SPEAKERS):
            return start
    return first


def _amount_start(s: Sentence, end: int) -> int:
    while s.number(end - 1):
        end -= 1
    return end


def _phrase_start(s: Sentence, start: int, end: int) -> int:
    """Return where the last noun phrase of a stretch begins, ``end`` when the stretch is none."""
    grammar = s.vocabulary.grammar
    for i in range(end - 1, start - 1, -1):
        if verb_like(s, i):
            joined = next((k for k in range(i + 1, end) if s.low(k) in grammar.conjunctions), None)
            if joined is None:
                return end
            start = joined + 1
            break
        if s.low(i) in grammar.relatives:
            if not grammar.that_may_lack:
                return end
            start = i + 1
            break
        if i > start and _subordinates(s, start, i):
            start = i + 1
            break
    while start < end and _leads(s, start):
        start += 1
    start = _past_time(s, start, end)
    if start < end and s.low(start) in grammar.plural_articles:
        return start
    if start < end and (s.low(start) in grammar.prepositions or s.low(start) in grammar.contracted):
        return _after_preposition(s, start, end)
    return start


def _past_time(s: Sentence, start: int, end: int) -> int:
    """Return where a subject begins behind another phrase with an article: « Este año | la patronal »."""
    grammar = s.vocabulary.grammar
    if not grammar.subject_may_lack or s.low(start) not in grammar.determiners:
        return start
    for i in range(start + 2, min(end, start + 4)):
        linked = s.low(i - 1) in grammar.prepositions | grammar.contracted | grammar.conjunctions | grammar.determiners
        if s.low(i) in grammar.determiners and not linked:
            named = any(s.named(k) for k in range(start, i))
            return start if named or head_of(s, start, i)[1] else i
    return start


def _subordinates(s: Sentence, start: int, i: int) -> bool:
    """Say whether a word opens a clause behind another: "shares fell | after | the ministry said".

    One that compares does so only behind a verb: "prices rose as traders said", but "firms such as Delta said".
    """
    grammar, low = s.vocabulary.grammar, s.low(i)
    if low not in grammar.subordinators or s.low(i + 1) in grammar.times:
        return False
    if not grammar.relatives.isdisjoint(s.lows[start:i]):
        return False  # "a woman who fled after the quake said"
    past = s.vocabulary.hedges.past_endings
    return low not in s.vocabulary.cues.as_openers or any(
        verb_like(s, k) or s.low(k).endswith(past) or s.number(k) for k in range(start, i)
    )


def antecedent(s: Sentence, relative: int, registry: Registry) -> tuple[Source, ...]:
    """Return whom a relative pronoun stands for: « le maire, qui affirme », « c'est l'armée qui affirme »."""
    grammar = s.vocabulary.grammar
    cleft = any(s.follows(0, phrase.split()) for phrase in s.vocabulary.cues.clefts)
    if s.low(relative) in grammar.that and not (grammar.that_is_who or cleft):
        return ()
    end = relative - 1 if s.low(relative - 1) == "," else relative
    for start in range(clause_start(s, end), end):
        opens = s.low(start) in grammar.determiners or (s.named(start) and not s.named(start - 1))
        if opens and not s.stops(start) and phrase_end(s, start, end) == end:
            found = read_sources(s, start, end, registry)
            if found:
                return found
    return ()


def _leads(s: Sentence, i: int) -> bool:
    """Say whether a word only leads into a clause: an adverb, a day, a conjunction."""
    grammar, low = s.vocabulary.grammar, s.low(i)
    if s.low(i + 1) in grammar.possessives:
        return False
    small = (
        low in grammar.adverbs
        or low in grammar.conjunctions
        or low in grammar.times
        or low in s.vocabulary.cues.as_openers
    )
    return small or (low.endswith(grammar.adverb_ending) and not s.named(i))


def _after_preposition(s: Sentence, start: int, end: int) -> int:
    """Return where a phrase begins behind a prepositional one: « Dans un rapport de mars 1999 | la police »."""
    grammar = s.vocabulary.grammar
    for i in range(start + 2, end):
        before = s.low(i - 1)
        governed = (
            before in grammar.prepositions
            or before in grammar.contracted
            or before in grammar.determiners
            or before in grammar.conjunctions
            or before in s.vocabulary.sources.particles
        )
        opens = s.low(i) in grammar.determiners or s.low(i) in grammar.reporters
        named = s.named(i) and s.low(i) not in grammar.times and (not s.named(i - 1) or before in grammar.times)
        if not governed and (opens or named):
            return i
    return end
