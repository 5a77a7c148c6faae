"""Counts: the noun that a number counts, across adjectives, « de » and hyphens."""

from typing import NamedTuple

from .draft import Draft
from .grammar import Grammar
from .nouns import looks_plural
from .rules import Rule
from .words import Words

# The longest noun phrase whose head is looked for.
REACH = 6


class Noun(NamedTuple):
    """A counted noun: its first word and the one after its last."""

    start: int
    end: int


def read_count(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Read what a bare number counts and say whether it counts anything."""
    is_broken = draft.low != int(draft.low) and words.word(draft.start - 1) in grammar.data.counts.parts
    noun = None if is_broken else _member(draft, words) or _noun(draft, words, grammar)
    if noun is None:
        return False
    draft.counted = words.span(noun.start, noun.end).text
    draft.end = noun.end
    draft.why.append(Rule.COUNT)
    return True


def _member(draft: Draft, words: Words) -> Noun | None:
    """Return the noun after a hyphen: "six-member team", "131 - page document"."""
    at = draft.end
    if words.word(at) != "-" or not words.word(at + 1).isalpha() or words.glued(at) != words.glued(at + 1):
        return None
    return Noun(at + 1, at + 2)


def _noun(draft: Draft, words: Words, grammar: Grammar) -> Noun | None:
    counts = grammar.data.counts
    at = draft.end
    equated = words.word(at) in counts.postposed and _is_equated(draft, words, grammar)
    at += equated
    linked = words.word(at) in grammar.data.numbers.of
    if linked and (draft.scale > 1 or draft.form in ("noun", "fraction") or words.word(at + 1) in counts.partitives):
        at += 1
        while words.word(at) in counts.partitives or words.word(at) in grammar.data.numbers.of:
            at += 1
    elif linked:
        return None
    if linked and _is_time(words, grammar, at):
        return None
    if words.word(at) in grammar.number_starts or words.word(at)[:1].isdecimal():
        return None
    while words.word(at) in counts.before_noun and _is_noun(words, grammar, at + 1):
        at += 1
    if not words.same_sentence(draft.start, at) or not _is_noun(words, grammar, at):
        return None
    is_sure = linked or equated or draft.low == draft.high == 1
    return _first_plural(words, grammar, at, is_sure) if counts.noun_last else _head(words, grammar, at, is_sure)


def _is_time(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether a time that tells of which figure it is follows: « los 380 millones del mismo periodo »."""
    periods, word, after = grammar.data.periods, words.word(at), words.word(at + 1)
    points = word in periods.ordinals or word in periods.last_before or word in periods.this
    is_unit = after in periods.units or after in periods.halves or after in periods.quarters
    return word in periods.months or grammar.periods.that_time.at(words, at) is not None or (points and is_unit)


def _is_equated(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a verb such as « sono » stands before a number, so that its noun comes with an article behind it."""
    bound = grammar.bounds_before.before(words, draft.start)
    return grammar.carriers.before(words, bound.start if bound else draft.start) is not None


def _is_noun(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether the word at a position can belong to a noun phrase."""
    word = words.word(at)
    return word[:1].isalpha() and word not in grammar.data.counts.function_words


def _head(words: Words, grammar: Grammar, at: int, is_sure: bool) -> Noun | None:
    """Return the first word, where adjectives come after the noun."""
    if not is_sure and not looks_plural(words.word(at), grammar) and not words.form(at)[0].isupper():
        return None
    return Noun(at, _past_hyphens(words, at + 1))


def _past_hyphens(words: Words, end: int) -> int:
    """Return where a noun ends that hyphens join to more: « vice-présidents », „Cholera-Fälle“."""
    while words.form(end) == "-" and words.glued(end) and words.glued(end + 1) and words.word(end + 1).isalpha():
        end += 2
    return end


def _first_plural(words: Words, grammar: Grammar, at: int, is_sure: bool) -> Noun | None:
    """Return the words up to the first plural, or the first noun with a capital, where adjectives come before it."""
    end, capitalised = at, grammar.data.attribution.grammar.nouns_capitalised
    while end < at + REACH and words.same_sentence(at, end):
        if words.word(end) == "-" and words.glued(end) and words.glued(end + 1):
            end += 1
        if not _is_noun(words, grammar, end):
            break
        end += 1
        if words.form(end - 1)[0].isupper() if capitalised else looks_plural(words.word(end - 1), grammar):
            return Noun(at, _past_hyphens(words, end))
    if end == at or not is_sure:
        return None
    return Noun(at, end)
