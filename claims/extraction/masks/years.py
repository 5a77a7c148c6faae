"""Years: four digits without a mark that nothing makes a quantity."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.measures import symbol_at
from claims.extraction.nouns import looks_plural
from claims.extraction.numbers import Form, Number
from claims.extraction.words import Words

from .dates import is_month

COMMON = range(1900, 2101)
POSSIBLE = range(1000, 2200)
ROUND = 50
DASHES = frozenset("-–—/")


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield years and the short second year of « 2014-15 »."""
    known: set[int] = set()
    for number in numbers:
        if _is_second(words, number, known) or _is_four_digits(words, number) and _is_year(words, number, grammar):
            known.add(number.end)
            yield number.start, number.end


def _is_four_digits(words: Words, number: Number) -> bool:
    form = words.form(number.start)
    is_single = number.form is Form.DIGITS and number.end == number.start + 1
    return is_single and len(form) == 4 and form.isdecimal() and int(form) in POSSIBLE


def _is_second(words: Words, number: Number, known: set[int]) -> bool:
    """Say whether a number ends a span of years that has begun: « 2010-2012 », "2014/15"."""
    at = number.start
    form = words.form(at)
    return (
        at - 1 in known
        and words.form(at - 1) in DASHES
        and words.glued(at - 1)
        and form.isdecimal()
        and len(form) in (2, 4)
    )


def _is_year(words: Words, number: Number, grammar: Grammar) -> bool:
    at, after = number.start, number.end
    if words.word(after) == "s" and words.glued(after):
        return True
    if words.word(after) in grammar.data.masks.sure_clock_marks:
        return False  # 2030 GMT
    if _has_unit(words, number, grammar):
        return False
    opened = words.word(at - 1) in grammar.data.masks.year_openers or is_month(words, at - 1, grammar)
    counted = _is_counted(words, after, grammar)
    bound = grammar.bounds_before.before(words, at)
    bounded = bound is not None and not opened and not _ends_share(words, bound.start, grammar)
    if int(words.form(at)) not in COMMON:
        return opened and not counted and not bounded
    if not counted:
        # „höher als 2019“: only round numbers are limits
        bounded = bounded and int(words.form(at)) % ROUND == 0
        return not bounded or opened or words.word(after) in DASHES
    if grammar.data.masks.years_precede_nouns:
        return opened or words.word(at - 1) in grammar.data.counts.definite
    return opened and words.word(at - 1) not in grammar.data.numbers.of


def _ends_share(words: Words, at: int, grammar: Grammar) -> bool:
    """Say whether a share ends before a position, so that a comparison follows: „2 Prozent | mehr als 2022“."""
    name = grammar.unit_names.before(words, at)
    return words.word(at - 1) == "%" or (name is not None and name.meaning.code == "%")


def _is_counted(words: Words, after: int, grammar: Grammar) -> bool:
    """Say whether a noun follows that numbers count; a language whose years precede nouns lists them."""
    counts, word = grammar.data.counts, words.word(after)
    if grammar.data.masks.years_precede_nouns:
        return word in counts.plurals or word in counts.countables or word in counts.before_noun
    return looks_plural(word, grammar) and words.form(after)[0].islower() and word not in counts.function_words


def _has_unit(words: Words, number: Number, grammar: Grammar) -> bool:
    """Say whether a unit or a currency stands beside the number."""
    return bool(
        grammar.money_signs.before(words, number.start)
        or grammar.money_signs.at(words, number.end)
        or grammar.currencies.at(words, number.end + (words.word(number.end) in grammar.data.numbers.of))
        or grammar.unit_names.at(words, number.end)
        or symbol_at(words, grammar, number.end)
    )
