"""Text to tokens: one scanner for all languages, linear in the length of the text, with exact offsets.

spaCy's own tokenizers differ by language where figures need them alike (units, hyphens, glued symbols), take
seconds to load for French and grow super-linear on long runs without white space; see ADR 0010.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, compress, pairwise
from operator import add

from .lang.symbols import GLUED

# No token is longer, whatever the text: a megabyte without a space costs what a megabyte of words costs.
LONGEST = 200

_LETTERS = rf"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f]){{0,{LONGEST}}}"
_ELIDED = (
    "jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|qu|[cdjlmnst]"
    "|dell|nell|all|sull|dall|coll|quell|quest|un|nessun|ciascun|tutt|anch|sant|mezz"
    "|vent|trent|quarant|cinquant|sessant|settant|ottant|novant|cent"  # « vent'anni »
)
_MONEY = "|".join(GLUED)
_CLITIC = r"['’](?i:s|re|ve|ll|d|m)(?!\w)"
_SCANNER = re.compile(
    rf"""
    [^\W\d_]{{1,{LONGEST}}}+(?![\w'’.:\u0300-\u036f])[ ]? | [,.]?[ ](?!\s)   # most words and stops, with their space
    | (?i:https?://|www\.)[^\s<>"»«]{{1,2000}}(?<![.,;:!?)])      # an address on the web
    | (?i:{_ELIDED})(?!['’]s\b)['’](?=\w|\s?[«"“])                # l' d' qu' jusqu', but not the UN's
    | {_CLITIC}                                                # 's
    | (?:[^\W\d_]\.){{2,8}}                                  # U.S. p.m.
    | (?:(?=[A-Z][A-Za-z]{{1,3}}\d)(?:{_MONEY}))(?=\d)  # CHF5m
    | {_LETTERS}(?:(?!{_CLITIC})['’]{_LETTERS}){{0,3}}(?:\d\w{{0,{LONGEST}}})?  # word, O'Brien, km2, CO2
    | \d{{1,{LONGEST}}}(?:[.,'’]\d{{1,{LONGEST}}}){{0,20}}     # 467  3,5  1,250,000  12'500
    | \.{{2,3}} | [!?]{{2,3}}
    | \s+ | \S
    """,
    re.VERBOSE,
)
_LINE_ENDS = re.compile(r"\n\s*")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text as parallel lists: no white space; positions in them are called ``at``."""

    text: str
    forms: list[str]
    starts: list[int]
    ends: list[int]
    lines: dict[int, int]  # those that begin a line, with how many line ends stand before them

    def __len__(self) -> int:
        return len(self.forms)

    def form(self, at: int) -> str:
        """Return the token as written, empty outside the text."""
        try:
            return self.forms[at] if at >= 0 else ""
        except IndexError:
            return ""

    def gap(self, at: int) -> str:
        """Return the white space between the token at a position and the one before it."""
        return self.text[self.ends[at - 1] : self.starts[at]] if 0 < at < len(self.forms) else ""

    def glued(self, at: int) -> bool:
        """Say whether no white space parts the token at a position from the one before it."""
        return 0 < at < len(self.forms) and self.ends[at - 1] == self.starts[at]

    def spaced(self, at: int) -> bool:
        """Say whether white space, or nothing, follows the token at a position."""
        return self.text[self.ends[at] : self.ends[at] + 1].strip() == ""

    def paragraphs(self) -> Iterator[tuple[int, int]]:
        """Yield the first token of each paragraph and the one after its last; an empty line parts two."""
        starts = [at for at, line_ends in self.lines.items() if line_ends > 1 and 0 < at < len(self.forms)]
        yield from pairwise((0, *starts, len(self.forms)) if self.forms else ())


def tokenise(text: str) -> Tokens:
    """Split a text into tokens.

    Words, numbers with their inner marks (``3,5``, ``1.250``) and single symbols are tokens; hyphens stand
    alone, elided articles keep their apostrophe (``l'``), digits glued after letters stay with them (``km2``,
    ``G7``). What stands between tokens is white space, and nothing else.
    """
    runs = _SCANNER.findall(text)
    bare = list(map(str.rstrip, runs))
    forms = list(filter(None, bare))
    starts = list(compress(accumulate(map(len, runs), initial=0), bare))
    ends = list(map(add, starts, map(len, forms)))
    lines = {bisect_left(starts, match.end()): match[0].count("\n") for match in _LINE_ENDS.finditer(text)}
    return Tokens(text, forms, starts, ends, lines)


def pieces(text: str) -> list[str]:
    """Return the tokens of a short phrase; a final « d' » stays elided."""
    if text.endswith("'"):
        return pieces(f"{text}x")[:-1]
    return tokenise(text).forms
