"""Rates: what stands below the line, after « par », "per", "/", "a", or as a word like « mensuels »."""

from decimal import Decimal

from .draft import TIME, Draft
from .grammar import Grammar, Unit
from .measures import symbol_at
from .numbers import Number, number_at
from .phrases import Found
from .rules import Rule
from .words import Words

# « 10 000 appels d'urgence par heure »: so many words may part a counted noun from its rate.
REACH = 4
# „42 Millionen im Jahr 2030“
YEAR_DIGITS = 4
# Times that a longer one can divide: "10 minutes a day".
SHORT = frozenset(("s", "min", "h"))
LONG = frozenset(("wk", "mo", "a"))
# What a vehicle uses or emits over so many kilometres: „6,5 Liter auf 100 Kilometer“, 18 kWh/100 km.
CONSUMED, DISTANCE = frozenset(("L", "kW.h", "kg", "g")), "(100.km)"
# « 12 cas pour 100 000 habitants »: what a count can be per, besides units.
PER = frozenset((100, 1000, 10_000, 100_000, 1_000_000))


def read_rate(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Read what a figure is per, and say whether there is anything; rates may follow each other."""
    found = False
    while draft.unit.count("/") < 2 and _one_rate(draft, words, grammar):
        found = True
    return found


def _one_rate(draft: Draft, words: Words, grammar: Grammar) -> bool:
    is_named = draft.counted or words.word(draft.end) in grammar.data.numbers.of
    start = _over_coordinator(draft, words, grammar)
    for at in range(start, start + 1 + (REACH if is_named and start == draft.end else 0)):
        if not words.same_sentence(draft.start, at):
            return False
        below = _below(draft, words, grammar, at)
        if below is not None:
            _divide(draft, words, *below, at)
            return True
        word = words.word(at)
        if word in grammar.data.counts.function_words and word not in grammar.data.numbers.of:
            return False
        if not words.word(at)[0].isalpha():
            return False
    return False


def _over_coordinator(draft: Draft, words: Words, grammar: Grammar) -> int:
    """Step over « et » to a second rate, over « bruts », and over an abbreviation's dot: « hab./km² »."""
    at = draft.end + (words.word(draft.end) in grammar.data.units.gross)
    if words.form(at) == "." and words.glued(at) and words.form(at + 1) == "/":
        return at + 1
    is_second = "/" in draft.unit and words.word(at) in grammar.data.reading.coordinators and words.word(at) != ","
    return at + (is_second and words.word(at + 1) not in grammar.data.units.article_connectors)


def _divide(draft: Draft, words: Words, code: str, end: int, at: int) -> None:
    start = draft.unit_words[0] if draft.unit_words[1] else at
    below = f"({code})" if "." in code and not code.startswith("(") else code
    draft.unit = f"{draft.unit or '1'}/{below}"
    draft.unit_words, draft.end = (start, end), end
    draft.why.append(Rule.RATE)


def _below(draft: Draft, words: Words, grammar: Grammar, at: int) -> tuple[str, int] | None:
    """Return the code below the line for a rate that starts at a position, and where it ends."""
    if word := grammar.rate_words.at(words, at):
        is_rate = _can_divide(draft, word.meaning.code, word.end - word.start) and not _is_period(
            words, grammar, word.end
        )
        return (word.meaning.code, word.end) if is_rate else None
    if words.form(at) == "/":
        if symbol := grammar.symbols.at(words, at + 1) or grammar.unit_names.at(words, at + 1):
            return symbol.meaning.code, symbol.end
        number = number_at(words, grammar, at + 1) if draft.unit in CONSUMED else None
        return _per_number(words, grammar, number) if number else None  # 6,5 l/100 km
    if connector := grammar.rate_connectors.at(words, at):
        is_article = words.word(at) in grammar.data.units.article_connectors
        lasts = words.word(at) in grammar.data.claims.lasting and _is_long(words, grammar, connector.end)
        return None if lasts else _denominator(draft, words, grammar, connector.end, is_article)
    return None


def _can_divide(draft: Draft, code: str, length: int) -> bool:
    """Say whether a word of rate makes a rate of time: "150 minutes a week", but not "two years annual"."""
    if code == DISTANCE:
        return draft.unit in CONSUMED
    if not draft.is_time:
        return True
    return length > 1 and ((draft.unit in SHORT and code not in SHORT) or (draft.unit == "d" and code in LONG))


def _denominator(draft: Draft, words: Words, grammar: Grammar, at: int, is_article: bool) -> tuple[str, int] | None:
    """Return what follows a connector: a unit, a number of units, persons, or a round number of anything."""
    if at >= len(words):
        return None
    if unit := grammar.unit_names.at(words, at) or _symbol(words, grammar, at):
        if unit.meaning.factor != 1 or unit.meaning.code == draft.unit or (is_article and draft.is_time):
            return None
        if _is_period(words, grammar, unit.end):
            return None
        return unit.meaning.code, unit.end
    if is_article:
        return None
    if person := grammar.persons.at(words, at):
        return "{person}", person.end
    number = number_at(words, grammar, at)
    return _per_number(words, grammar, number) if number else None


def _symbol(words: Words, grammar: Grammar, at: int) -> Found[Unit] | None:
    """Return the symbol of a unit that is no part of a word: « à la mi-journée »."""
    symbol = symbol_at(words, grammar, at)
    return None if symbol and words.word(symbol.end) == "-" and words.glued(symbol.end) else symbol


def _is_period(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether what ends at a position is a time: "a year earlier", « la semaine dernière », „im Jahr | 2030“."""
    periods = grammar.data.periods
    if words.form(at).isdecimal() and len(words.form(at)) == YEAR_DIGITS:
        return True
    if words.word(at) in periods.last_after or words.word(at) in periods.next_after:
        return True
    return bool(grammar.periods.ago_after.at(words, at) or grammar.periods.later.at(words, at))


def _is_long(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether a number of times follows a word that tells how long: « 1.100 pazienti per | dieci anni »."""
    number = number_at(words, grammar, at)
    unit = grammar.unit_names.at(words, number.end) if number else None
    return unit is not None and unit.meaning.code in TIME


def _per_number(words: Words, grammar: Grammar, number: Number) -> tuple[str, int] | None:
    """Return "per 100 000 people" as a power of ten, « par demi-heure » as 30 minutes."""
    at = number.end + (words.word(number.end) == "-")
    if unit := grammar.unit_names.at(words, at):
        if unit.meaning.code == "h" and number.low == Decimal("0.5"):
            return "(30.min)", unit.end
        return _units_below(number, unit)
    if symbol := symbol_at(words, grammar, at):
        return _units_below(number, symbol)
    if number.low not in PER or grammar.currencies.at(words, at) or grammar.is_currency(words.form(at)):
        return None
    of = at + (words.word(at) in grammar.data.numbers.of)
    person = grammar.persons.at(words, of)
    return f"(10*{number.low.adjusted()})", person.end if person else number.end


def _units_below(number: Number, unit: Found[Unit]) -> tuple[str, int] | None:
    """Return so many of a unit below the line: « aux 100 km », "every 20 minutes"."""
    if (
        unit.meaning.factor != 1
        or "/" in unit.meaning.code
        or unit.meaning.code in ("%", "pp")
        or not 1 < number.low == int(number.low)
    ):
        return None
    return f"({int(number.low)}.{unit.meaning.code})", unit.end
