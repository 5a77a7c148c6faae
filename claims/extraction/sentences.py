"""Sentence boundaries that respect quotations, abbreviations, headlines and list lines."""

from collections.abc import Iterable
from typing import cast

import numpy
from spacy.tokens import Doc, Token
from thinc.types import Ints2d

from .lang.sentence_words import SentenceWords
from .quotes import CLOSERS, STRAIGHT, is_paragraph_break, quotations

TERMINAL = frozenset((".", "!", "?", "…", "...", "?!", "!?", "!!", "??"))
CLOSING = frozenset((")", "]", STRAIGHT, *CLOSERS))
DASHES = frozenset("-–—")
# A quotation or a bracket longer than this is cut at its own full stops after all; any sentence at the second limit.
LONG, LONGEST = 200, 400
# What spaCy calls a token that begins a sentence, and one that does not.
START, INSIDE = 1, -1
# A line shorter than this is a headline or a list line, not wrapped text.
WRAPPED = 50


def mark_sentences(doc: Doc, words: SentenceWords) -> Doc:
    """Set the sentence starts of a tokenized text and return it.

    A sentence never ends inside a quotation that closes in its paragraph, nor before a lower-case word or a comma.
    """
    quoted_spans = quotations(doc)
    opening = {start for start, _ in quoted_spans}
    quoted = _inside(len(doc), ((start, end - 1) for start, end in quoted_spans))
    starts = numpy.full((len(doc), 1), INSIDE, dtype=numpy.int64)
    begun, depth, line = 0, 0, 0
    for token in doc:
        i = token.i
        marked = token.text in CLOSING and i not in opening
        enclosed = quoted[i] or depth > 0
        if i and (i - begun >= LONGEST or (not marked and _begins(doc, i, words, enclosed, i - begun, line))):
            starts[i], begun = START, i
        if token.is_space:
            line, depth = (i + 1 if "\n" in token.text else line), (0 if is_paragraph_break(token) else depth)
        elif token.text in "()[]":
            depth = depth + 1 if token.text in "([" else max(0, depth - 1)
    if len(doc):
        starts[0] = START
        # One array for all: setting a token's own attribute looks at the whole text each time.
        doc.from_array(["SENT_START"], cast(Ints2d, starts.astype(numpy.uint64)))
    return doc


def _begins(doc: Doc, i: int, words: SentenceWords, enclosed: bool, length: int, line: int) -> bool:
    """Say whether a new sentence begins at token i, ``length`` tokens after the last began."""
    token, before = doc[i], doc[i - 1]
    if token.is_space:
        return False
    if before.is_space and "\n" in before.text:
        return is_paragraph_break(before) or (_ends_line(doc, line, i) and not enclosed)
    if (enclosed and length < LONG) or _continues(token):
        return False
    return _ends(doc, i, words)


def _continues(token: Token) -> bool:
    """Say whether a token can only go on with a sentence that seemed to end."""
    return token.text[0].islower() or token.text in ",;:" or (token.text in DASHES and token.whitespace_ == "")


def _ends_line(doc: Doc, line: int, i: int) -> bool:
    """Say whether a line break before token i parts two sentences, and does not just wrap one."""
    last = doc[i - 2] if i > 1 else doc[0]
    if last.text in TERMINAL or doc[i].text in DASHES or doc[i].text in "•*":
        return True
    width = last.idx + len(last) - doc[line].idx
    return width < WRAPPED and not doc[i].text[0].islower()


def _ends(doc: Doc, i: int, words: SentenceWords) -> bool:
    """Say whether what stands before token i ends a sentence: a full stop, then closing marks or a dash."""
    last = i - 1
    if doc[last].text in DASHES and last and doc[last - 1].text in TERMINAL:
        return True
    while last and i - last < 5 and (doc[last].text in CLOSING or _is_footnote(doc, last)):
        last -= 1
    if doc[i].text in DASHES and doc[i].whitespace_ and doc[last].text == ".":
        return False
    if doc[last].text not in TERMINAL:
        # "The U.S. Senate" goes on; "in the U.S. The law" does not.
        return doc[last].text.endswith(".") and doc[i].lower_ in words.starters
    return not _abbreviates(doc, last, i, words)


def _is_footnote(doc: Doc, i: int) -> bool:
    """Say whether token i is the number or the opening bracket of a mark such as [4]."""
    return doc[i].text == "[" or (doc[i].is_digit and doc[i - 1].text == "[")


def _abbreviates(doc: Doc, stop: int, following: int, words: SentenceWords) -> bool:
    """Say whether a full stop belongs to the word before it and ends nothing."""
    if doc[stop].text != "." or stop == 0 or doc[stop - 1].whitespace_:
        return False
    word = doc[stop - 1].lower_
    initial = len(word) == 1 and word.isalpha()
    return initial or word in words.abbreviations or (word in words.numbered and doc[following].is_digit)


def _inside(length: int, spans: Iterable[tuple[int, int]]) -> list[bool]:
    """Return for each token whether it stands after the first and up to the last token of one of the spans."""
    steps = [0] * (length + 1)
    for start, last in spans:
        steps[start + 1 if start < length else length] += 1
        steps[last + 1 if last < length else length] -= 1
    inside, level = [], 0
    for step in steps[:length]:
        level += step
        inside.append(level > 0)
    return inside
