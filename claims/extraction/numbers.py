"""Numbers as they stand: digits with their groups and scale, number words, number nouns. No unit, no meaning yet."""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from unicodedata import numeric

from claims.quantities.quantity import Bound

from .digits import LONGEST, literal
from .grammar import Grammar
from .nouns import looks_plural
from .number_words import spelled
from .words import Words

HUNDRED = 100
# The rest of a number behind a word is no smaller a part of its scale than this.
LEAST_REST = 1000
# Several times what a long report has, and a few seconds' work.
MOST = 20_000
# How far back the same abbreviation may stand before its noun.
ABBREVIATED = 25
NARROW_SPACES = frozenset("\u00a0\u202f\u2009")


class Form(StrEnum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    NOUN = "noun"
    FRACTION = "fraction"
    ONE = "one"  # a word for one that may be an article or a pronoun


@dataclass(frozen=True, slots=True)
class Number:
    """A number at words ``start`` to ``end`` (exclusive). ``scale`` is the size of its scale word, 1 without."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    step: Decimal | None
    form: Form
    scale: int = 1
    bound: Bound = Bound.EXACT
    noun: tuple[int, int] | None = None  # what a ratio counts stands inside it: "one person in five"


def numbers(words: Words, grammar: Grammar) -> list[Number]:
    """Return the numbers of a text in order, the first MOST of them; they do not overlap."""
    found: list[Number] = []
    for at in words.find({word for word in words.vocabulary if word[0].isdecimal() or word in grammar.number_starts}):
        if len(found) == MOST:
            break
        if found and at < found[-1].end:
            continue
        number = number_at(words, grammar, at)
        if number is not None:
            found.append(number)
    return found


def number_at(words: Words, grammar: Grammar, at: int) -> Number | None:
    """Return the number that starts at a word, None at the end of the text."""
    if not words.form(at):
        return None
    if words.form(at)[0].isdecimal():
        return _in_digits(words, grammar, at)
    return _fraction(words, grammar, at) or _noun(words, grammar, at) or _in_words(words, grammar, at)


def _in_digits(words: Words, grammar: Grammar, at: int) -> Number | None:
    number = _plain(words, grammar, at)
    if number is None:
        return None
    scaled = _scaled(words, grammar, _vulgar(words, number))
    return _with_rest(words, grammar, _halved(words, grammar, scaled))


def _plain(words: Words, grammar: Grammar, at: int) -> Number | None:
    """Return the number that the digits at a position make, without a scale."""
    form, end = words.form(at), at + 1
    while len(form) <= LONGEST and _goes_on(words, grammar, at, end):  # longer is no number, and read but once
        form, end = form + words.form(end), end + 1
    read = literal(form, grammar.data.numbers.decimal_mark)
    return Number(at, end, read.value, read.value, read.step, Form.DIGITS) if read else None


def _goes_on(words: Words, grammar: Grammar, start: int, at: int) -> bool:
    """Say whether the word at a position is the next group of three digits of a number."""
    group, gap = words.form(at), words.gap(at)
    if not words.form(start).isdecimal() or len(words.form(start)) > 3 or words.form(start).startswith("0"):
        return False
    if not (group[:3].isdecimal() and len(group) >= 3 and (len(group) == 3 or group[3] in ".,")):
        return False
    if not words.form(at - 1).isdecimal():
        return False
    return gap in NARROW_SPACES or (gap == " " and grammar.data.numbers.plain_space_groups)


def _vulgar(words: Words, number: Number) -> Number:
    """Add a vulgar fraction that follows the digits: 2½."""
    sign = words.form(number.end)
    if len(sign) != 1 or not sign.isnumeric() or sign.isdigit() or not 0 < numeric(sign) < 1:
        return number
    value = number.low + Decimal(str(round(numeric(sign), 4)))
    return replace(number, end=number.end + 1, low=value, high=value, step=None)


def _scaled(words: Words, grammar: Grammar, number: Number) -> Number:
    """Multiply by the scale words or the abbreviation after a number."""
    at, scale = number.end, 1
    if words.word(at) == "-" and words.word(at + 1) in grammar.data.numbers.scales:
        at += 1
    while (size := _scale(words, grammar, number, at, scale)) and at - number.end < 3:
        scale, at = scale * size, at + 1
    if scale == 1:
        return number
    if words.form(at - 1) in grammar.data.numbers.abbreviations and words.form(at) == "." and words.glued(at):
        at += words.same_sentence(at, at + 1)  # 42 Mio. Euro
    return replace(
        number,
        end=at,
        low=number.low * scale,
        high=number.high * scale,
        step=number.step and number.step * scale,
        scale=scale,
    )


def _scale(words: Words, grammar: Grammar, number: Number, at: int, above: int) -> int:
    data = grammar.data.numbers
    if (size := data.scales.get(words.word(at), 0)) and (above == 1 or size >= above):
        return size
    if above > 1:
        return 0
    form = words.form(at)
    if form in data.abbreviations:
        return data.abbreviations[form]
    if form in data.money_abbreviations and _beside_money(words, grammar, number.start, at):
        return data.money_abbreviations[form]
    if form in data.count_abbreviations and words.glued(at) and _counts(words, grammar, at):
        return data.count_abbreviations[form]
    return 0


def _counts(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether an abbreviation, or the same before it, has a noun: "2.1m votes for Lee, 1.8m for Park"."""
    if _before_noun(words, grammar, at + 1):
        return True
    closes = not words.word(at + 1)[:1].isalnum() or words.word(at + 1) in grammar.data.counts.function_words
    return closes and any(
        words.form(back) == words.form(at) and words.glued(back) and _before_noun(words, grammar, back + 1)
        for back in range(max(1, at - ABBREVIATED), at)
        if words.same_sentence(back, at)
    )


def _before_noun(words: Words, grammar: Grammar, at: int) -> bool:
    word = words.word(at)
    return looks_plural(word, grammar) and word not in grammar.data.counts.function_words


def _beside_money(words: Words, grammar: Grammar, start: int, at: int) -> bool:
    """Say whether a currency stands before a number or after the abbreviation at its end."""
    return grammar.is_currency(words.form(start - 1)) or grammar.is_currency(words.form(at + 1))


def _halved(words: Words, grammar: Grammar, number: Number) -> Number:
    """Add the half of « deux millions et demi »."""
    half = grammar.halves.at(words, number.end)
    if half is None:
        return number
    value = number.low + Decimal(number.scale) / 2
    return _scaled(words, grammar, replace(number, end=half.end, low=value, high=value, step=None))


def _with_rest(words: Words, grammar: Grammar, number: Number) -> Number:
    """Add the rest in digits behind a scale word: « 12 mil 345 », « 4 mil 300 millones », « 2 milhões e 500 mil »."""
    rests = grammar.data.numbers.rests
    at = number.end + (words.word(number.end) in rests)
    is_joined = bool(rests) and (at > number.end or "" in rests)
    is_written = is_joined and number.scale > 1 and words.form(at).isdecimal() and number.low == int(number.low)
    plain = _plain(words, grammar, at) if is_written else None
    if plain is None:
        return number
    digits, rest = plain.low, _scaled(words, grammar, plain)
    if at > number.end and rest.low * LEAST_REST < number.scale:  # « 24 milioni e 95 » are two
        return number
    if digits < number.scale < rest.scale:
        value = (number.low + digits) * rest.scale
    elif rest.low < number.scale:
        value = number.low + rest.low
    else:
        return number
    whole = replace(number, end=rest.end, low=value, high=value, step=rest.step, scale=rest.scale)
    return _with_rest(words, grammar, whole)


def _in_words(words: Words, grammar: Grammar, at: int) -> Number | None:
    read = spelled(words, grammar.data.numbers, at)
    if read is not None and _is_vague(words, grammar, at, read.value):
        return None
    if read is None:
        return _article(words, grammar, at)
    value = Decimal(read.value)
    lone = read.end == at + 1 and words.word(at) in grammar.data.numbers.ones
    number = Number(at, read.end, value, value, None, Form.ONE if lone else Form.WORDS, read.scale)
    return _with_rest(words, grammar, _halved(words, grammar, number))


def _is_vague(words: Words, grammar: Grammar, at: int, value: int) -> bool:
    """Say whether a round number is only the size of one: „mehrere Tausend“, but « les mille euros »."""
    before, is_round = words.word(at - 1), value >= HUNDRED and Decimal(value).normalize().as_tuple().digits == (1,)
    return is_round and before in grammar.data.numbers.vague_quantifiers - grammar.data.counts.definite


def _article(words: Words, grammar: Grammar, at: int) -> Number | None:
    """Read the article of "an hour and a half" as one."""
    unit = grammar.unit_names.at(words, at + 1) if words.word(at) in grammar.data.numbers.articles else None
    if unit is None or grammar.halves.at(words, unit.end) is None:
        return None
    return Number(at, at + 1, Decimal(1), Decimal(1), None, Form.WORDS)


def _noun(words: Words, grammar: Grammar, at: int) -> Number | None:
    """Read « une vingtaine », "two dozen", « des dizaines de milliers », "tens of thousands"."""
    data = grammar.data.numbers
    start, count = at, 1
    if words.word(at) in data.articles:
        at += 1 + (words.word(at + 1) in grammar.data.units.adjectives)  # « une bonne centaine »
    elif (times := data.cardinals.get(words.word(at))) and grammar.nouns.at(words, at + 1):
        at, count = at + 1, times
    noun = grammar.nouns.at(words, at)
    if noun is None:
        return None
    end, scale = noun.end, 1
    beyond = end + 1 if words.word(end) in data.of else end
    if words.word(beyond) in grammar.plural_scales:
        scale, end = grammar.plural_scales[words.word(beyond)], beyond + 1
    elif words.word(noun.start) in data.vague:
        return None
    low, high = Decimal(noun.meaning.low * count * scale), Decimal(noun.meaning.high * count * scale)
    return Number(start, end, low, high, None, Form.NOUN, scale, noun.meaning.bound)


def _fraction(words: Words, grammar: Grammar, at: int) -> Number | None:
    """Read "half", « deux tiers », "a quarter", "one-fifth", and "half a million"."""
    data = grammar.data.numbers
    if grammar.multiples.at(words, at):  # half as much
        return None
    if half := grammar.half.at(words, at):
        return _of_scale(words, grammar, _share(at, half.end, half.meaning))
    if words.word(at) in data.half_adjectives:
        return _half_of(words, grammar, at)
    is_article = words.word(at) in data.articles
    count = 1 if is_article else data.cardinals.get(words.word(at), 0)
    is_apart = words.word(at + 1) == "-" or (is_article and words.word(at + 1) in grammar.data.units.adjectives)
    below_at = at + 1 + is_apart  # "one-fifth", « un bon tiers »
    below = data.denominators.get(words.word(below_at), 0)
    if not 0 < count < below or (words.word(below_at) in data.ordinal_denominators and count > 1):
        return None
    if count == 1 and not _ends_fraction(words, grammar, below_at + 1):
        return None
    return _of_scale(words, grammar, _share(at, below_at + 1, Decimal(count) / below))


def _half_of(words: Words, grammar: Grammar, at: int) -> Number | None:
    """Read « medio millón », « media docena », « media hora »; « medio ambiente » is none."""
    whole, data = words.word(at + 1), grammar.data.numbers
    if whole not in data.scales and whole not in grammar.dozens and not grammar.unit_names.at(words, at + 1):
        return None
    return _of_scale(words, grammar, _share(at, at + 1, Decimal("0.5")))


def _ends_fraction(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether "a third" is a share here, and not the third of a row: no noun may follow directly."""
    following = words.word(at)
    return (
        following in grammar.data.numbers.of
        or following in grammar.data.counts.function_words
        or not following[:1].isalpha()
        and following != "-"
        or grammar.reads_on(following)
    )


def _share(start: int, end: int, share: Decimal) -> Number:
    value = share.quantize(Decimal("0.0001")).normalize()
    return Number(start, end, value, value, None, Form.FRACTION)


def _of_scale(words: Words, grammar: Grammar, number: Number) -> Number:
    """Turn "half a million", « un demi-million » and "three quarters of a million" into a number."""
    data, at = grammar.data.numbers, number.end
    is_linked = words.word(at) in data.of
    at += is_linked
    has_article = words.word(at) in data.articles
    at += has_article or words.word(at) == "-"
    scale = data.scales.get(words.word(at)) or grammar.dozens.get(words.word(at))
    if not scale or (is_linked and not has_article):
        return number
    value = number.low * scale
    return replace(number, end=at + 1, low=value, high=value, form=Form.WORDS, scale=scale)
