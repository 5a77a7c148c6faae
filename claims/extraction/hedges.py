"""Whether the text itself asserts a figure: conditional mood, "reportedly", « présumé », "an estimated"."""

from bisect import bisect_right

from claims.extraction.conjugation import Form

from .attribution import Sentences
from .attribution.phrases import verb_like
from .attribution.sentence import CLOSING, Sentence, by_first_word, once
from .attribution.verbs import verb_groups
from .contract import Figure
from .rules import Rule

# A hedging verb stands no further from its figure.
REACH = 25
# Nor does an adverb, nor an adjective.
NEAR = 6


def hedge(sentences: Sentences, figure: Figure, *, cited: bool = False) -> Rule | None:
    """Return by which rule the text reports a figure without asserting it, None where it asserts it.

    "An estimated 300" hedges only a figure that nobody is cited for. « Près de » is a bound, not a hedge.
    """
    s = sentences[sentences.at(figure.value.start)]
    at = bisect_right(s.ends, figure.value.start)
    if _marked(s, at):
        return Rule.HEDGE_WORD
    if not cited and _estimated(s, at):
        return Rule.HEDGE_ESTIMATE
    return Rule.HEDGE_MOOD if _in_doubtful_mood(s, at) else None


def _marked(s: Sentence, at: int) -> bool:
    """Say whether a hedging adverb stands before the figure, or an adjective beside it."""
    hedges = s.vocabulary.hedges
    if not hedges.adverbs.isdisjoint(s.present):
        for i in range(at - 1, max(-1, at - 3 * NEAR), -1):
            if s.low(i) in hedges.adverbs:
                return True
            if _ends_clause(s, i) or (s.low(i) == "," and s.number(i + 1)):
                break
    if hedges.adjectives.isdisjoint(s.present):
        return False
    return any(s.low(i) in hedges.adjectives and not _parted(s, at, i) for i in range(max(0, at - 2), at + NEAR))


def _parted(s: Sentence, at: int, i: int) -> bool:
    return any(s.stops(k) or verb_like(s, k) for k in range(min(at, i), max(at, i)))


def _estimated(s: Sentence, at: int) -> bool:
    """Say whether "an estimated" stands before the figure."""
    for i in range(at - 1, max(-1, at - NEAR), -1):
        if s.stops(i) and s.low(i) not in "$€£":
            return False
        if s.longest(i, s.vocabulary.hedges.estimated):
            return True
    return False


def _in_doubtful_mood(s: Sentence, at: int) -> bool:
    """Say whether the verb that governs the figure is in the conditional, outside « si » and reports in the past."""
    verb = _governing(s, at)
    if verb is None or _conditioned(s):
        return False
    if s.low(verb) in s.vocabulary.hedges.report_mood:
        return True
    return (
        s.low(verb) in s.vocabulary.hedges.modals
        and s.vocabulary.grammar.that_may_lack
        or not _reported_in_past(s, verb)
    )


def _conditioned(s: Sentence) -> bool:
    """Say whether the sentence sets a condition, so that its conditional is no hearsay."""
    conditions = s.vocabulary.grammar.conditions
    if s.present.isdisjoint(by_first_word(conditions)):
        return False
    return any(s.longest(i, conditions) for i in range(len(s)))


def _governing(s: Sentence, at: int) -> int | None:
    """Return the conditional verb whose object or subject the figure is: one verb hedges its own figure only."""
    conditional = _conditionals(s)
    if not conditional:
        return None
    if at in conditional:  # « le chiffre | doublerait », "deaths | could triple"
        return at
    for i in range(at - 1, max(-1, at - REACH), -1):
        if i in conditional:
            return i
        if _ends_clause(s, i) or (verb_like(s, i) and i - 1 not in conditional):
            break
    if not _begins_clause(s, at):
        return None
    # « Dans dix villes, le taux tomberait »: what says where is not the subject.
    governed = s.low(_clause_begin(s, at)) in s.vocabulary.grammar.prepositions
    for i in range(at + 1, min(len(s), at + REACH)):
        if i in conditional:
            return i
        if (governed and s.low(i) == ",") or _ends_clause(s, i) or verb_like(s, i):
            return None
    return None


@once
def _conditionals(s: Sentence) -> frozenset[int]:
    """Return the verbs of a sentence that are in a mood of hearsay."""
    return frozenset(i for i, low in enumerate(s.lows) if _conditional(s, i, low))


def _conditional(s: Sentence, i: int, low: str) -> bool:
    hedges = s.vocabulary.hedges
    if low in hedges.modals or low in hedges.report_modals or low in hedges.report_mood:
        # "could not afford" says that they did not.
        able = s.vocabulary.grammar.that_may_lack and s.low(i + 1) in s.vocabulary.grammar.negations
        return not (s.capital(i) or able)
    return low.endswith(hedges.conditional_endings) and low not in hedges.not_conditional


def _clause_begin(s: Sentence, at: int) -> int:
    return next((i + 1 for i in range(at - 1, -1, -1) if s.stops(i)), 0)


def _ends_clause(s: Sentence, i: int) -> bool:
    grammar, low = s.vocabulary.grammar, s.low(i)
    if low in grammar.relatives and low != "dont" and s.low(i - 1) not in grammar.owner_links:
        return True
    return low in grammar.contrasts or low in ";:()" or low in CLOSING


def _begins_clause(s: Sentence, at: int) -> bool:
    """Say whether only small words stand between a figure and the start of its clause, so that it is the subject."""
    grammar = s.vocabulary.grammar
    i = at - 1
    while i >= 0 and not s.stops(i) and s.low(i) not in grammar.that and s.low(i) not in grammar.contrasts:
        if grammar.that_may_lack and s.low(i) in s.vocabulary.reports[Form.FINITE]:
            return True
        if not (
            s.number(i)
            or s.low(i) in grammar.determiners
            or s.low(i) in grammar.prepositions
            or s.low(i) in grammar.adverbs
            or s.low(i) in grammar.conjunctions
        ):
            return False
        i -= 1
    return True


def _reported_in_past(s: Sentence, verb: int) -> bool:
    """Say whether a verb follows a report in the past: « a annoncé que … augmenterait » is a future in the past."""
    words = s.vocabulary
    for group in verb_groups(s):
        past = group.low in words.reports[Form.PARTICIPLE] or group.low.endswith(words.hedges.past_endings)
        if group.end <= verb and group.form is Form.FINITE and past and _leads_to(s, group.end, verb):
            return True
    return False


def _leads_to(s: Sentence, start: int, verb: int) -> bool:
    """Say whether a report's statement reaches a verb: no full stop of any kind parts them."""
    return not any(s.low(i) in ".!?" for i in range(start, verb))
