"""Two numbers that make one: ranges (« 3,4 à 4,1 milliards », "24–33 bn") and ratios ("one in ten")."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from claims.quantities.quantity import Bound

from .grammar import Grammar
from .nouns import looks_plural
from .numbers import Form, Number
from .words import Words

DASHES = frozenset("-–—")
# "one in ten", "three in 100": denominators that make a ratio.
ROUND = frozenset((*range(2, 11), 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 1000, 10_000, 100_000, 1_000_000))
# « passé de 12 à 15 »: so far back a verb of change makes two levels of what looks like a range.
LOOK_BACK = 8
HUNDRED = 100
# "fell by 3,000 to 220,000": so many times the first, the second is no end of a range.
FAR = 10
# "one person in five", « un habitant de la planète sur cinq »: so many words may part the numbers of a ratio, and more
# where the second is at most ten, which hardly counts anything by itself.
APART, FARTHER_APART, SMALL = 3, 5, 10


def joined(found: Iterable[Number], words: Words, grammar: Grammar) -> list[Number]:
    """Return numbers with ranges and ratios made one."""
    result: list[Number] = []
    for number in found:
        merged = result and _merged(result[-1], number, words, grammar)
        if merged:
            result[-1] = merged
        else:
            result.append(number)
    return result


def _merged(one: Number, two: Number, words: Words, grammar: Grammar) -> Number | None:
    return (
        _range(one, two, words, grammar) or _with_margin(one, two, words, grammar) or _ratio(one, two, words, grammar)
    )


def joiners_after(words: Words, grammar: Grammar, at: int) -> frozenset[str]:
    """Return the joiners that the range opener before a position asks for, none without one: « tra il 5 » « e »."""
    is_article = words.word(at - 1) in grammar.data.periods.articles
    return grammar.data.numbers.range_openers.get(words.word(at - 1 - is_article), frozenset())


def joiner_between(words: Words, grammar: Grammar, start: int, end: int) -> str:
    """Return the one word between two numbers, the article of the second apart, empty where more stand there."""
    between = words.folded[start:end]
    if len(between) == 2 and between[1] in grammar.data.periods.articles:
        between = between[:1]
    return between[0] if len(between) == 1 else ""


def is_move(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether "from 5 to 4" before a position are two levels: after « passer », or "rose" with "from"."""
    reading = grammar.data.reading
    moving = reading.moves
    if words.word(at - 1) in reading.level_openers:
        moving = moving | reading.rises | reading.falls
    return any(
        words.word(back) in moving
        for back in range(at - 1, max(-1, at - LOOK_BACK), -1)
        if words.same_sentence(back, at)
    )


def _range(one: Number, two: Number, words: Words, grammar: Grammar) -> Number | None:
    if one.low != one.high or one.bound is not Bound.EXACT or two.bound is not Bound.EXACT:
        return None
    if not _is_joiner(one, two, words, grammar):
        return None
    low, step = _share_scale(one, two)
    if low >= two.low or _moves_by(one, words, grammar) and two.low > FAR * low:
        return None
    form = Form.DIGITS if Form.DIGITS in (one.form, two.form) else Form.WORDS
    steps = [size for size in (step, two.step) if size is not None]
    return replace(
        two,
        start=one.start,
        low=low,
        step=min(steps) if len(steps) == 2 else None,
        form=form,
        bound=Bound.BETWEEN,
    )


def _moves_by(number: Number, words: Words, grammar: Grammar) -> bool:
    """Say whether a number is by how much something moved: "fell by 3,000 to 220,000"."""
    return words.word(number.start - 1) in grammar.data.attribution.grammar.agent_links


def _with_margin(one: Number, two: Number, words: Words, grammar: Grammar) -> Number | None:
    """Return the range that a margin of error makes: « 5,2 ± 0,3 »."""
    margin = grammar.margins.at(words, one.end)
    if margin is None or margin.end != two.start or one.low != one.high or two.low != two.high:
        return None
    scale = two.scale if one.scale == 1 else 1
    middle, step = one.low * scale, one.step and one.step * scale
    return replace(
        two,
        start=one.start,
        low=middle - two.low,
        high=middle + two.low,
        step=step,
        form=Form.DIGITS,
        bound=Bound.BETWEEN,
    )


def _is_joiner(one: Number, two: Number, words: Words, grammar: Grammar) -> bool:
    """Say whether the words between two numbers join them to a range."""
    joiner = joiner_between(words, grammar, one.end, two.start)
    if not joiner or not words.same_sentence(one.start, two.start):
        return False
    if joiner in DASHES:
        return words.glued(one.end) == words.glued(two.start) and one.form == two.form
    if joiner in joiners_after(words, grammar, one.start):
        return joiner in grammar.data.numbers.sure_joiners or not is_move(words, grammar, one.start)
    return joiner in grammar.data.numbers.range_joiners and two.start == one.end + 1


def _share_scale(one: Number, two: Number) -> tuple[Decimal, Decimal | None]:
    """Return the lower end and its step with the scale of the upper one: « 3,4 à 4,1 milliards »."""
    if one.scale == 1 and two.scale > 1 and one.low < two.low / two.scale:
        return one.low * two.scale, one.step and one.step * two.scale
    return one.low, one.step


def _ratio(one: Number, two: Number, words: Words, grammar: Grammar) -> Number | None:
    if not words.same_sentence(one.start, two.start) or not _is_ratio_of(one, two):
        return None
    link = grammar.ratios.before(words, two.start)
    apart = FARTHER_APART if two.low <= SMALL else APART
    if link is None or not 0 <= link.start - one.end <= apart:
        return None
    if one.end < link.start == link.end - 1 and words.word(link.start) in grammar.data.numbers.of:
        return None  # „ein Preis von 13“, but „eines von 13“
    if two.low >= HUNDRED and grammar.rate_connectors.at(words, link.start):
        return None  # « 682 ogni mille persone » is a rate
    if any(not words.word(at)[0].isalpha() for at in range(one.end, link.start)):
        return None
    tables = (grammar.unit_names, grammar.symbols, grammar.currencies, grammar.money_signs)
    is_verb = words.word(two.end) in grammar.data.attribution.grammar.auxiliaries  # « una su quattro ha », no hectare
    if not is_verb and any(table.at(words, two.end) for table in tables):
        return None
    is_loose = words.word(link.start) in grammar.data.numbers.loose_ratios
    if link.start > one.end and is_loose and not _closes(words, grammar, two.end):
        return None
    noun = (one.end, link.start) if link.start > one.end else None
    return replace(
        two,
        start=one.start,
        low=_share(one.low, two.low),
        high=_share(one.high, two.low),
        step=None,
        form=Form.FRACTION,
        bound=one.bound,
        noun=noun,
    )


def _share(part: Decimal, whole: Decimal) -> Decimal:
    return (part / whole).quantize(Decimal("0.0001")).normalize()


def _is_ratio_of(one: Number, two: Number) -> bool:
    return (
        two.low == two.high
        and (two.low in ROUND or (one.low == 1 and two.scale == 1))
        and 0 < one.low <= one.high < two.low
        and one.low == int(one.low)
        and two.low == int(two.low)
        and one.scale == 1
    )


def _closes(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether no noun follows: "one person in five" is a ratio, "two goals in ten games" is not."""
    word = words.word(at)
    return not word[:1].isalpha() or word in grammar.data.counts.function_words or not looks_plural(word, grammar)
