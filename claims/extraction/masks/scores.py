"""Scores: 3-1, "6-4, 7-5", « 3 à 1 », "62 to 38"; ranges rise, so that what falls is a score."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.nouns import looks_plural
from claims.extraction.numbers import Form, Number
from claims.extraction.ranges import is_move
from claims.extraction.words import Words

DASHES = frozenset("-–:")
LARGEST = 199
LARGEST_NAME = 9999  # "the 737-800"


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield pairs of whole numbers joined by a dash without a unit or a counted thing after them."""
    for one, two in zip(numbers, numbers[1:], strict=False):
        if two.start == one.end + 1 and _joins(words, one, two, grammar) and _is_score(words, one, two, grammar):
            yield one.start, two.end


def _joins(words: Words, one: Number, two: Number, grammar: Grammar) -> bool:
    """Say whether a dash stands between two numbers, or the word of a range that would fall."""
    if words.form(one.end) in DASHES:
        return words.glued(one.end) == words.glued(two.start)
    openers, word = grammar.data.numbers.range_openers, words.word(one.end)
    is_word = word not in grammar.data.numbers.sure_joiners and any(word in joiners for joiners in openers.values())
    return (
        is_word
        and one.low >= two.low
        and not openers.get(words.word(one.start - 1))
        and not is_move(words, grammar, one.start)
    )


def _is_score(words: Words, one: Number, two: Number, grammar: Grammar) -> bool:
    is_named = words.word(one.start - 1) in grammar.data.counts.definite | grammar.data.periods.articles
    largest = LARGEST_NAME if is_named else LARGEST
    if not all(number.form is Form.DIGITS and number.scale == 1 and number.high <= largest for number in (one, two)):
        return False
    if one.low == two.low == 50:
        return False
    after = words.word(two.end)
    has_unit = grammar.unit_names.at(words, two.end) or grammar.symbols.at(words, two.end)
    has_money = grammar.money_signs.at(words, two.end) or grammar.money_signs.before(words, one.start)
    is_count = looks_plural(after, grammar) and one.low < two.low and after not in grammar.data.counts.function_words
    return not (has_unit or has_money or is_count or grammar.times.at(words, two.end))
