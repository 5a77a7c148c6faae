"""Physical units, percentages and time after a number, by symbol or by name."""

from .draft import Draft
from .grammar import Grammar, Unit
from .numbers import Form
from .phrases import Found
from .words import Words


def read_measure(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Read the unit of measure of a figure and say whether there is one."""
    at = draft.end
    found = _symbol(draft, words, grammar, at) or _name(draft, words, grammar, at)
    if found is None or not words.same_sentence(draft.start, found.end - 1):
        return False
    draft.unit, draft.unit_words, draft.end = found.meaning.code, (found.start, found.end), found.end
    draft.scale_by(found.meaning.factor)
    half = grammar.halves.at(words, draft.end)
    if half is not None and draft.low == draft.high:
        draft.low = draft.high = draft.low + found.meaning.factor / 2
        draft.step, draft.end = None, half.end
    draft.why.append("unit")
    return True


def _symbol(draft: Draft, words: Words, grammar: Grammar, at: int) -> Found[Unit] | None:
    """Return a symbol after digits: « 467 km² », "5-km"."""
    if draft.form is not Form.DIGITS:
        return None
    if (
        words.word(at) in grammar.data.numbers.of
        and draft.scale > 1
        or words.word(at) == "-"
        and words.glued(at)
        and words.glued(at + 1)
    ):
        at += 1
    return grammar.symbols.at(words, at)


def _name(draft: Draft, words: Words, grammar: Grammar, at: int) -> Found[Unit] | None:
    """Return a unit by name, across « de », a hyphen, and the article of "half an hour"."""
    if (
        words.word(at) == "-"
        or words.word(at) in grammar.data.numbers.of
        or draft.form is Form.FRACTION
        and words.word(at) in grammar.data.numbers.articles
    ):
        at += 1
    return grammar.unit_names.at(words, _over_adjectives(words, grammar, at))


def _over_adjectives(words: Words, grammar: Grammar, at: int) -> int:
    """Step over "working" or « longs » before a unit."""
    if words.word(at) in grammar.data.units.adjectives:
        return at + 1
    return at
