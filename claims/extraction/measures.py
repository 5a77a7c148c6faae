"""Physical units, percentages and time after a number, by symbol or by name."""

from collections.abc import Iterator

from .draft import Draft
from .grammar import Grammar, Unit
from .numbers import Form
from .phrases import Found
from .rules import Rule
from .words import Words

# Symbols that are letters of the text unless they touch the digits: 15C, 174p.
ONLY_GLUED = frozenset(("C", "F", "p", "V", "W", "in"))
# How the participle ends that follows « ha », Italian and Spanish.
PARTICIPLE = "o"
# More points than this are no percentage points.
MOST_POINTS = 60
# How far from "points" the per cent may stand that makes them percentage points.
NEAR = 60
# "weighs no more than 180 pounds": how far before the number the verb may stand.
WEIGHED = 5


def read_measure(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Read the unit of measure of a figure and say whether there is one."""
    at = draft.end
    found = (
        _symbol(draft, words, grammar, at) or _name(draft, words, grammar, at) or _points(draft, words, grammar, at)
    )
    if found is None or not words.same_sentence(draft.start, found.end - 1):
        return False
    draft.unit, draft.unit_words, draft.end = found.meaning.code, (found.start, found.end), found.end
    draft.scale_by(found.meaning.factor)
    half = grammar.halves.at(words, draft.end)
    if half is not None and draft.low == draft.high:
        draft.low = draft.high = draft.low + found.meaning.factor / 2
        draft.step, draft.end, draft.value_end = None, half.end, half.end
    draft.why.append(Rule.UNIT)
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
    return symbol_at(words, grammar, at)


def symbol_at(words: Words, grammar: Grammar, at: int) -> Found[Unit] | None:
    """Return the symbol of a unit at a position; those that are words of the text too count only behind a digit."""
    if words.form(at) in ONLY_GLUED and not words.glued(at) or _is_auxiliary(words, grammar, at):
        return None
    return grammar.symbols.at(words, at)


def _is_auxiliary(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether a symbol is a verb here: « nel 2023 ha perso », « en 2023 ha ganado », but « 2000 ha di bosco »."""
    if words.form(at) not in grammar.data.units.auxiliaries:
        return False
    participle = at + 1 + (words.word(at + 1) in grammar.data.units.adverbs)
    word = words.word(participle)
    return word.endswith(PARTICIPLE) and len(word) > 2 and word not in grammar.data.counts.function_words


def _name(draft: Draft, words: Words, grammar: Grammar, at: int) -> Found[Unit] | None:
    """Return a unit by name, across « de », a hyphen, and the articles of "half an hour", "a third of a mile"."""
    if words.word(at) == "-" or words.word(at) in grammar.data.numbers.of:
        at += 1
        if _is_time(words, grammar, at):
            return None  # « contro il 9 dell'anno precedente »
    if draft.form is Form.FRACTION and words.word(at) in grammar.data.numbers.articles:
        at += 1
    if not grammar.unit_names.at(words, at):
        at = _over_adjectives(words, grammar, at)
    weight = grammar.weights.at(words, at) if draft.scale == 1 else None
    near = words.folded[max(0, draft.start - WEIGHED) : draft.start]
    if weight and (words.word(weight.end) in grammar.data.numbers.of or grammar.data.units.weighing & {*near}):
        return weight
    return grammar.unit_names.at(words, at)


def _is_time(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether a unit is one of the calendar that the words beside it point at."""
    periods = grammar.data.periods
    points = words.word(at + 1) in periods.last_after or words.word(at + 1) in periods.next_after
    return words.word(at) in periods.units and points


def _points(draft: Draft, words: Words, grammar: Grammar, at: int) -> Found[Unit] | None:
    """Return percentage points where the text around speaks of per cent: « 54 %, en hausse de 2 points »."""
    is_linked = words.word(at) == "-" or (draft.form is Form.FRACTION and words.word(at) in grammar.data.numbers.of)
    points = grammar.points.at(words, at + is_linked)
    if points is None or draft.high > MOST_POINTS:
        return None
    if draft.form is Form.ONE and not grammar.rises_after.at(words, points.end):
        return None  # « un point de presse »
    if _is_said_again(words, grammar, points.end):
        return None  # "lost 45 points, or 0.8%": those of an index
    is_margin = grammar.margins.before(words, draft.start)
    if not is_margin and not any(_is_percent(words, grammar, near) for near in _neighbours(words, at)):
        return None
    return Found(points.start, points.end, Unit("pp"))


def _is_said_again(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether the same amount follows as a percentage."""
    at += words.word(at) == ","
    return words.word(at) in grammar.data.reading.that_is and words.word(at + 2) == "%"


def _neighbours(words: Words, at: int) -> Iterator[int]:
    yield from range(max(0, at - NEAR), min(len(words), at + NEAR))


def _is_percent(words: Words, grammar: Grammar, at: int) -> bool:
    name = grammar.unit_names.at(words, at)
    return words.word(at) == "%" or (name is not None and name.meaning.code == "%")


def _over_adjectives(words: Words, grammar: Grammar, at: int) -> int:
    """Step over "working" or « longs » before a unit."""
    if words.word(at) in grammar.data.units.adjectives:
        return at + 1
    return at
