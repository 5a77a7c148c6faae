"""A sentence as the cue rules see it: its words, and the classes that rules ask for by position."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property, wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from claims.extraction.lang.attribution_words import AttributionWords

from .joining import Joined

if TYPE_CHECKING:
    from spacy.tokens import Doc

OPENING = frozenset("«“„")
CLOSING = frozenset("»”")
QUOTES = OPENING | CLOSING | {'"'}
STOPS = frozenset(".!?…;:,()[]{}/|•") | QUOTES | frozenset("–—-")

# A common noun that its ending tells is longer; so many adjectives may stand before one.
SHORTEST_ENDED, ADJECTIVES = 6, 3

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


@cache
def by_first_word(phrases: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    """Return the phrases of a list as words, by their first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return found


class Sentence:
    """The words of a sentence, with the classes that rules ask for by position."""

    def __init__(self, words: Joined, vocabulary: AttributionWords, parse: "Callable[[], Doc] | None" = None) -> None:
        self.texts = words.texts
        self.lows = tuple(words.lows)
        self.starts = words.starts
        self.ends = words.ends
        self.vocabulary = vocabulary
        self.present = frozenset(self.lows)
        self._parse = parse
        self.answers: dict[object, object] = {}

    def __len__(self) -> int:
        return len(self.lows)

    @cached_property
    def quoted(self) -> tuple[bool, ...]:
        """Return for each word whether it stands in a quotation, the marks themselves not included."""
        return (False,) * len(self) if self.present.isdisjoint(QUOTES) else tuple(_quoted(self.lows))

    @cached_property
    def depths(self) -> tuple[int, ...]:
        """Return how many brackets are open at each word, the brackets themselves included."""
        return tuple(_depths(self.lows)) if "(" in self.present else (0,) * len(self)

    @cached_property
    def doc(self) -> "Doc | None":
        """Return the sentence as a trained pipeline reads it, None without one."""
        return self._parse() if self._parse else None

    def low(self, i: int) -> str:
        """Return the folded word at a position, empty outside the sentence."""
        try:
            return self.lows[i] if i >= 0 else ""
        except IndexError:
            return ""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in the text of the words from ``start`` up to ``end``."""
        last = min(end, len(self)) - 1
        return self.starts[start], max(self.ends[start : last + 1], default=self.ends[last])

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
        if len(self.texts[i].rstrip("'’")) > 1 and self.texts[i].isupper():
            return True
        common = self.vocabulary.grammar.nouns_capitalised and self._common(i)
        return not common and self.lows[i] not in self.vocabulary.function_words

    def _common(self, i: int) -> bool:
        """Say whether a noun, which has a capital anyway, is no name: by its ending, its head, its article."""
        words, low = self.vocabulary, self.lows[i]
        if words.head_noun(low) in words.source_nouns or low in words.singulars:
            return True
        if len(low) > SHORTEST_ENDED and low.endswith(words.grammar.noun_endings):
            return True
        before = i - 1
        while i - before <= ADJECTIVES and self._adjective(before):
            before -= 1
        article = self.low(before) in words.grammar.determiners or self.low(before) in words.grammar.contracted
        maker = before - 1 - (self.low(before - 1) in words.grammar.agent_links)
        made = words.families.get(words.head_noun(self.low(maker))) == "documents"  # „Bericht (von) der | Caritas“
        return article and not made and not self.capital(i + 1)

    def _adjective(self, i: int) -> bool:
        low = self.low(i)
        return low.isalpha() and not self.capital(i) and low not in self.vocabulary.function_words

    def number(self, i: int) -> bool:
        """Say whether a position holds digits or a number word, which may be a compound: "forty-five"."""
        if not 0 <= i < len(self.lows):
            return False
        low, numbers = self.lows[i], self.vocabulary.numbers
        return low[0].isdigit() or low in numbers or ("-" in low and low.partition("-")[0] in numbers)

    def opens_quotation(self, i: int) -> bool:
        """Say whether a quotation opens at a position."""
        low = self.low(i)
        return low in OPENING or (low == '"' and not (i and self.quoted[i - 1]))

    def longest(self, i: int, phrases: tuple[str, ...]) -> int:
        """Return how many words the longest phrase of a list takes at a position, 0 when none stands there."""
        candidates = by_first_word(phrases).get(self.low(i))
        if not candidates:
            return 0
        return max((len(words) for words in candidates if self.follows(i, words)), default=0)

    def follows(self, i: int, phrase: Sequence[str]) -> bool:
        """Say whether the words of a phrase stand at a position."""
        return self.lows[i : i + len(phrase)] == tuple(phrase)


def once(
    function: Callable[Concatenate[Sentence, Asked], Answer],
) -> Callable[Concatenate[Sentence, Asked], Answer]:
    """Answer a question about a sentence once for the same arguments; the sentence keeps the answer."""

    @wraps(function)
    def asked(s: Sentence, *args: Asked.args, **kwargs: Asked.kwargs) -> Answer:
        key = (function, args, *kwargs.items())
        if key not in s.answers:
            s.answers[key] = function(s, *args, **kwargs)
        return s.answers[key]  # type: ignore[return-value]  # what the function returned

    return asked


def _quoted(lows: Sequence[str]) -> Iterator[bool]:
    inside = False
    for low in lows:
        if low in CLOSING or (low == '"' and inside):
            inside = False
            yield False
        else:
            yield inside
            inside = inside or low in OPENING or low == '"'


def _depths(lows: Sequence[str]) -> Iterator[int]:
    depth = 0
    for low in lows:
        depth += low == "("
        yield depth
        depth = max(0, depth - (low == ")"))
