"""A verb of report behind what it reports: « …, a indiqué X », "…," said X, "…, X said"."""

from collections.abc import Iterator

from claims.extraction.conjugation import Form
from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .cues import Cue, Reach
from .listed import listed_after, read_list
from .phrases import amount_before, past_adverbs, phrase_end, verb_like
from .relay import addressed, told
from .sentence import CLOSING, Sentence, once
from .source import Kind, Source
from .sources import read_sources
from .subjects import clause_start, subject_before
from .verbs import VerbGroup

# So many phrases may stand between the verb and its subject.
OCCASIONS = 3
# Nor has a document more words before its owner.
DOCUMENT = 6
BEFORE = frozenset((",", '"', "—", "–", "-", *CLOSING))


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield the cues whose statement precedes the verb."""
    for group in groups:
        if group.negated or group.form not in (Form.FINITE, Form.PARTICIPLE):
            continue
        cue = verb_first(s, group, registry) or subject_first(s, group, registry)
        if cue:
            yield cue


@once
def verb_first(s: Sentence, group: VerbGroup, registry: Registry) -> Cue | None:
    """Read « …, a indiqué X » and "…," said X."""
    inside = _inside_clause(s, group.start)
    first = _with_clitics(s, group.start)
    if not inside and (s.low(first - 1) not in BEFORE or _parenthetic(s, first - 2)):
        return None
    quoted = s.low(first - 1) in CLOSING or s.low(first - 2) in CLOSING or '"' in s.lows[max(0, first - 2) : first]
    if group.form is Form.PARTICIPLE and not (quoted and s.vocabulary.grammar.nouns_head_first):
        return None
    denies = group.low in s.vocabulary.deny[Form.FINITE] | s.vocabulary.deny[Form.PARTICIPLE]
    if group.pronoun:
        return _pronoun(s, group, denies=denies)
    relayed, start = told(s, group, registry)
    if relayed and s.stops(start):
        return None
    start = min(start, group.end) if group.closes else start
    start = _past_occasion(s, _past_interjection(s, start))
    outlets, stop = addressed(s, start, phrase_end(s, start, group.closes or len(s)), registry)
    relayed += outlets
    governed = s.low(start) in s.vocabulary.grammar.prepositions and not s.vocabulary.grammar.nouns_head_first
    members = () if governed else listed_after(s, start, stop, registry)
    stop = members[-1][1] if members else stop
    sources = read_list(s, members, registry)
    if not (members or governed or "%" in s.lows[start:stop]):  # « , mantiene | su previsión en el 2 %, »
        sources = read_sources(s, start, stop, registry, lenient=group.quotes)
    stop = max(stop, group.after)
    if not relayed:
        relayed = outlets = _told_behind(s, stop, sources, registry)
    if not sources or not (outlets or group.quotes or _ends_statement(s, stop) or (inside and s.low(stop) == ":")):
        return None
    if inside and s.low(stop) == ":":
        # « c'est ce que révèle une étude : »
        return Cue(Rule.CLAUSE, group.start, stop + 1, sources, Reach.AFTER, relayed, denies=denies, speaks=True)
    return Cue(
        Rule.INVERSION,
        group.start,
        group.end,
        sources,
        Reach.AROUND if inside else Reach.BEFORE,
        relayed,
        denies=denies,
        speaks=True,
    )


def _told_behind(s: Sentence, stop: int, sources: tuple[Source, ...], registry: Registry) -> tuple[Source, ...]:
    """Return the outlet behind the speaker and his office: « a dit le ministre, Paul Roux, | au Monde »."""
    whole = max((source.whole for source in sources), default=stop)
    for place in (stop, whole + (s.low(whole) == ",")):
        outlets = told(s, VerbGroup(place, place, place, "", Form.FINITE), registry)[0]
        if outlets:
            return outlets
    return ()


def _with_clitics(s: Sentence, verb: int) -> int:
    """Return where a verb begins with its pronouns: « », | se désole X », « », | lui a répondu X »."""
    clitics = s.vocabulary.grammar.reflexives | s.vocabulary.grammar.verb_clitics
    while s.low(verb - 1) in clitics:
        verb -= 1
    return verb


def _past_interjection(s: Sentence, start: int) -> int:
    """Return where the subject begins behind a word or two in commas: « a lâché, amer, le chef »."""
    if s.low(start) != ",":
        return start
    closed = next((i for i in range(start + 2, start + 5) if s.low(i) == ","), None)
    return start if closed is None else closed + 1


def _parenthetic(s: Sentence, i: int) -> bool:
    """Say whether a word in commas only interrupts a subject and its verb: "X, meanwhile, claims"."""
    grammar = s.vocabulary.grammar
    return s.low(i - 1) == "," and (s.low(i) in grammar.adverbs or s.low(i) in grammar.reporters)


def _past_occasion(s: Sentence, start: int) -> int:
    """Return where the subject begins behind words of when and where: « a indiqué lundi sur X la mairie »."""
    grammar = s.vocabulary.grammar
    for _ in range(OCCASIONS):
        start = past_adverbs(s, start)
        if not grammar.nouns_head_first or s.low(start) not in grammar.prepositions | grammar.contracted:
            return start
        start = _occasion_end(s, start + 1)
    return start


def _occasion_end(s: Sentence, start: int) -> int:
    """Return where a phrase of when and where ends: at a name that hangs on no small word of its own.

    « a précisé lors d'un point de presse | Paul Roux »
    """
    end = phrase_end(s, start, len(s))
    for i in range(start + 1, end):
        if s.named(i) and not s.named(i - 1) and s.low(i - 1) not in s.vocabulary.function_words:
            return i
    return max(start, end)


def _inside_clause(s: Sentence, start: int) -> bool:
    """Say whether a verb follows « comme », « ainsi que »: « comme l'indique X »."""
    cues = s.vocabulary.cues
    before = start - 1
    while s.low(before) in cues.object_pronouns or s.low(before) in s.vocabulary.grammar.that:
        before -= 1
    opens = s.low(before) in cues.as_openers or s.low(before) in s.vocabulary.grammar.demonstratives
    bare = s.vocabulary.grammar.subject_may_follow and s.low(before) in cues.as_openers  # « come spiega X »
    return bare or (before < start - 1 and opens)


def _pronoun(s: Sentence, group: VerbGroup, *, denies: bool) -> Cue | None:
    """Read « a-t-il précisé »: whoever spoke before; nobody for « -t-on », « -je »."""
    if group.pronoun not in s.vocabulary.grammar.reporters:
        return None
    at = next(i for i in range(group.start, group.end) if s.low(i).endswith(f"-{group.pronoun}"))
    source = Source(at, at + 1, Kind.PRONOUN, whole=group.end, points_back=True)
    return Cue(Rule.INVERSION, group.start, group.end, (source,), Reach.BEFORE, denies=denies, speaks=True)


@once
def subject_first(s: Sentence, group: VerbGroup, registry: Registry) -> Cue | None:
    """Read "…," X said. and "…, the ministry said on Monday." and "As X told Y, …", „wie X mitteilte“."""
    grammar, openers = s.vocabulary.grammar, s.vocabulary.cues.as_openers
    if group.form is not Form.FINITE or not (grammar.that_may_lack or openers & s.present):
        return None
    relayed, end = told(s, group, registry)
    if not _ends_statement(s, end):
        return None
    says = group.quotes or group.low in s.vocabulary.say[Form.FINITE] | s.vocabulary.tell[Form.FINITE]
    sources = subject_before(s, group.start, registry, lenient=says)
    if not sources or not (says or all(source.researches for source in sources)):
        return None
    first = _subject_start(s, sources)
    amount = amount_before(s, first) if grammar.that_may_lack else first
    if amount < first:
        return Cue(Rule.INVERSION, group.start, group.end, sources, Reach.WITHIN, within=(amount, first), speaks=True)
    while s.low(first - 1) in grammar.adverbs | grammar.conjunctions | openers:
        first -= 1
    opens = clause_start(s, first) if first else 0
    if s.low(first) in openers:
        return Cue(Rule.INVERSION, group.start, group.end, sources, Reach.AROUND, relayed, speaks=True)
    if not grammar.that_may_lack:
        return None
    if opens >= first and s.low(first - 1) not in BEFORE:
        return None
    return (
        Cue(Rule.INVERSION, group.start, group.end, sources, Reach.BEFORE, relayed, speaks=True) if first > 0 else None
    )


def _subject_start(s: Sentence, sources: tuple[Source, ...]) -> int:
    """Return where a subject begins, with the document before its owner: „wie | eine Umfrage von Forsa | ergab“."""
    first = min(source.start for source in sources)
    if not any(source.owns for source in sources):
        return first
    for i in range(first - 1, max(-1, first - DOCUMENT), -1):
        if s.stops(i) or verb_like(s, i):
            break
        if s.low(i) in s.vocabulary.cues.as_openers:
            return i + 1
    return first


def _ends_statement(s: Sentence, i: int) -> bool:
    """Say whether what follows a verb leaves it without a clause of its own."""
    grammar, low = s.vocabulary.grammar, s.low(i)
    ends = (s.stops(i) and low != ":") or low in grammar.loose or low in grammar.times
    if low in grammar.determiners and s.low(i + 1) in s.vocabulary.sources.offices:
        return True
    if low in grammar.prepositions and s.number(i + 1):
        return True  # « mostra una ricerca dell'Istat | su 4.800 volontari »
    return ends or low in grammar.adverbs or (low in grammar.relatives and low not in grammar.that)
