"""Verb groups of report: « a indiqué », « a-t-il précisé », "has said", with what they can introduce."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from claims.extraction.conjugation import Form

from .phrases import after_determiner, past_adverbs, segment_end, singular
from .sentence import CLOSING, Sentence, once

# An auxiliary stands no further from its participle: « a, de son côté, précisé ».
REACH = 8
# Nor a particle or a participle that ends the clause from its verb.
SPREAD = 16
# Behind these a verb that no list knows reports.
ENDS = CLOSING | {'"'}
# No further behind them: "…," Ann Lee laughed.
BEHIND = 6


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb of report from its auxiliary to its pronoun; ``verb`` is the position of the form itself.

    ``pronoun`` is that of an inversion (« -t-il »); ``passive`` that nobody in front says it; ``quotes`` that only the
    quotation before it makes it a verb of report; ``closes`` where the rest of a verb stands that ends its clause
    („teilte … mit“), 0 when there is none.
    """

    start: int
    end: int
    verb: int
    low: str
    form: Form
    pronoun: str = ""
    negated: bool = False
    passive: bool = False
    quotes: bool = False
    closes: int = 0

    @property
    def after(self) -> int:
        """Return where what the verb introduces can begin."""
        return max(self.end, self.closes + 1)


@once
def verb_groups(s: Sentence) -> tuple[VerbGroup, ...]:
    """Return the groups of a sentence in order."""
    words = s.vocabulary.report_words
    if words.isdisjoint(s.present) and s.present.isdisjoint(ENDS):
        return ()
    marks = {at + behind for at, low in enumerate(s.lows) if low in ENDS for behind in range(1, BEHIND)}
    places = [i for i, low in enumerate(s.lows) if low in words or i in marks]
    return tuple(group for i in places for group in _group_at(s, i))


def _group_at(s: Sentence, i: int) -> Iterator[VerbGroup]:
    words, low = s.vocabulary, s.low(i)
    if s.capital(i) and (words.grammar.nouns_capitalised or not s.stops(i - 1)):
        return
    if low in words.cues.verb_particles and (group := _with_particle(s, i)):
        yield group
        return
    infinitives = words.cues.let_know.get(low)
    if infinitives and s.low(i - 1) in infinitives:
        yield _group(s, auxiliary_of(s, i - 1) or i - 1, i, Form.FINITE)
        return
    for form in (Form.FINITE, Form.PARTICIPLE, Form.GERUND, Form.INFINITIVE):
        if low in words.reports[form] and (group := _read(s, i, form)):
            if low in (words.reflexive[form] if _is_reflexive(s, group) else words.plain[form]):
                yield group
                return
            break
    if _follows_quotation(s, i):
        yield replace(_group(s, i, i + (low in words.grammar.auxiliaries), Form.FINITE), quotes=True)


def _with_particle(s: Sentence, i: int) -> VerbGroup | None:
    """Read a verb whose particle ends its clause: „teilte die Polizei am Montag mit“."""
    particles = s.vocabulary.cues.verb_particles[s.low(i)]
    end = segment_end(s, i + 1, min(len(s), i + SPREAD))
    closes = next((k for k in range(end - 1, i, -1) if s.low(k) in particles and _ends_clause(s, k + 1)), 0)
    if not closes and s.low(i - 1) in particles:  # „wie die Polizei bekannt gab“
        return replace(_group(s, i - 1, i, Form.FINITE), low=s.low(i - 1) + s.low(i))
    return replace(_group(s, i, i, Form.FINITE), low=s.low(closes) + s.low(i), closes=closes) if closes else None


def _ends_clause(s: Sentence, i: int) -> bool:
    """Say whether what stands before a position ends its clause, and is no preposition."""
    return s.stops(i) or s.low(i) in s.vocabulary.grammar.conjunctions


def _follows_quotation(s: Sentence, i: int) -> bool:
    """Say whether a word right behind a quotation can only be its verb: « », glisse un conseiller »."""
    words, low = s.vocabulary, s.low(i)
    marks = {s.low(i - 1), s.low(i - 2)}
    if i < 3 or s.quoted[i] or s.capital(i):
        return False
    if words.grammar.that_may_lack and _ends_behind_quotation(s, i):
        return True
    if "," not in marks or not marks & ENDS:
        return False
    auxiliary = low in words.grammar.auxiliaries and s.low(i + 1).isalpha()
    return auxiliary or (
        low.isalpha() and low not in words.function_words and not s.longest(i, words.cues.prepositions)
    )


def _ends_behind_quotation(s: Sentence, i: int) -> bool:
    """Say whether a word ends a sentence behind a quotation and somebody: "…," she | laughed."""
    first = i
    while i - first < 4 and (s.named(first - 1) or s.low(first - 1) in s.vocabulary.grammar.persons):
        first -= 1
    behind = s.low(first - 1) in ENDS and "," in s.lows[max(0, first - 2) : first]
    return first < i and behind and s.stops(i + 1) and s.low(i).isalpha()


def _is_reflexive(s: Sentence, group: VerbGroup) -> bool:
    """Say whether « s' » goes with a verb: « s'explique par » reports nothing, « s'est félicité » does."""
    reflexives = s.vocabulary.grammar.reflexives
    return s.low(group.start) in reflexives or s.low(group.start - 1) in reflexives


def _read(s: Sentence, i: int, form: Form) -> VerbGroup | None:
    auxiliary, grammar = auxiliary_of(s, i), s.vocabulary.grammar
    both = s.low(i) in s.vocabulary.reports[Form.FINITE] and s.low(i) in s.vocabulary.reports[Form.PARTICIPLE]
    if form is Form.FINITE and not both:
        return None if _is_noun(s, i) else _group(s, i if auxiliary is None else auxiliary, i, Form.FINITE)
    if form in (Form.FINITE, Form.PARTICIPLE):
        if _is_passive(s, i):
            return _group(s, i, i, Form.PARTICIPLE, passive=True)
        if auxiliary is not None:
            return _closing(_group(s, auxiliary, i, Form.FINITE), grammar.verbs_close)
        agent = (s.low(i + 1) in grammar.agent_links and not s.number(i + 2)) or _has_amount(s, i + 1)
        if both and not agent and not _is_noun(s, i):
            return _group(s, i, i, Form.FINITE)
        being = i - 1 - s.low(i - 1).startswith("-")  # « s'est-elle | félicitée »
        if s.low(being) in grammar.passives:
            return _group(s, being - 1, i, Form.FINITE)
        return _group(s, i, i, Form.PARTICIPLE, passive=True)
    if form is Form.INFINITIVE:
        return (
            _group(s, auxiliary, i, Form.FINITE)
            if auxiliary is not None and s.low(i - 1) in ("d'", "de", "à")
            else None
        )
    return _group(s, i, i, form)


def _closing(group: VerbGroup, verbs_close: bool) -> VerbGroup:
    """Return a group whose participle ends its clause: „hat die Polizei am Montag | mitgeteilt“."""
    return replace(group, end=group.start + 1, closes=group.verb) if verbs_close else group


def _group(s: Sentence, start: int, verb: int, form: Form, *, passive: bool = False) -> VerbGroup:
    end, pronoun = verb + 1, ""
    for i in (*range(start + 1, verb), verb + 1, verb + 2):
        if s.low(i).startswith("-") and len(s.low(i)) > 1:
            pronoun = s.low(i).rpartition("-")[2]
            end = max(end, i + 1)
    if s.low(end) == "," and s.low(end + 1) in s.vocabulary.grammar.reporters and s.low(end + 2) == ",":
        # « table, elle, sur »
        end += 3
    return VerbGroup(start, end, verb, s.low(verb), form, pronoun, _negated(s, start, end), passive)


def _negated(s: Sentence, start: int, end: int) -> bool:
    """Say whether a verb is negated; « n'attend que 3 % » is not."""
    grammar = s.vocabulary.grammar
    found = {s.low(i) for i in range(start - 1, end + 1)} & grammar.negations
    only = any(s.low(i) in grammar.that and s.number(i + 1) for i in range(end, end + 2))
    return bool(found) and not (only and found <= grammar.half_negations)


def auxiliary_of(s: Sentence, i: int) -> int | None:
    """Return the position of the auxiliary that the form at i belongs to."""
    grammar = s.vocabulary.grammar
    reach = SPREAD if grammar.verbs_close else REACH
    for back in range(i - 1, max(-1, i - reach), -1):
        low = s.low(back)
        if low in grammar.auxiliaries:
            return back
        if grammar.verbs_close:
            if s.stops(back):
                return None
            continue
        inside = (
            low in grammar.inside_group or low.endswith(grammar.adverb_ending) or low.startswith("-") or low == ","
        )
        if not inside:
            return None
    return None


def _is_passive(s: Sentence, i: int) -> bool:
    grammar = s.vocabulary.grammar
    for back in range(i - 1, max(-1, i - (SPREAD if grammar.verbs_close else 4)), -1):
        if s.low(back) in grammar.passives:
            # « s'est félicité X » is no passive.
            return s.low(back - 1) not in grammar.reflexives
        if grammar.verbs_close and not s.stops(back) and s.low(back) not in grammar.conjunctions:
            continue
        if s.low(back) not in grammar.inside_group and not s.low(back).endswith(grammar.adverb_ending):
            return False
    return False


def _is_noun(s: Sentence, i: int) -> bool:
    """Say whether a form that can be a noun is one here: « la note », "asylum claims", "to report"."""
    words, before = s.vocabulary, s.low(i - 1)
    noun_like = s.low(i) in words.noun_like
    if before in words.grammar.verb_clitics and (not noun_like or _has_amount(s, i + 1)):
        return False
    if before in words.cues.object_pronouns and (not noun_like or s.low(i - 2) in words.cues.as_openers):
        return False
    if (after_determiner(s, i) and before not in words.cues.as_openers) or (s.number(i - 1) and not s.named(i - 1)):
        return True
    if noun_like and s.low(i + 1) in words.grammar.conjunctions:
        return True
    takes = s.low(i + 1) in words.grammar.determiners and s.low(i + 1) not in words.grammar.that
    if not noun_like or takes or _can_say(s, i - 1):
        return False
    # "rejected claims that" says nothing of who claims.
    return s.low(past_adverbs(s, i + 1)) not in words.grammar.that or _is_object(s, i)


def _is_object(s: Sentence, i: int) -> bool:
    """Say whether a verb in the past stands right before a word: "rejected | claims"."""
    endings = s.vocabulary.hedges.past_endings
    return s.vocabulary.grammar.that_may_lack and s.low(i - 1).endswith(endings) and not s.named(i - 1)


def _has_amount(s: Sentence, i: int) -> bool:
    """Say whether a number follows a preposition of amounts: « l'estime | à 5 km/h »."""
    return s.low(i) in s.vocabulary.cues.amounts and s.number(i + 1)


def _can_say(s: Sentence, i: int) -> bool:
    """Say whether a word can end the subject of a verb that looks like a noun."""
    grammar, low = s.vocabulary.grammar, s.low(i)
    small = (
        low in grammar.reporters or low in grammar.adverbs or low in grammar.relatives or low in grammar.verb_clitics
    )
    noun = s.named(i) or singular(s, low) in s.vocabulary.source_nouns
    # « La Banque centrale note »: an adjective may stand between.
    adjective = grammar.nouns_head_first and low not in s.vocabulary.function_words and s.named(i - 1)
    return small or s.stops(i) or noun or adjective
