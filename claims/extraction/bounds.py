"""Bounds and statistics: « près de », "at least", « en moyenne », "a record", before or after a figure."""

from claims.quantities.quantity import Bound, Statistic

from .draft import Draft
from .grammar import Grammar
from .numbers import Form
from .phrases import Found
from .rules import Rule
from .words import Words

# A word of place before more things than this bounds their number: "above 500 cases", but "above two villages".
FEW = 12
# "cayó un 7 % en mayo, hasta los 300 euros": how far before its level the word of change may stand.
REACH = 14
# So many phrases may stand before a number: "an average of at least about".
DEPTH = 4


def read_before(draft: Draft, words: Words, grammar: Grammar) -> None:
    """Read the bound and the statistic before a figure; words that only fill are passed over."""
    at = draft.start
    for _ in range(DEPTH):
        start = _phrase_before(draft, words, grammar, at)
        if start is None:
            filler = grammar.fillers.before(words, at)
            if filler and exceeds_by(words, grammar, at):
                return
            start = filler and _phrase_before(draft, words, grammar, filler.start)
        if start is None:
            return
        draft.start = at = start


def exceeds_by(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether a link ends before by how much something exceeds: « superó en | 2,1 grados la media »."""
    link = grammar.change_links.before(words, at)
    if link is None or words.word(link.start) not in grammar.data.reading.exceeding_links:
        return False
    bound = grammar.bounds_before.before(words, link.start)
    return bound is not None and bound.meaning is Bound.OVER


def _phrase_before(draft: Draft, words: Words, grammar: Grammar, at: int) -> int | None:
    """Take in the bound or statistic that ends before a position and return where it starts."""
    if not words.same_sentence(at - 1, draft.value_start):
        return None
    if draft.is_share and (margin := grammar.margins.before(words, at)):
        return margin.start
    if bound := _bound_before(draft, words, grammar, at):
        if draft.bound in (Bound.EXACT, Bound.ABOUT):
            draft.bound = bound.meaning
            draft.why.append(Rule.BOUND_BEFORE)
        return bound.start
    if statistic := grammar.statistics_before.before(words, at):
        if draft.statistic is Statistic.NONE:
            draft.statistic = statistic.meaning
            draft.why.append(Rule.STATISTIC_BEFORE)
        return statistic.start
    if (start := _statistic_of(draft, words, grammar, at)) is not None:
        return start
    if estimated := grammar.estimated.before(words, at):
        if draft.bound is Bound.EXACT:
            draft.bound = Bound.ABOUT
            draft.why.append(Rule.ESTIMATED)
        return estimated.start
    return None


def _statistic_of(draft: Draft, words: Words, grammar: Grammar, at: int) -> int | None:
    """Take in a statistic across its noun: "a maximum depth of", "an average age of"."""
    if words.word(at - 1) not in grammar.data.numbers.of or draft.statistic is not Statistic.NONE:
        return None
    for noun in (at - 2, at - 3):
        if not words.word(noun).isalpha() or words.word(noun) in grammar.data.counts.function_words:
            return None
        statistic = grammar.statistics_before.before(words, noun)
        if statistic and words.same_sentence(statistic.start, at):
            draft.statistic = statistic.meaning
            draft.why.append(Rule.STATISTIC_BEFORE)
            return statistic.start
    return None


def _bound_before(draft: Draft, words: Words, grammar: Grammar, at: int) -> Found[Bound] | None:
    """Return the bound that ends before a position, unless it says where or among what things are."""
    bound = grammar.bounds_before.before(words, at)
    if bound is None or (words.glued(bound.start) and words.form(bound.start - 1)[-1].isalnum()):
        return None
    if bound.meaning is Bound.BETWEEN and draft.low == draft.high:
        return None  # « une collision entre trois trains »
    if _is_level(draft, bound, words, grammar):
        return None
    is_few = draft.unit in ("", "1") and draft.form is not Form.FRACTION and draft.high <= FEW
    return None if is_few and grammar.spatial.before(words, at) else bound


def read_between(draft: Draft, words: Words, grammar: Grammar) -> None:
    """Read the bound between a number and its unit or noun: "four or more cups"."""
    bound = grammar.bounds_after.at(words, draft.end)
    if bound is None or draft.bound is not Bound.EXACT or words.word(bound.start) not in grammar.data.reading.that_is:
        return
    after = words.word(bound.end)
    if after.isalpha() and after not in grammar.data.counts.function_words:
        draft.bound, draft.end = bound.meaning, bound.end
        draft.why.append(Rule.BOUND_AFTER)


def _is_level(draft: Draft, bound: Found[Bound], words: Words, grammar: Grammar) -> bool:
    """Say whether a bound is where something rose or fell to: « cayó hasta los 300 euros », not « hasta un 5 % »."""
    reading, articles = grammar.data.reading, grammar.data.periods.articles
    link, *rest = words.folded[bound.start : draft.value_start]
    if bound.meaning is not Bound.AT_MOST or link not in reading.level_links:
        return False
    if draft.is_share and not rest or any(word not in articles | reading.level_links for word in rest):
        return False
    near = (at for at in range(bound.start - REACH, bound.start) if words.same_sentence(at, bound.start))
    return any(words.word(at) in reading.rises or words.word(at) in reading.falls for at in near)


def read_after(draft: Draft, words: Words, grammar: Grammar) -> None:
    """Read the bound and the statistic after a figure: « environ », "or more", "on average"."""
    bound = grammar.bounds_after.at(words, draft.end)
    is_open = draft.bound is Bound.EXACT or (draft.bound is Bound.ABOUT and draft.form is Form.NOUN)
    if bound and words.same_sentence(draft.start, bound.start) and is_open:
        draft.bound, draft.end = bound.meaning, bound.end
        draft.why.append(Rule.BOUND_AFTER)
    at = draft.end + (words.word(draft.end) == ",")
    statistic = grammar.statistics_after.at(words, at)
    if statistic and _governs(statistic, words, grammar):
        return
    if statistic and words.same_sentence(draft.start, at) and draft.statistic is Statistic.NONE:
        draft.statistic, draft.end = statistic.meaning, statistic.end
        draft.why.append(Rule.STATISTIC_AFTER)


def _governs(statistic: Found[Statistic], words: Words, grammar: Grammar) -> bool:
    """Say whether a noun follows a statistic, which then only tells where: "31 goals in all | competitions"."""
    after = words.word(statistic.end)
    determines = words.word(statistic.end - 1) in grammar.data.attribution.grammar.determiners
    return determines and after.isalpha() and after not in grammar.data.counts.function_words
