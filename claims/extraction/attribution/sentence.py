"""A sentence as the cue rules see it: words with their offsets, joined where tokens are finer than words."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from spacy.tokens import Span

from claims.extraction.lang.attribution_words import AttributionWords

APOSTROPHES = str.maketrans("’ʼ", "''")
OPENING = frozenset("«“„")
CLOSING = frozenset("»”")
QUOTES = OPENING | CLOSING | {'"'}
JOINTS = frozenset("-.&")
# A word joined of more tokens than this is no word.
LONGEST = 20
STOPS = frozenset(".!?…;:,()[]{}/|•") | QUOTES | frozenset("–—-")


@cache
def by_first_word(phrases: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    """Return the phrases of a list as words, by their first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return found


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
        self.quoted = tuple(_quoted(self.lows))

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
        """Say whether a word looks like part of a name: a capital, and no small word that only begins a sentence."""
        if not self.capital(i) or self.lows[i] in self.vocabulary.sources.not_names:
            return False
        return len(self.texts[i]) > 1 and self.texts[i].isupper() or self.lows[i] not in self.vocabulary.function_words

    def number(self, i: int) -> bool:
        """Say whether a position holds digits or a number word."""
        return 0 <= i < len(self.lows) and (self.lows[i][0].isdigit() or self.lows[i] in self.vocabulary.numbers)

    def longest(self, i: int, phrases: tuple[str, ...]) -> int:
        """Return how many words the longest phrase of a list takes at a position, 0 when none stands there."""
        candidates = by_first_word(phrases).get(self.low(i))
        if not candidates:
            return 0
        return max((len(words) for words in candidates if self.follows(i, words)), default=0)

    def follows(self, i: int, phrase: Sequence[str]) -> bool:
        """Say whether the words of a phrase stand at a position."""
        return self.lows[i : i + len(phrase)] == tuple(phrase)


def read_sentence(span: Span, vocabulary: AttributionWords) -> Sentence:
    """Return the words of a sentence of a tokenized text, read once for each text."""
    # spaCy's own store for what belongs to a text: it is dropped with the text.
    known = span.doc.user_data
    sentence = known.get(f"attribution:{span.start}")
    if not isinstance(sentence, Sentence):
        tokens = [Token(token.text, token.idx, bool(token.whitespace_)) for token in span]
        sentence = known[f"attribution:{span.start}"] = Sentence(list(_words(tokens, vocabulary)), vocabulary)
    return sentence


class Token(NamedTuple):
    """What joining needs of a spaCy token."""

    text: str
    start: int
    spaced: bool


def _words(tokens: Sequence[Token], vocabulary: AttributionWords) -> Iterator[Word]:
    i, single = 0, False
    while i < len(tokens):
        length = _length(tokens, i, vocabulary)
        text = "".join(token.text for token in tokens[i : i + length])
        low = _fold(text, vocabulary)
        # British quotations have single marks; what closes one stands behind another mark.
        if text == "‘":
            low, single = "“", True
        elif text == "’" and single and tokens[i - 1].text[-1] in ",.!?…":
            low, single = "”", False
        if not text.isspace():
            yield Word(text, low, tokens[i].start, tokens[i].start + len(text))
        i += length


def _fold(text: str, vocabulary: AttributionWords) -> str:
    """Return a word in lower case, but "WHO" and "US" as they are: they are not the pronouns."""
    low = text.lower().translate(APOSTROPHES)
    return text if len(text) > 1 and text.isupper() and low in vocabulary.pronouns else low


def _length(tokens: Sequence[Token], i: int, vocabulary: AttributionWords) -> int:
    """Return how many tokens from i make a word: « porte-parole », "K.C.", "Mr.", "Secunia.com", "AT&T", « -t-il »."""
    if tokens[i].text == "-":
        return _clitic(tokens, i, vocabulary)
    length = 1
    while i + length < len(tokens) and not tokens[i + length - 1].spaced:
        joint = tokens[i + length]
        if joint.text not in JOINTS or (joint.text == "-" and _clitic(tokens, i + length, vocabulary) > 1):
            break
        after = tokens[i + length + 1].text if i + length + 1 < len(tokens) else " "
        if not joint.spaced and _joins(tokens[i].text, joint.text, after) and length < LONGEST:
            length += 2
        elif joint.text == "." and _abbreviates(tokens[i + length - 1].text, vocabulary):
            length += 1
        else:
            break
    return length


def _joins(first: str, joint: str, after: str) -> bool:
    """Say whether a mark between two letters or digits, without spaces, is inside one word."""
    return first[0].isalpha() and after[0].isalnum() and (joint != "." or after[0].isalpha())


def _abbreviates(text: str, vocabulary: AttributionWords) -> bool:
    return (len(text) == 1 and text.isupper()) or text.lower() in vocabulary.sources.honorifics


def _clitic(tokens: Sequence[Token], i: int, vocabulary: AttributionWords) -> int:
    """Return how many tokens « -t-il », « -elle » takes at a hyphen, 1 when none stands there."""
    for pattern in vocabulary.clitics:
        if tuple(token.text for token in tokens[i : i + len(pattern)]) == pattern:
            return len(pattern)
    return 1


def _quoted(lows: Sequence[str]) -> Iterator[bool]:
    """Yield for each word whether it stands in a quotation, the marks themselves not included."""
    inside = False
    for low in lows:
        if low in CLOSING or (low == '"' and inside):
            inside = False
            yield False
        else:
            yield inside
            inside = inside or low in OPENING or low == '"'


def _depths(lows: Sequence[str]) -> Iterator[int]:
    """Yield how many brackets are open at each word, the brackets themselves included."""
    depth = 0
    for low in lows:
        depth += low == "("
        yield depth
        depth = max(0, depth - (low == ")"))
