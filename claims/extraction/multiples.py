"""Multiples: « trois fois plus », "twice as many", « a doublé », "a thousandfold"."""

from collections.abc import Iterator
from decimal import Decimal

from claims.quantities.quantity import Bound, Role

from .draft import Draft
from .grammar import Grammar
from .numbers import Form
from .phrases import Found
from .rules import Rule
from .words import Words

# « six fois moins cher »: how far after the times word the comparison may stand.
REACH = 3
HALF = Decimal("0.5")
# "x3", "x12": no multiple is longer.
LONGEST_GLUED = 4


def read_times(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Read a number of times as a multiple where something is compared, and say whether it is one."""
    bound = grammar.bounds_before.before(words, draft.start)
    opener = grammar.multiple_openers.before(words, bound.start if bound else draft.start)
    if opener and words.same_sentence(opener.start, draft.start):
        _make_multiple(draft, opener.meaning < 0)
        draft.bound = bound.meaning if bound else draft.bound
        draft.start = opener.start
        times = grammar.times.at(words, draft.end)
        draft.end = times.end if times else draft.end
        return True
    is_linked = words.word(draft.end) == "-" or (draft.scale > 1 and words.word(draft.end) in grammar.data.numbers.of)
    at = draft.end + is_linked
    times = grammar.times.at(words, at)
    if times is None:
        return False
    is_ratio = words.word(at) in grammar.data.reading.folds or draft.low != int(draft.low)
    if not is_ratio and not _compares(words, grammar, times.end):
        return _count_times(draft, words, times.start, times.end)
    draft.unit_words, draft.end = (times.start, times.end), times.end
    if half := grammar.halves.at(words, times.end):  # « deux fois et demie plus »
        draft.low, draft.high, draft.step = draft.low + HALF, draft.high + HALF, None
        draft.end = draft.value_end = half.end
    reading = grammar.data.reading
    goes_down = any(
        words.word(after) in reading.less
        for after in range(draft.end, draft.end + REACH)
        if words.same_sentence(draft.start, after)
    )
    if words.word(draft.end) in reading.more or words.word(draft.end) in reading.less:
        draft.end += 1
    _make_multiple(draft, goes_down)
    return True


def _count_times(draft: Draft, words: Words, start: int, end: int) -> bool:
    """Read how often something happened: "was used 23 times"."""
    if draft.form is Form.ONE or not words.word(start).isalpha() or len(words.word(start)) < 2:
        return False
    draft.counted, draft.end = words.span(start, end).text, end
    draft.why.append(Rule.COUNT)
    return True


def _compares(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether a comparison follows a number of times, and not how often."""
    reading = grammar.data.reading
    if words.word(at + 1) in grammar.data.periods.units:
        return False  # « 14 fois cette saison »
    articles = grammar.data.periods.articles  # compare only at once: « trois fois le montant »
    return any(
        words.word(after) in (reading.more | reading.less) - (articles if after > at else frozenset())
        for after in range(at, at + REACH)
        if words.same_sentence(at - 1, after)
    )


def _make_multiple(draft: Draft, goes_down: bool) -> None:
    draft.unit, draft.role, draft.direction = "x", Role.MULTIPLE, "down" if goes_down else ""
    draft.why.append(Rule.MULTIPLE)


def verb_multiples(words: Words, grammar: Grammar) -> Iterator[Draft]:
    """Yield the multiples that are one word or phrase: « doubler », "tripled", "twice as"."""
    firsts, end = grammar.multiples.firsts, 0
    for at in words.find({word for word in words.vocabulary if word in firsts or word[0] == "x"}):
        if at < end:
            continue
        found = grammar.multiples.at(words, at) or _glued(words, at)
        if found and not _is_noun(found, words, grammar):
            yield _more_than(_verb(found.start, _without_link(found, words, grammar), found.meaning), words, grammar)
            end = found.end


def _without_link(found: Found[Decimal], words: Words, grammar: Grammar) -> int:
    """Return where a multiple ends before what leads to the thing compared: "double | the", « le double | d' »."""
    end, data = found.end, grammar.data
    links = data.numbers.of | data.counts.definite | data.attribution.grammar.contracted
    while end - 1 > found.start and words.word(end - 1) in links:
        end -= 1
    return end


def _is_noun(found: Found[Decimal], words: Words, grammar: Grammar) -> bool:
    """Say whether one word is a noun here: « un doublé », "the doubles"."""
    before, data = words.word(found.start - 1), grammar.data
    articles = (data.numbers.articles, data.counts.definite, data.periods.articles)
    return found.end == found.start + 1 and any(before in some for some in articles)


def _glued(words: Words, at: int) -> Found[Decimal] | None:
    """Return the multiple that is one sign and digits: "x3"."""
    form = words.form(at)
    if form[:1] != "x" or words.glued(at) or not form[1:].isdecimal() or len(form) > LONGEST_GLUED:
        return None
    return Found(at, at + 1, Decimal(int(form[1:])))


def _more_than(draft: Draft, words: Words, grammar: Grammar) -> Draft:
    """Take in the comparison before a verb: « plus que doublé »."""
    reading, at = grammar.data.reading, draft.start + (words.word(draft.start) in grammar.data.reading.than)
    if words.word(at - 1) in reading.than and words.word(at - 2) in reading.more:
        draft.start, draft.bound = at - 2, Bound.OVER
        draft.why.append(Rule.BOUND_BEFORE)
    return draft


def _verb(start: int, end: int, value: Decimal) -> Draft:
    return Draft(
        start=start,
        end=end,
        value_start=start,
        value_end=end,
        low=value,
        high=value,
        step=None,
        form=Form.WORDS,
        unit="x",
        role=Role.MULTIPLE,
        why=[Rule.MULTIPLE_VERB],
    )
