"""Addresses: « 12, rue de Rivoli », "10 Downing Street", « 75011 Paris »."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.numbers import Number
from claims.extraction.words import Words

# "221 Upper Baker Street": how far the street may stand from its number.
REACH = 4


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield house numbers and postcodes."""
    for number in numbers:
        if number.end == number.start + 1 and (
            _is_house(words, number, grammar) or _is_postcode(words, number, grammar)
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


def _is_postcode(words: Words, number: Number, grammar: Grammar) -> bool:
    """Say whether five digits stand before a town, where towns follow their postcode."""
    form = words.form(number.start)
    before = words.form(number.start - 1)
    if not grammar.data.masks.postcodes or len(form) != 5 or not form.isdecimal():
        return False
    return words.form(number.end)[:1].isupper() and (before in (",", "-", "–", "(", "") or before.istitle())
