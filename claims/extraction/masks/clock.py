"""Times of day: 12:30, « 15 h 30 », "5 p.m.", « à 20 heures », "at 23.45"."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.nouns import looks_plural
from claims.extraction.numbers import Number
from claims.extraction.words import Words
from claims.quantities.quantity import Bound

# « 2 h 30 min 36 s » is no time of day.
PRECISE = frozenset(("min", "mn"))


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield times of day."""
    for number in numbers:
        at, after = number.start, number.end
        if words.form(after) == ":" and words.glued(after) and _is_minutes(words, after + 1):
            yield at, after + 2 + 2 * (words.form(after + 2) == ":" and _is_minutes(words, after + 3))
        elif len(words.form(at)) == 4 and words.word(after) in grammar.data.masks.sure_clock_marks:
            yield at, after + 1
        elif _is_bare_hour(words, number, grammar) or _begins_range(words, number, grammar):
            yield at, after
        elif 0 <= number.low <= 24 and _is_time(words, at, after, grammar):
            yield at, after if words.form(at)[-3:-2] in (".", ":") else after + 2


def _is_bare_hour(words: Words, number: Number, grammar: Grammar) -> bool:
    """Say whether a number alone is an hour, what follows it or its span being no noun: « dalle 10 alle 19 »."""
    hours = grammar.data.masks.hours
    if words.word(number.start - 1) not in hours or not 0 <= number.low <= 24 or number.end > number.start + 1:
        return False
    is_span = words.word(number.end) in hours and words.form(number.end + 1)[:1].isdecimal()
    last = number.end + 2 if is_span else number.end
    after = words.word(last)
    counts = looks_plural(after, grammar) and after not in grammar.data.counts.function_words
    is_measured = grammar.unit_names.at(words, last) or grammar.symbols.at(words, last)
    return not (counts or is_measured or after in grammar.data.numbers.scales)


def _begins_range(words: Words, number: Number, grammar: Grammar) -> bool:
    """Say whether a sure mark of time follows the number that a range ends with: „von 9 bis 17 Uhr“."""
    after, opener = number.end, words.word(number.start - 1)
    joins = words.word(after) in grammar.data.numbers.range_openers.get(opener, ())
    hour = words.form(after + 1).isdecimal() and words.word(after + 2) in grammar.data.masks.sure_clock_marks
    return 0 <= number.low <= 24 and joins and hour


def _is_minutes(words: Words, at: int) -> bool:
    form = words.form(at)
    return words.glued(at) and len(form) == 2 and form.isdecimal() and form < "60"


def _lasts(words: Words, at: int, after: int, grammar: Grammar) -> bool:
    """Say whether hours and minutes are an amount: « elle dure 2 h 30 », « 4 h 37 par jour », « dure de 3 à 6 h »."""
    end = after + 1 + words.form(after + 1).isdecimal()
    opener = at - (words.word(at - 1) in grammar.data.numbers.range_openers)
    before = words.word(opener - 1)
    is_each = grammar.rate_connectors.at(words, end) and grammar.unit_names.at(words, end + 1)
    is_precise = end == after + 2 and words.word(end) in PRECISE
    is_of = end == after + 2 and words.word(end) in grammar.data.numbers.of and _is_plain(words, end + 1, grammar)
    return (
        bool(is_each)
        or is_precise
        or (words.word(at - 1) in grammar.data.numbers.of and _is_amount(words, at - 1, end, grammar))
        or is_of
        or (before in grammar.data.claims.lasting and before not in grammar.data.masks.clock_openers)
    )


def _is_amount(words: Words, link: int, end: int, grammar: Grammar) -> bool:
    """Say whether a verb stands before « de » and no other time follows: « l'attente est de 3 h 20 »."""
    goes_on = any(words.word(end) in joiners for joiners in grammar.data.numbers.range_openers.values())
    return words.word(link - 1) in grammar.data.counts.function_words and not goes_on


def _is_plain(words: Words, at: int, grammar: Grammar) -> bool:
    """Say whether a noun without article stands at a position: « 1 h 15 de route »."""
    return words.form(at).islower() and words.word(at) not in grammar.data.counts.function_words


def _is_time(words: Words, at: int, after: int, grammar: Grammar) -> bool:
    masks = grammar.data.masks
    if _lasts(words, at, after, grammar):
        return False
    opened = words.word(at - 1) in masks.clock_openers and words.same_sentence(at - 1, at)
    bound = grammar.bounds_before.before(words, at)
    opened = opened and (bound is None or bound.meaning is Bound.BETWEEN)
    mark = words.word(after)
    if mark in masks.sure_clock_marks:
        return True
    if mark in masks.clock_marks:
        return opened or (words.form(after + 1).isdecimal() and len(words.form(after + 1)) == 2)
    if mark[:1] == "h" and mark[1:].isdecimal() and words.glued(after):
        return True
    form = words.form(at)
    is_dotted = len(form) in (4, 5) and form[-3] in ".:" and form[-2:] < "60"
    ends = grammar.data.counts.function_words - grammar.data.numbers.range_joiners
    goes_on = mark[:1].isalpha() and mark not in ends
    return opened and is_dotted and after == at + 1 and not goes_on and mark != "%"
