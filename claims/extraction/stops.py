"""Stops behind headlines and list lines, so that no detector looks from one line into the next."""

from bisect import bisect_right
from itertools import pairwise

from .sentences import CLOSING, TERMINAL
from .tokens import Tokens

STOP = ";"
STOPPED = frozenset((*TERMINAL, *CLOSING))


def stopped(tokens: Tokens, begins: list[int]) -> tuple[Tokens, list[int]]:
    """Return tokens and sentences with a stop that takes no room behind each line that ends a sentence without one.

    ``begins`` are the first tokens of the sentences and, at last, the length of the text.
    """
    bare = [at for at in begins[1:-1] if at in tokens.lines and tokens.forms[at - 1] not in STOPPED]
    if not bare:
        return tokens, begins
    forms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for first, at in pairwise((0, *bare, len(tokens))):
        after = [tokens.ends[at - 1]] if at < len(tokens) else []
        forms += *tokens.forms[first:at], *(STOP for _ in after)
        starts += *tokens.starts[first:at], *after
        ends += *tokens.ends[first:at], *after
    lines = {_moved(at, bare): line_ends for at, line_ends in tokens.lines.items()}
    return Tokens(tokens.text, forms, starts, ends, lines), [_moved(at, bare) for at in begins]


def _moved(at: int, bare: list[int]) -> int:
    """Return where a token stands behind the stops before it."""
    return at + bisect_right(bare, at)
