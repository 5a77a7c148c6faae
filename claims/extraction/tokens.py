"""Text to spaCy `Doc`: one scanner for all languages, linear in the length of the text, with exact offsets.

spaCy's own tokenizers differ by language where figures need them alike (units, hyphens, glued symbols), take
seconds to load for French and grow super-linear on long runs without white space; see ADR 0010.
"""

import re

from spacy.lang.lex_attrs import LEX_ATTRS
from spacy.tokens import Doc
from spacy.vocab import Vocab

# No token is longer, whatever the text: a megabyte without a space costs what a megabyte of words costs.
LONGEST = 200

_LETTERS = rf"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f]){{0,{LONGEST}}}"
_ELIDED = "jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|qu|dell|nell|all|sull|dall|quell|un|[cdjlmnst]"
_CLITIC = r"['’](?:s|re|ve|ll|d|m)(?!\w)"
_SCANNER = re.compile(
    rf"""(
    (?:https?://|www\.)[^\s<>"»«]{{1,2000}}(?<![.,;:!?)])      # an address on the web
    | (?:{_ELIDED})['’](?=\w|\s?[«"“])                           # l' d' qu' jusqu'
    | {_CLITIC}                                                # 's
    | (?:[^\W\d_]\.){{2,8}}                                  # U.S. p.m.
    | {_LETTERS}(?:(?!{_CLITIC})['’]{_LETTERS}){{0,3}}(?:\d\w{{0,{LONGEST}}})?  # word, O'Brien, km2, CO2
    | \d{{1,{LONGEST}}}(?:[.,'’]\d{{1,{LONGEST}}}){{0,20}}     # 467  3,5  1,250,000  12'500
    | [^\S ]{{1,{LONGEST}}}                                    # line ends, no-break spaces
    | [ ]{{1,{LONGEST}}}
    | \.{{2,3}} | [!?]{{2,3}}
    | .
    )([ ]?)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)


def new_vocab() -> Vocab:
    """Return a vocabulary with spaCy's language-independent lexical attributes."""
    return Vocab(lex_attr_getters=LEX_ATTRS)


def tokenise(text: str, vocab: Vocab) -> Doc:
    """Split a text into tokens.

    Words, numbers with their inner marks (``3,5``, ``1.250``) and single symbols are tokens; hyphens stand
    alone, elided articles keep their apostrophe (``l'``), digits glued after letters stay with them (``km2``,
    ``G7``). ``doc.text`` is the text, character for character.
    """
    pairs = _SCANNER.findall(text)
    return Doc(vocab, words=[word for word, _ in pairs], spaces=[space == " " for _, space in pairs])


def pieces(text: str) -> list[str]:
    """Return the tokens of a short phrase, without white space; a final « d' » stays elided."""
    if text.endswith("'"):
        return pieces(f"{text}x")[:-1]
    return [word for word, _ in _SCANNER.findall(text) if not word.isspace()]
