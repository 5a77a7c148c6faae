"""Money: a sign or code before the number, or a sign, code or name after it."""

from .draft import Draft
from .grammar import Grammar
from .lang.symbols import WORDS_TOO
from .money_families import STEM
from .rules import Rule
from .words import Words

# From here on, an amount in a code that is a word too is no number of a name.
LEAST = 1000
# How far from a bare name of money its country may be named.
COUNTRY_REACH = 250


def read_money(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Read the currency of a figure and say whether there is one."""
    return _sign_before(draft, words, grammar) or _after(draft, words, grammar)


def _sign_before(draft: Draft, words: Words, grammar: Grammar) -> bool:
    sign = grammar.money_signs.before(words, draft.start)
    if sign is None or not words.same_sentence(sign.start, draft.start) or _ends_amount(words, sign.start):
        return False
    if words.form(sign.start) in WORDS_TOO and draft.high < LEAST:
        return False
    code = _national(words, grammar, sign.start) or sign.meaning
    draft.unit, draft.unit_words, draft.start = code, (sign.start, sign.end), sign.start
    draft.why.append(Rule.MONEY_BEFORE)
    return True


def _ends_amount(words: Words, at: int) -> bool:
    """Say whether a sign belongs to the number before it: « 40 M€ un an plus tôt »."""
    before = words.word(at - 1)
    return before[:1].isdecimal() or (words.glued(at) and before[:1].isalpha())


def _after(draft: Draft, words: Words, grammar: Grammar) -> bool:
    at = draft.end
    if words.word(at) in grammar.data.numbers.of or words.word(at) == "-":
        at += 1
    if sign := grammar.money_signs.at(words, at):
        draft.unit, draft.unit_words, draft.end = sign.meaning, (at, sign.end), sign.end
    elif family := _family(words, grammar, at):
        draft.unit, draft.unit_words, draft.end = family, (at, at + 1), at + 1
    elif name := grammar.currencies.at(words, at):
        draft.unit, draft.unit_words, draft.end = name.meaning.code, (at, name.end), name.end
        draft.scale_by(name.meaning.factor)
    else:
        return False
    draft.why.append(Rule.MONEY_AFTER)
    return True


def _family(words: Words, grammar: Grammar, at: int) -> str:
    """Return the currency of a bare name such as « pesos » by the country named nearest, empty without one."""
    members = grammar.money_families.get(words.word(at))
    whole = grammar.currencies.at(words, at)
    if members is None or (whole and whole.end > at + 1):
        return ""
    for near in _around(words, at):
        code = members.get(words.folded[near][:STEM])
        if code and _is_country(words, grammar, near):
            return code
    return ""


def _national(words: Words, grammar: Grammar, at: int) -> str:
    """Return what a bare $ is by the country named nearest, empty where that is for no country to say."""
    countries = grammar.data.units.dollar_signs
    if not countries or words.form(at) != "$" or countries.keys().isdisjoint(words.vocabulary):
        return ""
    return next((countries[words.folded[near]] for near in _around(words, at) if words.folded[near] in countries), "")


def _around(words: Words, at: int) -> tuple[int, ...]:
    """Return the words around a position in which a country may be named, those before it first, nearest first."""
    before = range(at - 1, max(-1, at - COUNTRY_REACH), -1)
    return (*before, *range(at + 1, min(len(words), at + COUNTRY_REACH)))


def _is_country(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether a word may name a country: capitalised, or beside the name of a currency."""
    families = grammar.money_families
    return words.form(at)[0].isupper() or words.word(at - 1) in families or words.word(at + 1) in families
