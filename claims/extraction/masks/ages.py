"""Ages of persons: « Jean Martin, 42 ans, », « âgé de 17 ans », "a 53-year-old man", "aged 8 to 10"."""

from collections.abc import Iterator, Sequence

from claims.extraction.grammar import Grammar
from claims.extraction.numbers import Number
from claims.extraction.phrases import Found
from claims.extraction.words import Words

from .listed import continues_brackets

# « un lycéen français de 17 ans »: how far the person may stand from the age.
REACH = 4
# Nobody is older.
OLDEST = 120


def find(words: Words, numbers: Sequence[Number], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Yield ages that identify persons, and classes of age."""
    aged_until = -1
    for number in numbers:
        unit = grammar.age_units.at(words, number.end + (words.word(number.end) == "-"))
        joiners = grammar.data.numbers.range_joiners | grammar.data.numbers.sure_joiners
        goes_on = number.start - 1 == aged_until and words.word(aged_until) in joiners
        if goes_on or grammar.ages.before(words, number.start):
            aged_until = number.end
        elif not _identifies(words, number, unit, grammar) or continues_brackets(words, numbers, number.start):
            continue
        is_class = unit and _ends_class(words, number.start)
        yield number.start - 2 * bool(is_class), unit.end if unit else number.end


def _identifies(words: Words, number: Number, unit: Found[bool] | None, grammar: Grammar) -> bool:
    """Say whether a number is an age by what stands around it."""
    if unit is None:
        is_alone = 4 < number.low < OLDEST and _is_apposition(words, number.start, number.end, grammar)
        return is_alone or _bounds_person(words, number, grammar)
    young = number.low < OLDEST
    is_person = _names_class(words, number, unit, grammar) or _is_person(words, number, unit.end, grammar)
    return _ends_class(words, number.start) or (young and is_person)


def _names_class(words: Words, number: Number, unit: Found[bool], grammar: Grammar) -> bool:
    """Say whether a limit of age stands for those it limits: « les plus de 65 ans »."""
    bound = grammar.bounds_before.before(words, number.start)
    if bound is None or words.word(unit.end) in grammar.data.numbers.of:
        return False
    return words.word(bound.start - 1) in grammar.data.counts.definite


def _ends_class(words: Words, start: int) -> bool:
    """Say whether an age ends a class such as « les 15-24 ans »."""
    return words.form(start - 1) in ("-", "–") and words.glued(start) and words.form(start - 2).isdecimal()


def _bounds_person(words: Words, number: Number, grammar: Grammar) -> bool:
    """Say whether a bare number limits the age of persons: "children under five"."""
    bound = grammar.bounds_before.before(words, number.start)
    closes = not words.word(number.end)[:1].isalpha() or words.word(number.end) in grammar.data.counts.function_words
    return bound is not None and closes and words.word(bound.start - 1) in grammar.data.masks.person_nouns


def _is_person(words: Words, number: Number, end: int, grammar: Grammar) -> bool:
    return (
        _is_apposition(words, number.start, end, grammar)
        or _is_had(words, number.start, end, grammar)
        or _follows_person(words, number.start, grammar)
        or _precedes_person(words, end, grammar)
    )


def _is_apposition(words: Words, start: int, end: int, grammar: Grammar) -> bool:
    """Say whether an age stands alone between a name and a mark: « Ana Gil (42) », « Ana Gil, de 42 años, »."""
    start -= words.word(start - 1) in grammar.data.numbers.of and words.form(start - 2) == ","
    if words.form(start - 1) not in (",", "(") or start < 2:
        return False
    is_office = words.word(start - 2) in grammar.data.attribution.sources.offices  # « l'ancien maire, 71 ans, »
    return (words.form(start - 2)[0].isupper() or is_office) and words.form(end) in (",", ")", ".", ";", "")


def _is_had(words: Words, start: int, end: int, grammar: Grammar) -> bool:
    """Say whether somebody has so many years, and nothing else in them: « ha più di 42 anni », not « di tempo »."""
    bound = grammar.bounds_before.before(words, start)
    verb = words.word((bound.start if bound else start) - 1)
    return verb in grammar.data.masks.having and words.word(end) not in grammar.data.numbers.of


def _follows_person(words: Words, start: int, grammar: Grammar) -> bool:
    """Say whether « de 17 ans » belongs to a person before it."""
    bound = grammar.bounds_before.before(words, start)
    start = bound.start if bound else start
    if words.word(start - 1) not in grammar.data.numbers.of:
        return False
    people = grammar.data.masks.person_nouns
    if _names_origin(words, start - 2, grammar):
        return True
    return any(
        words.word(at) in people
        for at in range(max(0, start - 1 - REACH), start - 1)
        if words.same_sentence(at, start)
    )


def _precedes_person(words: Words, end: int, grammar: Grammar) -> bool:
    """Say whether "53-year-old" stands before a person, or for one."""
    if words.word(end - 1) not in grammar.data.masks.old:
        return False
    if words.word(end) in grammar.data.counts.function_words or not words.word(end)[:1].isalpha():
        return words.form(end - 2) != "" and words.word(end) not in grammar.data.numbers.of
    return any(_names_person(words, at, grammar) for at in range(end, end + REACH) if words.same_sentence(end, at))


def _names_person(words: Words, at: int, grammar: Grammar) -> bool:
    """Say whether a word is a noun of a person, or a compound of one: „Tennisspielerin“."""
    word, people, sources = words.word(at), grammar.data.masks.person_nouns, grammar.data.attribution.sources
    if word in people or word in sources.offices or not grammar.data.attribution.grammar.compounds:
        return word in people or word in sources.offices
    return words.form(at)[:1].isupper() and word.endswith(tuple(people))


def _names_origin(words: Words, at: int, grammar: Grammar) -> bool:
    """Say whether a word behind an article says where somebody is from: « le Slovène de 26 ans »."""
    if grammar.data.attribution.grammar.nouns_capitalised:
        return False
    articles = grammar.data.periods.articles | grammar.data.numbers.articles
    return words.form(at)[:1].isupper() and words.word(at - 1) in articles
