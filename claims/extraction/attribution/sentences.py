"""The sentences of a text as the cue rules see them, each read when it is first asked for."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from claims.extraction.lang.attribution_words import AttributionWords
from claims.extraction.words import Words

from .joining import joined
from .sentence import QUOTES, Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc

# What a quotation or a source in brackets begins with, single quotation marks among them.
MARKS = QUOTES | {"(", "‘"}


class Sentences:
    """The sentences of a text by number, from 0."""

    def __init__(
        self, words: Words, vocabulary: AttributionWords, analyse: "Callable[[str], Doc] | None" = None
    ) -> None:
        self.text = words.text
        self.vocabulary = vocabulary
        self._words = words
        self._analyse = analyse
        self._read: dict[int, Sentence] = {}

    def __len__(self) -> int:
        return len(self._words.begins) - 1

    def __getitem__(self, number: int) -> Sentence:
        if number not in self._read:
            limits = self._limits(number)
            read = joined(self._words, *limits, self.vocabulary)
            parse = partial(self._analyse, self._words.span(*limits).text) if self._analyse else None
            self._read[number] = Sentence(read, self.vocabulary, parse)
        return self._read[number]

    def cites(self, number: int) -> bool:
        """Say whether a sentence holds a word or a mark that can cite somebody."""
        folded = self._words.folded[slice(*self._limits(number))]
        opens = bool(folded) and folded[0] in self.vocabulary.cues.opinions
        return opens or not (MARKS.isdisjoint(folded) and self.vocabulary.hints.isdisjoint(folded))

    def at(self, offset: int) -> int:
        """Return the number of the sentence that holds an offset of the text."""
        return self._words.sentence_at(offset) - 1

    def _limits(self, number: int) -> tuple[int, int]:
        return self._words.sentence(number + 1)
