"""Lists that say their unit once: "Labour on 41%, the Greens 7", « 12 % en France, 9 en Espagne »."""

from .draft import Draft
from .grammar import Grammar
from .numbers import Form
from .rules import Rule
from .words import Words

# "the Liberal Democrats of Wales": the longest name that a list gives a figure to.
LONGEST_NAME = 6
WHOLE = 100
SEPARATORS = frozenset(",;")


def goes_on(before: Draft, draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a bare figure is the next of a list that the figure before it belongs to."""
    if before.is_bare or before.unit == "x" or draft.form is Form.FRACTION:
        return False
    if not words.same_sentence(before.start, draft.start) or (before.is_share and draft.high > WHOLE):
        return False
    return (
        _is_bracketed(before, words)
        and _is_bracketed(draft, words)
        or _is_named(before, draft, words, grammar)
        or _is_parallel(before, draft, words, grammar)
        or _is_compared(before, draft, words, grammar)
    )


def is_change_beside(before: Draft, draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether brackets behind a share hold its change in points: "29 per cent (up two)", « 29 % (+2) »."""
    if not before.is_share or words.form(before.end) != "(" or words.form(draft.end) != ")":
        return False
    reading, word = grammar.data.reading, words.word(before.end + 1)
    is_signed = Rule.SIGN in draft.why and draft.start == before.end + 1
    return is_signed or (draft.start == before.end + 2 and (word in reading.rises or word in reading.falls))


def _is_bracketed(draft: Draft, words: Words) -> bool:
    """Say whether a figure is all that stands between brackets."""
    return words.form(draft.start - 1) == "(" and words.form(draft.end) == ")"


def _is_named(before: Draft, draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a separator and a name part two figures: "41%, the Conservatives 24"."""
    if not _closes(words, grammar, draft.end):
        return False
    articles = grammar.data.counts.definite | grammar.data.periods.articles
    at = draft.start - 1
    if before.is_share and words.word(at) in grammar.data.counts.function_words and words.form(at - 1)[:1].isupper():
        at -= 1  # "Labour on 16"
    for article in (at - 1, at - 2):  # "the opposition nine", "the far right 143"
        if words.word(article) in articles and all(words.word(name).isalpha() for name in range(article + 1, at + 1)):
            return article - 1 >= before.end and _separates(words, grammar, article - 1)
    if not words.form(at)[:1].isupper():
        return False
    while at > draft.start - 2 - LONGEST_NAME and words.form(at)[:1].isupper():
        at -= 1
    at -= words.word(at) in articles
    return at >= before.end and _separates(words, grammar, at)


def _is_parallel(before: Draft, draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether the same small word follows both figures: « 12 % en France et 9 en Espagne »."""
    after = words.word(draft.end)
    small = grammar.data.counts.function_words - grammar.data.reading.coordinators
    if after != words.word(before.end) or after not in small:
        return False
    return _separates(words, grammar, draft.start - 1)


def _is_compared(before: Draft, draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a share is compared with a bare figure: "71 per cent against 64 for boys"."""
    return before.is_share and grammar.periods.comparisons.before(words, draft.start) is not None


def _separates(words: Words, grammar: Grammar, at: int) -> bool:
    return words.form(at) in SEPARATORS or words.word(at) in grammar.data.reading.coordinators


def _closes(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether the figure ends its part of the list."""
    return not words.word(at)[:1].isalnum() or words.word(at) in grammar.data.counts.function_words
