"""Quotations: where each opens and closes, in one pass over the tokens."""

from spacy.tokens import Doc, Token

CLOSING = {"«": "»", "“": "”", "„": "“", "``": "''", "‘": "’"}
CLOSERS = frozenset(CLOSING.values())
STRAIGHT = '"'
MARKS = frozenset((*CLOSING, *CLOSERS, STRAIGHT))


def quotations(doc: Doc) -> tuple[tuple[int, int], ...]:
    """Return the quotations of a text as (first token, token after the last), marks included, in text order.

    Quotations end with their paragraph. One that is never closed counts only when it opens its paragraph, as in the
    custom of opening every paragraph of a long quotation and closing the last.
    """
    found: list[tuple[int, int]] = []
    opened: dict[str, int] = {}
    paragraph = 0
    for token in doc:
        if is_paragraph_break(token):
            found += [(start, token.i) for start in opened.values() if start == paragraph]
            opened.clear()
            paragraph = token.i + 1
        elif token.text in MARKS:
            closed = _turn(token, opened)
            found += [(closed, token.i + 1)] if closed is not None else []
    found += [(start, len(doc)) for start in opened.values() if start == paragraph]
    return tuple(sorted(found))


def is_paragraph_break(token: Token) -> bool:
    """Say whether a white-space token parts two paragraphs."""
    return token.is_space and token.text.count("\n") > 1


def _turn(token: Token, opened: dict[str, int]) -> int | None:
    """Open or close a quotation at a mark; return where the closed one began."""
    for mark, closer in (*CLOSING.items(), (STRAIGHT, STRAIGHT)):
        if token.text == closer and mark in opened and (mark != "‘" or _looks_closed(token)):
            return opened.pop(mark)
    if token.text in CLOSING:
        opened.setdefault(token.text, token.i)
    elif token.text == STRAIGHT and _looks_open(token):
        opened[STRAIGHT] = token.i
    return None


def _looks_closed(token: Token) -> bool:
    """Say whether a single mark closes a quotation and is no apostrophe: it stands behind a punctuation mark."""
    return token.i > 0 and token.nbor(-1).text[-1] in ",.!?…"


def _looks_open(token: Token) -> bool:
    """Say whether a straight mark stands where one opens: after a space, a bracket or nothing, not as an inch mark."""
    if token.i == 0:
        return True
    before = token.nbor(-1)
    return bool(before.whitespace_) or before.is_space or before.text in "([{—–-:," or not token.whitespace_
