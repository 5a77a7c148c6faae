"""Figures of two units that are one: « 4 h 37 », "8 minutes 30 seconds", "90 seconds to two minutes"."""

from decimal import Decimal

from claims.quantities.quantity import Bound
from claims.quantities.units import CURRENCIES, comparable, unit

from .draft import Draft
from .grammar import Grammar
from .measures import symbol_at
from .nouns import looks_plural
from .numbers import Number, number_at
from .ranges import DASHES, is_move, joiner_between, joiners_after
from .rules import Rule
from .words import Words

# « 4 h 37 »: the unit that a bare number after one of these has.
SMALLER = {"h": "min", "min": "s"}
SIXTY = 60
# « 7 h 48 min 12 s »: so many smaller units may follow.
DEPTH = 2
# What an amount in the larger unit is rounded to.
ROUNDED = Decimal("0.0001")
# "rose 3 % to 5 %" is no range: how far back the word of change may stand.
LOOK_BACK = 6


def read_rest(draft: Draft, words: Words, grammar: Grammar) -> None:
    """Add the smaller units that follow an amount: « 7 h 48 min 12 s », "two hours and ten minutes"."""
    for _ in range(DEPTH):
        if draft.low != draft.high or draft.unit in ("", "1") or not _one_rest(draft, words, grammar):
            return


def _one_rest(draft: Draft, words: Words, grammar: Grammar) -> bool:
    at = draft.end + (words.word(draft.end) in grammar.data.reading.coordinators)
    if not words.same_sentence(draft.start, at) or words.word(at) in grammar.data.numbers.ones:
        return False
    number = number_at(words, grammar, at)
    if number is None or number.low != number.high:
        return False
    name = grammar.unit_names.at(words, number.end) or symbol_at(words, grammar, number.end)
    if name and name.meaning.factor == 1 and _is_part(draft, number, name.meaning.code):
        _add(draft, number, name.meaning.code, name.end)
        return True
    is_minutes = words.form(at).isdecimal() and len(words.form(at)) == 2 and number.low < SIXTY and at == draft.end
    if name or not is_minutes or draft.unit not in SMALLER or number.end > at + 1:
        return False
    if looks_plural(words.word(number.end), grammar):
        return False
    _add(draft, number, SMALLER[draft.unit], number.end)
    return True


def _is_part(draft: Draft, rest: Number, code: str) -> bool:
    """Say whether an amount is less than one of the unit before: minutes after hours, inches after feet."""
    if draft.unit == code or draft.unit in CURRENCIES or draft.is_share or not comparable(draft.unit, code):
        return False
    is_whole = draft.low == int(draft.low) or Rule.TWO_UNITS in draft.why
    return is_whole and 0 < rest.high * _ratio(code, draft.unit) < 1


def _ratio(small: str, large: str) -> Decimal:
    """Return how many of one unit another is; both are known and comparable."""
    one, other = unit(small), unit(large)
    return Decimal(str(one.factor / other.factor)) if one and other else Decimal(0)


def _add(draft: Draft, rest: Number, code: str, end: int) -> None:
    """Add the rest to an amount, in the unit of the amount."""
    amount = draft.low + (rest.low * _ratio(code, draft.unit)).quantize(ROUNDED).normalize()
    draft.low = draft.high = amount
    draft.step = None
    draft.end, draft.value_end = end, rest.end
    draft.why.append(Rule.TWO_UNITS)


def wide_ranges(drafts: list[Draft], words: Words, grammar: Grammar) -> list[Draft]:
    """Return the figures with those that are the two ends of a range made one."""
    result: list[Draft] = []
    for draft in drafts:
        if result and _is_range(result[-1], draft, words, grammar):
            _span(result[-1], draft)
        elif result and _is_margin(result[-1], draft, words, grammar):
            _widen(result[-1], draft)
        else:
            result.append(draft)
    return result


def _is_range(one: Draft, two: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether figures with a unit each make a range: "$7 million to $8 million", « entre 5 % et 10 % »."""
    numbers = grammar.data.numbers
    joiner = joiner_between(words, grammar, one.end, two.start)
    if not joiner or one.low != one.high or two.low != two.high or one.unit == "x":
        return False
    if joiner in numbers.sure_joiners:
        return joiner in joiners_after(words, grammar, one.start) and (one.is_bare or _is_below(one, two))
    joins = any(joiner in joiners for joiners in numbers.range_openers.values())
    if joiner not in DASHES and (not joins or _moves(one, words, grammar)):
        return False
    if one.is_bare and Rule.SIGN in one.why and Rule.SIGN in two.why:
        return two.is_temperature and one.low < two.low  # « de -5 à -8 degrés »
    return not one.is_bare and _is_below(one, two) and Bound.EXACT is two.bound


def _moves(one: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether something goes from one level to the other."""
    if is_move(words, grammar, one.start):
        return True
    if joiners_after(words, grammar, one.start):
        return False
    reading = grammar.data.reading
    return any(
        words.word(back) in reading.rises or words.word(back) in reading.falls
        for back in range(max(0, one.start - LOOK_BACK), one.start)
    )


def _is_below(one: Draft, two: Draft) -> bool:
    """Say whether an amount is less than another of the same kind."""
    if one.unit == two.unit:
        return one.low < two.low and (one.unit not in ("", "1") or one.counted == two.counted)
    return comparable(one.unit, two.unit) and one.low < two.low * _ratio(two.unit, one.unit)


def _is_margin(one: Draft, two: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a figure is the margin of error of the one before it: « 42 % ± 3 % »."""
    margin = grammar.margins.at(words, one.end)
    is_same = one.unit == two.unit or (one.unit == "%" and two.unit == "pp")
    return bool(margin and margin.end == two.value_start and is_same and one.low == one.high and not one.is_bare)


def _widen(one: Draft, margin: Draft) -> None:
    """Make a range of a figure and its margin."""
    one.low, one.high = one.low - margin.low, one.high + margin.low
    one.bound, one.end, one.value_end = Bound.BETWEEN, margin.end, margin.value_end
    one.why.append(Rule.TWO_UNITS)


def _span(one: Draft, two: Draft) -> None:
    """Make a range of two figures, in the unit of the first."""
    is_converted = not one.is_bare and one.unit != two.unit
    one.high = (two.high * _ratio(two.unit, one.unit)).normalize() if is_converted else two.high
    one.unit, one.counted = one.unit or two.unit, one.counted or two.counted
    one.bound, one.end, one.value_end = Bound.BETWEEN, two.end, two.value_end
    one.unit_words = two.unit_words
    one.why.append(Rule.TWO_UNITS)
