"""A subject, a verb of report and what it says: « X affirme que … », "X said it was …", « X précise : « … » »."""

from collections.abc import Iterator

from claims.extraction.conjugation import Form
from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from .cues import Cue, Reach
from .phrases import past_adverbs, phrase_end, segment_end
from .relay import told
from .sentence import CLOSING, OPENING, Sentence
from .source import Kind, Source
from .sources import read_sources
from .subjects import clause_start, subject_before
from .verbs import VerbGroup

# So many words may stand between the verb and « que »: « a indiqué mardi, dans un communiqué, que ».
GAP = 14
# A verb behind one of these reports what stands before it.
ASIDE = frozenset((",", '"', "—", "–", "-", *CLOSING))


def find(s: Sentence, groups: tuple[VerbGroup, ...], registry: Registry) -> Iterator[Cue]:
    """Yield the cues whose statement follows the verb."""
    for group in groups:
        if group.form is not Form.FINITE or group.negated or group.pronoun or group.quotes:
            continue
        yield from _cue(s, group, registry)


def _cue(s: Sentence, group: VerbGroup, registry: Registry) -> Iterator[Cue]:
    relayed, after = told(s, group, registry)
    opened = opening(s, group, after)
    sources = subject_before(s, group.start, registry, lenient=_selects_persons(s, group)) if opened else ()
    if not sources and s.vocabulary.grammar.subject_may_follow:
        sources, after = subject_behind(s, group, registry, lenient=_selects_persons(s, group))
        opened = opening(s, group, after) if sources else None
    if opened is None:
        return
    rule, start = opened
    if s.quoted[group.start] and any(source.kind is Kind.PRONOUN for source in sources):
        # Whom a pronoun in a quotation stands for, its speaker knows.
        return
    if rule is Rule.BARE_CLAUSE and not _selects_persons(s, group):
        sources = tuple(source for source in sources if source.researches or _is_office(s, source))
    if sources:
        relays = tuple(source for source in relayed if source.end not in {own.end for own in sources})
        yield Cue(
            rule,
            group.start,
            start,
            sources,
            Reach.AFTER,
            relays,
            denies=_denies(s, group, rule),
            speaks=True,
        )


def _denies(s: Sentence, group: VerbGroup, rule: Rule) -> bool:
    """Say whether a verb denies; one that accuses too, before an infinitive, does not: « gli contesta di aver »."""
    denies = group.low in s.vocabulary.deny[Form.FINITE] | s.vocabulary.deny[Form.PARTICIPLE]
    return denies and not (rule is Rule.INFINITIVE and group.low in s.vocabulary.cues.accusing)


def subject_behind(
    s: Sentence, group: VerbGroup, registry: Registry, *, lenient: bool = False
) -> tuple[tuple[Source, ...], int]:
    """Return (subject, where its description ends) of „gestern teilte die Polizei mit, dass“."""
    start = _past_occasion(s, group.end)
    grammar = s.vocabulary.grammar
    led = grammar.verbs_close and s.low(start) in grammar.prepositions  # „das geht | aus vorläufigen Zahlen hervor“
    if led or s.low(group.start - 1) in ASIDE or s.low(start) in grammar.object_articles:
        return (), group.after
    end = phrase_end(s, start, group.closes or len(s))
    sources = read_sources(s, start, end, registry, lenient=lenient)
    return sources, max(group.after, *(source.whole for source in sources)) if sources else group.after


def _selects_persons(s: Sentence, group: VerbGroup) -> bool:
    """Say whether only somebody can be the verb's subject, so that an unknown noun is somebody."""
    words = s.vocabulary
    return not any(group.low in words.show[form] for form in (Form.FINITE, Form.PARTICIPLE))


def opening(s: Sentence, group: VerbGroup, after: int) -> tuple[Rule, int] | None:
    """Return (rule, where the statement begins) of a verb that has one behind it."""
    grammar, cues = s.vocabulary.grammar, s.vocabulary.cues
    start = _past_occasion(s, after)
    if s.low(start) in grammar.that:
        # "disputed that account."
        points = s.low(start) in grammar.determiners and s.stops(start + 2)
        return None if points else (Rule.CLAUSE, start + 1)
    if s.low(start) == ":" or s.opens_quotation(start):
        return Rule.QUOTE, start
    if s.low(start) == "," and s.opens_quotation(start + 1):
        return Rule.QUOTE, start + 1
    if (infinitive := _infinitive(s, group, start)) is not None:
        return None if group.low in cues.plans else (Rule.INFINITIVE, infinitive)
    that = _distant_that(s, start) or _distant_that(s, after)
    amount = that is not None and _is_counted(s, group, start, that)
    if that is not None and not amount:
        return Rule.CLAUSE, that + 1
    colon = _distant_quote(s, start)
    if colon is not None:
        # What the verb takes before its quotation is said too: « parle de 180 postes, « un chiffre … » ».
        return Rule.QUOTE, start if any(s.number(i) for i in range(start, colon)) else colon
    if grammar.bare_behind_comma and s.low(start) == "," and _begins_clause(s, start + 1):
        return Rule.BARE_CLAUSE, start + 1
    if grammar.that_may_lack and group.low not in s.vocabulary.transitive and _begins_clause(s, start):
        return Rule.BARE_CLAUSE, start
    if grammar.that_may_lack and s.low(start) in grammar.finite and _in_relative(s, group.start):
        return Rule.CLAUSE, start
    return None


def _is_office(s: Sentence, source: Source) -> bool:
    """Say whether a name says that its body looks into things: "the National Audit Office found"."""
    names = s.vocabulary.sources.organisation_names
    body = source.kind is Kind.ORGANISATION and not source.points_back
    return body and any(s.named(i) and s.low(i) in names for i in range(source.start + 1, source.end))


def _is_counted(s: Sentence, group: VerbGroup, start: int, that: int) -> bool:
    """Say whether a verb has its number before a relative: « fait état de 12 morts, un bilan que »."""
    counts = s.vocabulary.count
    counted = group.low in counts[Form.FINITE] or group.low in counts[Form.PARTICIPLE]
    times = s.vocabulary.grammar.times
    return counted and any(s.number(i) and s.low(i + 1) not in times for i in range(start, that))


def is_infinitive(s: Sentence, i: int) -> bool:
    """Say whether an infinitive stands behind a verb, with « de » or without: « redoute de perdre », "claims to"."""
    if s.low(i) in s.vocabulary.cues.infinitives:
        return True
    grammar, endings = s.vocabulary.grammar, s.vocabulary.cues.infinitive_endings
    at = i + 1 if s.low(i) in grammar.owner_links else i
    at += s.low(at) in grammar.negations  # « dicono di | non avere »
    ends = bool(endings) and s.low(at).endswith(endings)
    return ends and not (s.capital(at) or s.number(at) or s.low(at) in s.vocabulary.function_words)


def _infinitive(s: Sentence, group: VerbGroup, start: int) -> int | None:
    """Return where an infinitive clause begins: at once, behind a comma, or behind whom a verb accuses.

    « redoute de perdre », „gab an, 41 Drohnen zerstört zu haben“, « acusa al alcalde | de haber desviado »
    """
    if is_infinitive(s, start):
        return start
    if s.low(start) == "," and _ends_infinitive(s, start + 1):
        return start + 1
    if group.low not in s.vocabulary.cues.accusing:
        return None
    end = segment_end(s, start, min(len(s), start + GAP))
    links = s.vocabulary.grammar.owner_links
    return next(
        (i for i in range(start, end) if s.low(i) in links and any(is_infinitive(s, at) for at in (i, i + 1))), None
    )


def _ends_infinitive(s: Sentence, start: int) -> bool:
    """Say whether an infinitive ends the clause that begins at ``start``."""
    end = segment_end(s, start, len(s))
    return end - 2 > start and s.low(end - 2) in s.vocabulary.cues.closing_infinitives and not s.capital(end - 1)


def _in_relative(s: Sentence, verb: int) -> bool:
    """Say whether a verb stands in a relative clause whose own verb follows: "a raid that X said had killed 40"."""
    before = clause_start(s, verb) - 1
    return s.low(before) in s.vocabulary.grammar.relatives


def _past_occasion(s: Sentence, i: int) -> int:
    """Return where a statement begins behind adverbs and days: "said on Monday | that"."""
    grammar = s.vocabulary.grammar
    start = past_adverbs(s, i)
    while s.low(start) in grammar.loose and s.low(start + 1) in grammar.times:
        start = past_adverbs(s, start + 1)
    return start


def _distant_that(s: Sentence, start: int) -> int | None:
    """Return the « que » behind a phrase that says when, where or to whom: "said on Monday in a statement that"."""
    grammar = s.vocabulary.grammar
    opens = s.low(start) in grammar.prepositions or s.low(start) in grammar.contracted or s.low(start) == ","
    if not opens:
        return None
    for i in range(start, min(len(s), start + GAP)):
        if s.low(i) in grammar.that:
            # "…, the ministry said, | adding that", "the UN said, | a number that": what opens at a comma is no aside
            closed = s.low(i - 1) == "," or "," not in s.lows[start:i]
            return i if s.low(i - 1) not in grammar.determiners and closed else None
        if (s.stops(i) and s.low(i) != ",") or s.low(i) in grammar.contrasts:
            return None
    return None


def _distant_quote(s: Sentence, start: int) -> int | None:
    """Return the colon or opening mark behind a phrase: « a écrit sur son blog : », « reconnaît une limite : »."""
    grammar = s.vocabulary.grammar
    if s.low(start) in grammar.determiners:
        end = phrase_end(s, start, min(len(s), start + GAP))
        return end if s.low(end) == ":" else None
    if s.low(start) not in grammar.prepositions and s.low(start) not in grammar.contracted:
        return None
    end = phrase_end(s, start, min(len(s), start + GAP))
    for i in range(start, min(len(s), max(end, start) + 6)):
        if s.low(i) == ":" or s.low(i) in OPENING:
            return i
        if s.stops(i) and s.low(i) != ",":
            return None
    return None


def _begins_clause(s: Sentence, i: int) -> bool:
    """Say whether a clause can begin at a word: an article, a pronoun, a name, a number."""
    grammar, low = s.vocabulary.grammar, s.low(i)
    if s.stops(i) or low in CLOSING:
        return low == "$"
    timed = low in grammar.loose or low in grammar.agent_links
    dated = timed and s.low(i + 1).isdigit() and len(s.low(i + 1)) == len("2050")
    begins = dated or low in grammar.determiners or low in grammar.subjects or low in grammar.reporters or s.number(i)
    return begins or s.named(i) or low in ("€", "£", "$") or (not _function(s, i) and low.isalpha())


def _function(s: Sentence, i: int) -> bool:
    grammar, low = s.vocabulary.grammar, s.low(i)
    return (
        low in grammar.prepositions
        or low in grammar.conjunctions
        or low in grammar.contrasts
        or low in grammar.agent_links
    )
