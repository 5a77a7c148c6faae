"""Addresses: « 12, rue de Rivoli », "10 Downing Street", « calle Mayor, 12 », « 75011 Paris »."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.nouns import looks_plural
from claims.extraction.numbers import Number
from claims.extraction.words import Words

# "221 Upper Baker Street": how far the street may stand from its number.
REACH = 4


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield house numbers and postcodes."""
    for number in numbers:
        if number.end == number.start + 1 and (
            _is_house(words, number, grammar)
            or _is_behind_street(words, number, grammar)
            or _is_postcode(words, number, grammar)
        ):
            yield number.start, number.end


def _is_house(words: Words, number: Number, grammar: Grammar) -> bool:
    addresses = grammar.data.masks.addresses
    if grammar.unit_names.at(words, number.end):
        return False  # "12 square miles"
    at = number.end + (words.form(number.end) == ",")
    if words.word(at) in addresses:
        return True
    for after in range(at, at + REACH):
        if words.word(after) in addresses and words.form(after)[0].isupper():
            return after > at
        if not words.form(after)[:1].isupper():
            return False
    return False


def _is_behind_street(words: Words, number: Number, grammar: Grammar) -> bool:
    """Say whether a number follows a street with its name: « calle Mayor, 12 », « Rua do Ouro 30 »."""
    masks, small = grammar.data.masks, grammar.data.numbers.of | grammar.data.periods.articles
    if not masks.houses_follow_streets or looks_plural(words.word(number.end), grammar):
        return False
    at = number.start - 1 - (words.form(number.start - 1) == ",")
    last = at
    while at > last - REACH and (words.form(at)[:1].isupper() or words.word(at) in small):
        if words.word(at) in masks.addresses:
            break
        at -= 1
    return at < last and words.word(at) in masks.addresses and words.same_sentence(at, number.start)


def _is_postcode(words: Words, number: Number, grammar: Grammar) -> bool:
    """Say whether five digits stand before a town, where towns follow their postcode."""
    form = words.form(number.start)
    before = words.form(number.start - 1)
    if not grammar.data.masks.postcodes or len(form) != 5 or not form.isdecimal():
        return False
    return words.form(number.end)[:1].isupper() and (before in (",", "-", "–", "(", "") or before.istitle())
