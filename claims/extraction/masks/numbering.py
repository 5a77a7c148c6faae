"""Numbers of lists, footnotes and headings: "1. First", "2) Then", [12], « (3) »."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.numbers import Form, Number
from claims.extraction.words import Words

from .listed import continues_brackets

CLOSERS = {"[": "]", "(": ")"}
MARKS = frozenset((".", ")", "-", "–", "°", ":", "/"))


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield list numbers at the start of a line, and bare numbers in brackets."""
    for number in numbers:
        if number.form is not Form.DIGITS or number.end > number.start + 1:
            continue
        at, after = number.start, number.end
        form = words.form(at)
        is_first = at == 0 or "\n" in words.gap(at)
        is_short = len(form.rstrip(".")) <= 5 and number.low < 100
        if is_first and is_short and _marks_item(words, after):
            yield at, after + 1
        elif _is_note(words, at, after) and not continues_brackets(words, numbers, at):
            yield at, after


def _is_note(words: Words, at: int, after: int) -> bool:
    """Say whether a short bare number fills its brackets."""
    form = words.form(at)
    return CLOSERS.get(words.form(at - 1), "?") == words.form(after) and form.isdecimal() and len(form) <= 3


def _marks_item(words: Words, after: int) -> bool:
    """Say whether the number is followed by a list mark and then a space."""
    return words.form(after) in MARKS and words.glued(after) and not words.glued(after + 1)
