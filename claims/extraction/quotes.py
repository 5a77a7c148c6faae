"""Quotations: where each opens and closes, in one pass over a paragraph."""

from .tokens import Tokens

CLOSING = {"«": "»", "“": "”", "„": "“", "``": "''", "‘": "’"}
CLOSERS = frozenset(CLOSING.values())
# Marks that point inwards („…” and »…«): openers of their own, or closers of others.
INWARD = {"»": "«", "„": "”"}
STRAIGHT = '"'
MARKS = frozenset((*CLOSING, *CLOSERS, STRAIGHT))


def quotations(tokens: Tokens, first: int, end: int) -> list[tuple[int, int]]:
    """Return the quotations of a paragraph as (first token, token after the last), marks included, in text order.

    Quotations end with their paragraph. One that is never closed counts only when it opens its paragraph, as in the
    custom of opening every paragraph of a long quotation and closing the last.
    """
    found: list[tuple[int, int]] = []
    opened: dict[str, int] = {}
    for at in [at for at, form in enumerate(tokens.forms[first:end], first) if form in MARKS]:
        closed = _turn(tokens, at, opened)
        found += [(closed, at + 1)] if closed is not None else []
    found += [(start, end) for start in opened.values() if start == first]
    return sorted(found)


def _turn(tokens: Tokens, at: int, opened: dict[str, int]) -> int | None:
    """Open or close a quotation at a mark; return where the closed one began."""
    form = tokens.forms[at]
    for mark, closer in (*INWARD.items(), *CLOSING.items(), (STRAIGHT, STRAIGHT)):
        if form == closer and mark in opened and (mark != "‘" or _looks_closed(tokens, at)):
            return opened.pop(mark)
    if form in CLOSING or (form in INWARD and _looks_inward(tokens, at)):
        opened.setdefault(form, at)
    elif form == STRAIGHT and _looks_open(tokens, at):
        opened[STRAIGHT] = at
    return None


def _looks_closed(tokens: Tokens, at: int) -> bool:
    """Say whether a single mark closes a quotation and is no apostrophe: it stands behind a punctuation mark."""
    return tokens.form(at - 1)[-1:] in {*",.!?…"}


def _looks_open(tokens: Tokens, at: int) -> bool:
    """Say whether a straight mark stands where one opens: after a space, a bracket or nothing, not as an inch mark."""
    return not tokens.glued(at) or tokens.form(at - 1) in "([{—–-:," or not tokens.spaced(at)


def _looks_inward(tokens: Tokens, at: int) -> bool:
    """Say whether a mark that mostly closes opens here: it stands behind a space, right before a word."""
    return not tokens.glued(at) and tokens.glued(at + 1) and tokens.form(at + 1)[:1].isalnum()
