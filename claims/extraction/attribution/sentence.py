"""A sentence as the cue rules see it: words with their offsets, joined where tokens are finer than words."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Span

from claims.extraction.lang.attribution_words import AttributionWords

APOSTROPHES = str.maketrans("’ʼ", "''")
OPENING = frozenset("«“„")
CLOSING = frozenset("»”")
QUOTES = OPENING | CLOSING | {'"'}
STOPS = frozenset(".!?…;:,()[]{}/|•") | QUOTES | frozenset("–—-")


class Word(NamedTuple):
    """One word: as written, folded (lower case, straight apostrophe), and its offsets in the text."""

    text: str
    low: str
    start: int
    end: int


class Sentence:
    """The words of a sentence, with the classes that rules ask for by position."""

    def __init__(self, words: Sequence[Word], vocabulary: AttributionWords) -> None:
        self.words = words
        self.lows = tuple(word.low for word in words)
        self.texts = tuple(word.text for word in words)
        self.vocabulary = vocabulary
        self.depths = tuple(_depths(self.lows))

    def __len__(self) -> int:
        return len(self.words)

    def low(self, i: int) -> str:
        """Return the folded word at a position, empty outside the sentence."""
        return self.lows[i] if 0 <= i < len(self.lows) else ""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in the text of the words from ``start`` up to ``end``."""
        return self.words[start].start, self.words[end - 1].end

    def stops(self, i: int) -> bool:
        """Say whether a position is outside the sentence or holds a punctuation mark that ends a phrase."""
        return not 0 <= i < len(self.lows) or self.lows[i] in STOPS

    def capital(self, i: int) -> bool:
        """Say whether the word at a position begins with a capital."""
        return 0 <= i < len(self.texts) and self.texts[i][0].isupper()

    def named(self, i: int) -> bool:
        """Say whether a word looks like part of a name: a capital, and no function word that only begins a sentence."""
        if not self.capital(i) or self.lows[i] in self.vocabulary.sources.not_names:
            return False
        return len(self.texts[i]) > 1 and self.texts[i].isupper() or self.lows[i] not in self.vocabulary.function_words

    def number(self, i: int) -> bool:
        """Say whether a position holds digits or a number word."""
        return 0 <= i < len(self.lows) and (self.lows[i][0].isdigit() or self.lows[i] in self.vocabulary.numbers)

    def follows(self, i: int, phrase: Sequence[str]) -> bool:
        """Say whether the words of a phrase stand at a position."""
        return self.lows[i : i + len(phrase)] == tuple(phrase)


def read_sentence(span: Span, vocabulary: AttributionWords) -> Sentence:
    """Return the words of a sentence of a tokenized text."""
    return Sentence(list(_words(span.doc, span.start, span.end, vocabulary)), vocabulary)


def _words(doc: Doc, start: int, end: int, vocabulary: AttributionWords) -> Iterator[Word]:
    i = start
    while i < end:
        length = _length(doc, i, end, vocabulary)
        if not doc[i].is_space:
            last = doc[i + length - 1]
            text = doc[i : i + length].text
            yield Word(text, text.lower().translate(APOSTROPHES), doc[i].idx, last.idx + len(last))
        i += length


def _length(doc: Doc, i: int, end: int, vocabulary: AttributionWords) -> int:
    """Return how many tokens from i make one word: « porte-parole », "K.C.", "Mr.", "Secunia.com", "AT&T", « -t-il »."""
    if doc[i].text == "-":
        return _clitic(doc, i, end, vocabulary)
    length = 1
    while i + length < end and not doc[i + length - 1].whitespace_:
        joint = doc[i + length].text
        after = doc[i + length + 1] if i + length + 1 < end else None
        if joint == "-" and _clitic(doc, i + length, end, vocabulary) > 1:
            break
        if (
            joint in "-.&"
            and after is not None
            and not doc[i + length].whitespace_
            and _joins(doc[i].text, joint, after.text)
        ):
            length += 2
        elif joint == "." and _abbreviates(doc[i + length - 1].text, vocabulary):
            length += 1
        else:
            break
    return length


def _joins(first: str, joint: str, after: str) -> bool:
    """Say whether a mark between two letters or digits, without spaces, is inside one word."""
    return first[0].isalpha() and after[0].isalnum() and (joint != "." or after[0].isalpha())


def _abbreviates(text: str, vocabulary: AttributionWords) -> bool:
    return (len(text) == 1 and text.isupper()) or text.lower() in vocabulary.sources.honorifics


def _clitic(doc: Doc, i: int, end: int, vocabulary: AttributionWords) -> int:
    """Return how many tokens « -t-il », « -elle » takes at a hyphen, 1 when none stands there."""
    for pattern in vocabulary.clitics:
        tokens = [token.text for token in doc[i : min(end, i + len(pattern))]]
        if tuple(tokens) == pattern:
            return len(pattern)
    return 1


def _depths(lows: Sequence[str]) -> Iterator[int]:
    """Yield how many brackets are open at each word, the brackets themselves included."""
    depth = 0
    for low in lows:
        depth += low == "("
        yield depth
        depth = max(0, depth - (low == ")"))
