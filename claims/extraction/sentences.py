"""Sentence boundaries that respect quotations, abbreviations, headlines and list lines."""

from collections.abc import Collection, Iterator
from itertools import accumulate

from .lang.sentence_words import SentenceWords
from .quotes import CLOSERS, STRAIGHT, quotations
from .tokens import Tokens

TERMINAL = frozenset((".", "!", "?", "…", "...", "?!", "!?", "!!", "??"))
CLOSING = frozenset((")", "]", STRAIGHT, *CLOSERS))
DASHES = frozenset("-–—")
BULLETS = frozenset("•*")
BRACKETS = frozenset("([")
# The last character of the last token of a sentence.
LAST = frozenset("".join((*TERMINAL, *CLOSING, *DASHES)))
# A quotation or a bracket longer than this is cut at its own full stops after all; any sentence at the second limit.
LONG, LONGEST = 200, 400
# „im 19. Jahrhundert“: with more digits, a full stop ends a sentence.
LONGEST_ORDINAL = 2
ROMAN = frozenset("IVX")


def sentence_starts(tokens: Tokens, words: SentenceWords) -> list[int]:
    """Return the tokens that begin the sentences of a text, in order.

    A sentence never ends inside a quotation that closes in its paragraph, nor before a lower-case word or a comma.
    """
    return [start for first, end in tokens.paragraphs() for start in _in_paragraph(tokens, first, end, words)]


def _in_paragraph(tokens: Tokens, first: int, end: int, words: SentenceWords) -> list[int]:
    quoted = quotations(tokens, first, end)
    opening = {start for start, _ in quoted}
    enclosed = _inside(first, end, (*quoted, *_brackets(tokens, first, end)))
    starts = [first]
    lines = tokens.lines
    before = enumerate(tokens.forms[first : end - 1], first + 1)
    for at in [at for at, form in before if form[-1] in LAST or at in lines]:
        starts += range(starts[-1] + LONGEST, at, LONGEST)
        length = at - starts[-1]
        is_closing = tokens.forms[at] in CLOSING and at not in opening
        inside = enclosed[at - first] > 0 and (length < LONG or at in lines)
        if length >= LONGEST or not (is_closing or inside) and _begins(tokens, at, words):
            starts.append(at)
    return [*starts, *range(starts[-1] + LONGEST, end, LONGEST)]


def _begins(tokens: Tokens, at: int, words: SentenceWords) -> bool:
    """Say whether a new sentence begins at a token outside quotations."""
    if at in tokens.lines:
        return _ends_line(tokens, at)
    return not _continues(tokens, at) and _ends(tokens, at, words)


def _continues(tokens: Tokens, at: int) -> bool:
    """Say whether a token can only go on with a sentence that seemed to end."""
    form = tokens.forms[at]
    return form[0].islower() or form in ",;:" or (form in DASHES and not tokens.spaced(at))


def _ends_line(tokens: Tokens, at: int) -> bool:
    """Say whether the line break before a token parts two sentences, and does not just wrap one."""
    form = tokens.forms[at]
    return tokens.forms[at - 1] in TERMINAL or form in DASHES or form in BULLETS or not form[0].islower()


def _ends(tokens: Tokens, at: int, words: SentenceWords) -> bool:
    """Say whether what stands before a token ends a sentence: a full stop, then closing marks or a dash."""
    last = at - 1
    if tokens.forms[last] in DASHES and last not in tokens.lines and tokens.form(last - 1) in TERMINAL:
        return True
    while last and last not in tokens.lines and at - last < 5:
        if not (tokens.forms[last] in CLOSING or _is_footnote(tokens, last)):
            break
        last -= 1
    form = tokens.forms[last]
    if tokens.forms[at] in DASHES and tokens.spaced(at) and form == ".":
        return False
    if form not in TERMINAL:
        # "The U.S. Senate" goes on; "in the U.S. The law" does not.
        return form.endswith(".") and tokens.forms[at].lower() in words.starters
    return not _abbreviates(tokens, last, at, words)


def _is_footnote(tokens: Tokens, at: int) -> bool:
    """Say whether a token is the number or the opening bracket of a mark such as [4]."""
    return tokens.forms[at] == "[" or (tokens.forms[at].isdigit() and tokens.form(at - 1) == "[")


def _abbreviates(tokens: Tokens, stop: int, following: int, words: SentenceWords) -> bool:
    """Say whether a full stop belongs to the word before it and ends nothing."""
    if tokens.forms[stop] != "." or not tokens.glued(stop):
        return False
    word = tokens.forms[stop - 1].lower()
    # "J. Smith", but "38C. In Spain", « 3 m. La digue », « sur X. Le ministre ».
    initial = len(word) == 1 and word.isalpha() and word != "x" and not tokens.form(stop - 2)[-1:].isdigit()
    numbered = word in words.numbered and tokens.forms[following].isdigit()
    ordinal = words.ordinals and _is_ordinal(tokens, stop, following, words)
    return initial or numbered or word in words.abbreviations or ordinal


def _is_ordinal(tokens: Tokens, stop: int, following: int, words: SentenceWords) -> bool:
    """Say whether a full stop makes the number before it an ordinal: „am 3. Mai“, „Ludwig XIV. regierte“."""
    number = tokens.forms[stop - 1]
    short = len(number) <= LONGEST_ORDINAL and (number.isdecimal() or set(number) <= ROMAN)
    return short and tokens.forms[following].lower() not in words.starters


def _brackets(tokens: Tokens, first: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the brackets of a paragraph that stand in no other; one that is never closed ends with it."""
    depth = start = 0
    for at in range(first, end) if not BRACKETS.isdisjoint(tokens.forms[first:end]) else ():
        if tokens.forms[at] in "([":
            start, depth = (start if depth else at), depth + 1
        elif tokens.forms[at] in ")]" and depth:
            depth -= 1
            if not depth:
                yield start, at + 1
    if depth:
        yield start, end


def _inside(first: int, end: int, spans: Collection[tuple[int, int]]) -> list[int]:
    """Return for each token of a paragraph how many of the spans it stands in behind their first token."""
    steps = [0] * (end - first + 1)
    if not spans:
        return steps
    for start, after in spans:
        steps[start + 1 - first] += 1
        steps[after - first] -= 1
    return list(accumulate(steps))
