"""What the engine saw and did not read: vague plurals, and whatever follows too many numbers."""

from collections.abc import Iterator, Sequence

from .contract import Skipped, Span
from .grammar import Grammar
from .numbers import MOST, Number
from .words import Words


def unread(words: Words, numbers: Sequence[Number]) -> Iterator[Skipped]:
    """Yield what follows the last number of a text that has more of them than are read."""
    if len(numbers) == MOST:
        yield Skipped("too-many-numbers", Span(words.ends[numbers[-1].end - 1], len(words.text), ""))


def vague_figures(words: Words, grammar: Grammar) -> Iterator[Skipped]:
    """Yield the vague plurals of a text, with their quantifier: « plusieurs milliers », "millions of e-mails"."""
    data = grammar.data.numbers
    for at in words.find(data.vague & words.vocabulary):
        if _is_read(words, grammar, at):
            continue
        start = at - (words.word(at - 1) in data.vague_quantifiers)
        end = at + 1
        if words.word(end) in data.of and words.word(end + 1).isalpha():
            end += 2
        yield Skipped("vague-plural", words.span(start, end))


def _is_read(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether the word is part of a number: « deux millions », « dizaines de milliers »."""
    data = grammar.data.numbers
    before = words.word(at - 1)
    if before in data.of:
        before = words.word(at - 2)
    after = words.word(at + 1 + (words.word(at + 1) in data.of))
    is_number = before in data.cardinals or before in data.hundreds or before in data.scales or before[:1].isdecimal()
    return is_number or before in data.vague or after in grammar.plural_scales
