"""Cues before a noun phrase: « selon X », « d'après X », "according to X", "by X's estimate"."""

from collections.abc import Iterator
from dataclasses import replace

from claims.extraction.conjugation import Form
from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .cues import Cue, Reach
from .heads import head_of
from .known import researches
from .listed import listed_after, listed_before, read_list
from .phrases import phrase_end, phrase_start, segment_end, singular
from .sentence import CLOSING, QUOTES, Sentence
from .source import Kind, Source
from .sources import read_sources
from .subjects import antecedent, clause_start, makers_of
from .verbs import VerbGroup

# « n'a pas pu être vérifié de source indépendante »: the negation stands no further off.
NEAR = 8
CLOSERS = CLOSING | {'"', "“"}


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield the prepositional cues of a sentence."""
    if s.low(0) in s.vocabulary.cues.opinions and (opinion := _opinion(s, 0, registry)):
        yield opinion
    if s.vocabulary.opening_hints.isdisjoint(s.present):
        return
    openers, read = s.vocabulary.openers, 0  # « de » begins several, and stands everywhere
    for i, low in enumerate(s.lows):
        opens = low in openers and i >= read and any(s.follows(i, phrase) for phrase in openers[low])
        cue = _at(s, i, registry) if opens else None
        if cue:
            read = cue.end
            yield cue


def _at(s: Sentence, i: int, registry: Registry) -> Cue | None:
    cues = s.vocabulary.cues
    if opener := s.longest(i, cues.prepositions):
        kept = s.low(i - 1) not in cues.not_behind | s.vocabulary.grammar.negations  # « mais pas | selon Madrid »
        return _cue(s, i, i + opener, registry) if kept else None
    if opener := s.longest(i, cues.back_references):
        source = Source(i, i + 1, Kind.PRONOUN, whole=i + opener, points_back=True)
        return Cue(Rule.PREPOSITION, i, i + opener, (source,), Reach.AROUND)
    if opener := s.longest(i, cues.postpositions):
        return _behind(s, i, i + opener, registry)
    if (opener := s.longest(i, cues.asides)) and (s.low(i - 1) == "," or s.low(i - 1) in QUOTES):
        cue = _cue(s, i, i + opener, registry)
        return cue if cue and s.stops(cue.last) else None
    if opener := s.longest(i, cues.documents_only):
        cue = _cue(s, i, i + opener, registry)
        return cue if cue and _speaks_of_document(s, cue, i + opener) else None
    if opener := s.longest(i, cues.reports_only):
        end = phrase_end(s, i + opener, len(s))
        cue = _cue(s, i, i + opener, registry) if head_of(s, i + opener, end)[1] == "documents" else None
        placed = s.low(i + opener - 1) in s.vocabulary.grammar.indefinites
        return _placed(s, i, i + opener, cue) if cue and placed else cue
    if opener := s.longest(i, cues.anonymous_openers):
        return _anonymous(s, i, i + opener)
    if s.low(i) in cues.believed and (cue := _believed(s, i, registry)):
        return cue
    if s.low(i) in cues.views and not s.stops(i + 1):
        return _view(s, i, registry)
    return None


def _cue(s: Sentence, start: int, end: int, registry: Registry) -> Cue | None:
    if behind := _relative_end(s, end):
        named = antecedent(s, start, registry)
        return Cue(Rule.PREPOSITION, start, behind, named, Reach.AFTER) if named else None
    stop = phrase_end(s, end, len(s))
    if stop == end or _is_verb(s, end) or _names_no_source(s, end, stop):
        return None
    if s.vocabulary.cues.own_reports & {*s.lows[end:stop]}:
        return _own(s, start, stop, registry)
    members = listed_after(s, end, stop, registry)
    sources = read_list(s, members, registry) or read_sources(s, end, stop, registry)
    if not sources:
        return None
    if s.low(stop) == "," and len(sources) == 1:  # « d'après une autre enquête, menée par Elabe »
        sources = makers_of(s, sources, [(stop + 1, segment_end(s, stop + 1, len(s)))], registry)
    first = min(source.start for source in sources)
    within = _bracket(s, start)
    return Cue(Rule.PREPOSITION, start, first, sources, Reach.WITHIN if within else Reach.AROUND, within=within)


def _own(s: Sentence, start: int, stop: int, registry: Registry) -> Cue | None:
    """Read „nach eigenen Angaben“: the subject, which opens the clause or follows the verb behind the cue."""
    begins = clause_start(s, start)
    first = begins if begins < start else stop + 1
    sources = read_sources(s, first, phrase_end(s, first, len(s)), registry, lenient=True)
    return Cue(Rule.PREPOSITION, start, stop, sources, Reach.AROUND) if sources else None


def _is_verb(s: Sentence, i: int) -> bool:
    """Say whether a verb follows a cue that is a conjunction too: « según informaron fuentes policiales »."""
    words, low = s.vocabulary, s.low(i)
    if words.grammar.nouns_capitalised and s.capital(i):
        return False
    reports = low in words.reports[Form.FINITE] and low not in words.noun_like
    return reports or low in words.grammar.auxiliaries or low in words.grammar.finite


def _relative_end(s: Sentence, i: int) -> int:
    """Return where the relative pronoun at a position ends, 0 without one: « secondo | cui », « selon | laquelle »."""
    grammar = s.vocabulary.grammar
    last = i + (s.low(i) in grammar.determiners)
    return last + 1 if s.low(last) in grammar.relatives - grammar.that and s.low(last) not in grammar.nobodies else 0


def _behind(s: Sentence, start: int, end: int, registry: Registry) -> Cue | None:
    """Read „der Studie zufolge“: the phrase before the cue is the source."""
    last = start
    if s.low(last - 1) == ")":  # „Paul Huber (CDU) zufolge“
        last = next((i for i in range(last - 1, -1, -1) if s.low(i) == "("), last)
    if s.low(last - 1) in CLOSERS:  # „Der Studie „Arm im Alter“ zufolge“
        return _titled(s, start, end, registry)
    members = listed_before(s, last, registry)
    sources = read_list(s, members, registry) or read_sources(s, phrase_start(s, last), last, registry)
    if not sources:
        return None
    within = _bracket(s, start)
    return Cue(Rule.PREPOSITION, start, end, sources, Reach.WITHIN if within else Reach.AROUND, within=within)


def _titled(s: Sentence, start: int, end: int, registry: Registry) -> Cue | None:
    """Read a document with its title in quotation marks before the cue."""
    opened = next((i for i in range(start - 2, -1, -1) if s.opens_quotation(i)), 0)
    sources = read_sources(s, phrase_start(s, opened), opened, registry) if opened else ()
    if len(sources) != 1 or not sources[0].researches:
        return None
    titled = sources if sources[0].owns else (replace(sources[0], end=start, whole=start, points_back=False),)
    return Cue(Rule.PREPOSITION, start, end, titled, Reach.AROUND)


def _names_no_source(s: Sentence, start: int, stop: int) -> bool:
    """Say whether a phrase says by what measure, not by whom: « selon le type », "according to plan"."""
    grammar, nouns = s.vocabulary.grammar, s.vocabulary.cues.not_sources
    if s.low(start) in grammar.indefinites and s.low(start + 1) in s.vocabulary.source_nouns:
        return False
    if " ".join(s.lows[start:stop]) in nouns:
        return True
    first = start
    while first < stop - 1 and (s.low(first) in grammar.determiners or s.low(first) in grammar.contracted):
        first += 1
    heads = (first,) if grammar.nouns_head_first else (first, stop - 1)
    return any(s.low(i) in nouns for i in heads) and not (s.named(first) or s.named(first + 1) and s.capital(first))


def _bracket(s: Sentence, i: int) -> tuple[int, int] | None:
    """Return the limits of the bracket that word i stands in."""
    if not s.depths[i]:
        return None
    start = next((k for k in range(i, -1, -1) if s.low(k) == "("), 0)
    end = next((k for k in range(i, len(s)) if s.low(k) == ")"), len(s))
    if any(s.number(k) for k in range(start, end)):
        return start, end
    # "3% (according to the commission)" speaks of what stands before.
    return next((k + 1 for k in range(start - 1, -1, -1) if s.low(k) in ";:()"), 0), end


def _speaks_of_document(s: Sentence, cue: Cue, start: int) -> bool:
    """Say whether a document follows, or a name that cannot be a measure: "per the USDA", but not "per pensioner"."""
    nouns, determined = s.vocabulary.source_nouns, s.low(start) in s.vocabulary.grammar.determiners
    named = any(source.slug or s.texts[source.end - 1].isupper() for source in cue.sources)
    return (
        named
        or any(source.kind is Kind.DOCUMENT for source in cue.sources)
        or (determined and any(s.low(i) in nouns for i in range(start, cue.last)))
    )


def _placed(s: Sentence, start: int, end: int, cue: Cue) -> Cue | None:
    """Return the cue of a poll or study of a known source, which only covers what a comma does not part from it.

    "beating the 2% expected | in a Reuters poll, up from 1%", but not "in a Reuters interview"
    """
    head = singular(s, s.low(head_of(s, end, phrase_end(s, end, len(s)))[0]))
    is_study = head in s.vocabulary.sources.subjects_of_study
    if not is_study or not all(source.slug and source.owns for source in cue.sources):
        return None
    mark = next((i for i in range(start - 1, -1, -1) if s.low(i) in ",;:("), -1)
    return replace(cue, reach=Reach.WITHIN, within=(mark + 1, start)) if start else cue


def _opinion(s: Sentence, start: int, registry: Registry) -> Cue | None:
    """Read « Per l'Onu gli sfollati sono … » and « Para el economista Juan Torres, … », which open a sentence.

    Only who finds things out, or a person with an office: of a firm, the same words say for whom something is.
    """
    end = phrase_end(s, start + 1, len(s))
    sources = read_sources(s, start + 1, end, registry)
    if len(sources) != 1 or not _holds_opinion(s, start + 1, end, sources[0], registry):
        return None
    after = s.low(sources[0].end)
    closed = "," in (after, s.low(end)) or (sources[0].slug is not None and after in s.vocabulary.grammar.determiners)
    return Cue(Rule.PREPOSITION, start, sources[0].start, sources, Reach.AROUND) if closed else None


def _holds_opinion(s: Sentence, start: int, end: int, source: Source, registry: Registry) -> bool:
    """Say whether what stands behind « para » thinks something, and is not whom something is for."""
    family = head_of(s, start, end)[1]
    named = source.kind is Kind.PERSON and any(s.named(i) for i in range(source.start, source.end))
    known_for = source.slug is not None and researches(source.slug, registry)
    return source.owns or known_for or (named and family == "offices")


def _believed(s: Sentence, start: int, registry: Registry) -> Cue | None:
    """Read "if X is to be believed": what says so stands around the source."""
    phrases = s.vocabulary.cues.believed[s.low(start)]
    end = phrase_end(s, start + 1, len(s))
    length = s.longest(end, phrases)
    sources = read_sources(s, start + 1, end, registry) if length else ()
    if not sources:
        return None
    last = replace(sources[-1], whole=end + length)
    return Cue(Rule.PREPOSITION, start, start + 1, (*sources[:-1], last), Reach.AROUND)


def _anonymous(s: Sentence, start: int, end: int) -> Cue | None:
    """Read « de source policière »: the noun of the cue is the source."""
    stop = phrase_end(s, end, min(len(s), end + 6))
    negated = any(low in s.vocabulary.grammar.negations for low in s.lows[max(0, start - NEAR) : start])
    if stop == end or negated or s.low(end) in s.vocabulary.grammar.prepositions:
        return None
    source = Source(end - 1, stop, Kind.ANONYMOUS, whole=stop)
    return Cue(Rule.ANONYMOUS, start, end - 1, (source,), Reach.AROUND)


def _view(s: Sentence, start: int, registry: Registry) -> Cue | None:
    """Read "by the ministry's own estimate": an owner between a preposition and a noun of opinion."""
    owned = next(
        (i for i in range(start + 2, min(len(s), start + 12)) if s.low(i) in s.vocabulary.grammar.possessives), None
    )
    if owned is None or any(s.stops(i) for i in range(start + 1, owned)):
        return None
    noun = next(
        (i for i in range(owned + 1, min(len(s), owned + 4)) if s.low(i) in s.vocabulary.cues.view_nouns), None
    )
    if noun is None:
        return None
    sources = read_sources(s, start + 1, owned, registry)
    return Cue(Rule.PREPOSITION, start, start + 1, sources, Reach.AROUND) if sources else None
