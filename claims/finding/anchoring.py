"""Where a passage stands in a newer text of the same document, if it still says the same there."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import islice
from typing import NamedTuple

# Surroundings are the same from this part of alike characters on; of several places one must be the likelier by far.
SAME = 0.5
BY_FAR = 0.15
# A quote of so many characters is found by itself, wherever it stands now.
LONG = 40
# A reworded quote is this much alike, in pieces of some letters. Whole pages are not compared so, nor everywhere.
REWORDED = 0.6
SOLID = 4
LONGEST = 500
PLACES = 200
# Words on each side by which the place of a passage is known whose figure has changed.
WORDS_BESIDE = 3
# What stands in a passage's place may be so many characters longer.
BETWEEN = 80

NEGATIONS = frozenset(
    """
    no not none never neither nor without cannot n't
    ne pas non aucun aucune jamais sans ni n'
    nicht kein keine keinen keiner keines keinem nie niemals ohne weder
    ningun ninguna ninguno nunca sin tampoco ni
    nessun nessuno nessuna mai senza né
    não nenhum nenhuma nunca sem nem
    """.split()
)
_TOKEN = re.compile(r"\d[\d.,\u00a0\u202f]*\d|\d|[^\W\d_]+(?:n['’]t)?|[%‰$€£]")
Span = tuple[int, int]


class Passage(NamedTuple):
    """A quote with the characters before and after it, as a TextQuoteSelector has them (W3C Web Annotation §4.2.4)."""

    quote: str
    prefix: str = ""
    suffix: str = ""


def anchor(passage: Passage, text: str) -> Span | None:
    """Return where a passage stands in another text; None where it does not, or where that can't be told.

    Digits, units and negations have to be the same to the letter; white space may differ, surroundings a little.
    """
    if not passage.quote.strip():
        return None
    spans = list(_exact(passage.quote, text)) or list(_reworded(passage.quote, text))
    rated = sorted(((_likeness(passage, text, span), span) for span in spans), reverse=True)
    rated = [(likeness, span) for likeness, span in rated if _says_the_same(passage, text, span)]
    if not rated or (rated[0][0] < SAME and (len(rated) > 1 or len(passage.quote) < LONG)):
        return None
    if len(rated) > 1 and rated[0][0] - rated[1][0] < BY_FAR:
        return None
    return rated[0][1]


def successor(passage: Passage, text: str) -> Span | None:
    """Return what stands now between the words that stood beside a passage; None where they are not found once."""
    before, after = _tokens(passage.prefix)[-WORDS_BESIDE:], _tokens(_whole_words(passage.suffix))[:WORDS_BESIDE]
    if not before or not after:
        return None
    most = len(passage.quote) + BETWEEN
    pattern = rf"\b{_loosely(before)}[^\w]*?\s*(?P<between>\S.{{0,{most}}}?)\s*[^\w]*?{_loosely(after)}\b"
    found = [match.span("between") for match in re.finditer(pattern, text, re.DOTALL)]
    return found[0] if len(found) == 1 else None


def _exact(quote: str, text: str) -> Iterator[Span]:
    """Yield where the quote stands word for word, however its white space is written; a number stays whole."""
    pattern = r"\s+".join(re.escape(word) for word in quote.split())
    for match in re.finditer(rf"(?<![\w]){pattern}(?![\w])(?![.,]\d)", text):
        yield match.span()


def _reworded(quote: str, text: str) -> Iterator[Span]:
    """Yield where a sentence around the quote's number says much the same in other words."""
    numbers = [token for token in _tokens(quote) if token[0].isdigit()]
    if not numbers or not LONG <= len(quote) <= LONGEST:
        return
    longest, more = max(numbers, key=len), len(quote) // 5
    found = re.finditer(rf"(?<![\d.,]){re.escape(longest)}(?!\d|[.,]\d)", text)
    for match in islice(found, PLACES):
        start = max(0, match.start() - quote.index(longest) - more)
        end = match.start() + len(quote) - quote.index(longest) + more
        blocks = SequenceMatcher(None, quote, text[start:end], autojunk=False).get_matching_blocks()
        solid = [block for block in blocks if block.size >= SOLID]
        if sum(block.size for block in solid) >= REWORDED * len(quote):
            yield _to_words(text, start + solid[0].b, start + solid[-1].b + solid[-1].size)


def _says_the_same(passage: Passage, text: str, span: Span) -> bool:
    """Say whether digits, what follows them, and negations are the same."""
    now = text[span[0] : span[1]]
    around = text[max(0, span[0] - len(passage.prefix)) : span[0]], text[span[1] : span[1] + len(passage.suffix)]
    same_figures = _figures(passage.quote) == _figures(now)
    return same_figures and _negations(passage.prefix, passage.quote) == _negations(around[0], now)


def _figures(text: str) -> list[tuple[str, str]]:
    """Return each number of a text with the word or sign behind it."""
    tokens = [*_tokens(text), ""]
    pairs = zip(tokens, tokens[1:], strict=False)
    return [(token, behind.lower()) for token, behind in pairs if token[0].isdigit()]


def _negations(before: str, quote: str) -> list[str]:
    """Return the negations of a quote and of its own clause before it."""
    clause = re.split(r"[.;:!?\n]", before)[-1]
    return [
        word for word in map(str.lower, _tokens(f"{_whole_words(clause, at_end=False)} {quote}")) if word in NEGATIONS
    ]


def _likeness(passage: Passage, text: str, span: Span) -> float:
    """Return from 0 to 1 how much of the characters around a passage are the same; 1 where there were none."""
    around = (
        (passage.prefix, text[max(0, span[0] - len(passage.prefix)) : span[0]]),
        (passage.suffix, text[span[1] : span[1] + len(passage.suffix)]),
    )
    ratios = [SequenceMatcher(None, _plain(was), _plain(now), autojunk=False).ratio() for was, now in around if was]
    return sum(ratios) / len(ratios) if ratios else 1.0


def _plain(text: str) -> str:
    return " ".join(text.lower().split())


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _loosely(words: list[str]) -> str:
    return r"\W+".join(re.escape(word) for word in words)


def _whole_words(text: str, *, at_end: bool = True) -> str:
    """Return the words of a context without the one that its limit cut off."""
    return text.rpartition(" ")[0] or text if at_end else text.partition(" ")[2] or text


def _to_words(text: str, start: int, end: int) -> Span:
    """Widen a span to whole words."""
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end
