"""Numbers of laws and documents: « article 49.3 », "section 12", "resolutions 2231 and 2254"."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.numbers import Number
from claims.extraction.words import Words


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield the numbers after a word of law, and those joined to them."""
    legal, joiners = grammar.data.masks.legal, grammar.data.reading.coordinators
    last = -2
    for number in numbers:
        before = number.start - 1
        follows = before - 1 <= last - 1 and last > 0 and before >= last and words.word(before) in (*joiners, "-", "à")
        if words.word(before) in legal or follows:
            last = number.end
            yield number.start, number.end
