"""Telephone numbers: « 01 42 68 53 00 », "+44 20 7946 0958", "call 0800 123 456"."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.numbers import Number
from claims.extraction.words import Words

SEPARATORS = frozenset(".-/()")


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield runs of three groups of digits or more of which one starts with a zero or an international prefix."""
    at = 0
    while at < len(numbers):
        run = _run(words, numbers, at)
        start, end = numbers[at].start, numbers[run - 1].end
        if (
            run - at >= 3
            and _is_phone(words, start, grammar)
            or words.form(start).startswith("0")
            and len(words.form(start)) >= 3
            and words.form(start).isdecimal()
        ):
            yield start, end
        at = run


def _run(words: Words, numbers: Sequence[Number], at: int) -> int:
    """Return the index after the last of the numbers that follow each other with at most a mark between."""
    end = at + 1
    while end < len(numbers):
        between = words.folded[numbers[end - 1].end : numbers[end].start]
        if len(between) > 1 or not SEPARATORS.issuperset(between):
            break
        if any(
            words.gap(place) not in ("", " ", "\u00a0")
            for place in range(numbers[end - 1].end, numbers[end].start + 1)
        ):
            break
        end += 1
    return end


def _is_phone(words: Words, start: int, grammar: Grammar) -> bool:
    first = words.form(start)
    return (
        first.startswith("0")
        or words.form(start - 1) in ("+", "(")
        or words.word(start - 1) in grammar.data.masks.phones
        or words.word(start - 2) in grammar.data.masks.phones
    )
