"""Money: a sign or code before the number, or a sign, code or name after it."""

from .draft import Draft
from .grammar import Grammar
from .rules import Rule
from .words import Words


def read_money(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Read the currency of a figure and say whether there is one."""
    return _sign_before(draft, words, grammar) or _after(draft, words, grammar)


def _sign_before(draft: Draft, words: Words, grammar: Grammar) -> bool:
    sign = grammar.money_signs.before(words, draft.start)
    if sign is None or not words.same_sentence(sign.start, draft.start) or _ends_amount(words, sign.start):
        return False
    draft.unit, draft.unit_words, draft.start = sign.meaning, (sign.start, sign.end), sign.start
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
    elif name := grammar.currencies.at(words, at):
        draft.unit, draft.unit_words, draft.end = name.meaning.code, (at, name.end), name.end
        draft.scale_by(name.meaning.factor)
    else:
        return False
    draft.why.append(Rule.MONEY_AFTER)
    return True
