"""Names that hold a number: F-16, Covid-19, « CAC 40 », "Channel 4", 5G, "page 12"."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.lang.symbols import WORDS_TOO
from claims.extraction.nouns import looks_plural
from claims.extraction.numbers import Form, Number
from claims.extraction.words import Words

from .listed import continues_shares


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield the numbers of names."""
    for number in numbers:
        if number.form is not Form.DIGITS:
            if number.form is Form.WORDS and (
                _after_name_word(words, number, grammar)
                or _is_titled(words, number, grammar)
                or _is_proper(words, number, grammar)
                or _in_compound(words, number, grammar)
            ):
                yield number.start, number.end
        elif (
            _after_hyphen(words, number.start)
            or _is_titled(words, number, grammar)
            or _in_compound(words, number, grammar)
            or _after_name_word(words, number, grammar)
            or (_after_acronym(words, number, grammar) and not continues_shares(words, numbers, number.start, grammar))
            or _before_letters(words, number, grammar)
        ):
            yield number.start, number.end


def _is_titled(words: Words, number: Number, grammar: Grammar) -> bool:
    """Say whether a number and its unit are capitalised as in a name: "the Thirty Years' War", « Télé 7 Jours »."""
    if grammar.data.attribution.grammar.nouns_capitalised:
        return False
    unit, first = words.form(number.end), words.form(number.start)
    if number.form is Form.DIGITS:
        first = words.form(number.start - 1)
    if number.form is not Form.DIGITS and first[0].isupper() and words.glued(number.end):
        # « la guerra dei Trent'anni »
        return words.same_sentence(number.start - 1, number.start) and bool(grammar.unit_names.at(words, number.end))
    titled = unit.istitle() and first.istitle() and len(unit) > 2
    return titled and grammar.unit_names.at(words, number.end) is not None


def _in_compound(words: Words, number: Number, grammar: Grammar) -> bool:
    """Say whether a number begins a noun joined by hyphens: „49-Euro-Ticket“, „Sieben-Tage-Inzidenz“."""
    if not grammar.data.attribution.grammar.compounds or number.scale > 1:
        return False
    first, second = words.form(number.end + 1), words.form(number.end + 3)
    joints = all(words.form(at) == "-" and words.glued(at) for at in (number.end, number.end + 2))
    return joints and first[:1].isupper() and second[:1].isupper() and words.glued(number.end + 3)


def _is_proper(words: Words, number: Number, grammar: Grammar) -> bool:
    """Say whether a number is capitalised after its article and stands for a group: « les Vingt-Sept »."""
    form, counts = words.form(number.start), grammar.data.counts
    closes = not words.word(number.end)[:1].isalpha() or words.word(number.end) in counts.function_words
    return form[0].isupper() and words.word(number.start - 1) in counts.definite and closes


def _after_hyphen(words: Words, at: int) -> bool:
    """Say whether a hyphen glues the number to a word: F-16, « mi-2024 »."""
    return (
        words.form(at - 1) in ("-", "‑", "/", "_", "@")
        and words.glued(at)
        and words.glued(at - 1)
        and words.word(at - 2)[-1:].isalnum()
        and not words.form(at - 2)[0].isdecimal()
    )


def _after_name_word(words: Words, number: Number, grammar: Grammar) -> bool:
    """Say whether a common word that numbers name things stands before: « niveau 3 », "Route 66"."""
    before = words.word(number.start - 1)
    return (
        before in grammar.data.masks.names
        and number.scale == 1
        and words.same_sentence(number.start - 1, number.start)
    )


def _after_acronym(words: Words, number: Number, grammar: Grammar) -> bool:
    """Say whether an acronym stands before a short bare number: « CAC 40 », "UN 2231"."""
    before = words.form(number.start - 1).replace(".", "")
    is_money = grammar.is_currency(before) and before not in WORDS_TOO
    if len(before) < 2 or not before.isupper() or not before.isalpha() or is_money:
        return False
    is_short = number.end == number.start + 1 and words.form(number.start).isdecimal() and number.low < 10_000
    counts = looks_plural(words.word(number.end), grammar) or words.word(number.end) == "%"
    return is_short and not counts and words.same_sentence(number.start - 1, number.start)


def _before_letters(words: Words, number: Number, grammar: Grammar) -> bool:
    """Say whether letters are glued to the number that are no unit: 5G, 3D, 2CV."""
    after = number.end
    if not words.glued(after) or not words.form(after)[0].isalpha() or words.form(after).islower():
        return False
    return not (
        grammar.symbols.at(words, after) or grammar.money_signs.at(words, after) or grammar.unit_names.at(words, after)
    )
