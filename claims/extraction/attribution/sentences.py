"""The sentences of a text as the cue rules see them, each read when it is first asked for."""

from claims.extraction.lang.attribution_words import AttributionWords
from claims.extraction.words import Words

from .joining import joined
from .sentence import QUOTES, Sentence

# What a quotation or a source in brackets begins with, single quotation marks among them.
MARKS = QUOTES | {"(", "‘"}


class Sentences:
    """The sentences of a text by number, from 0."""

    def __init__(self, words: Words, vocabulary: AttributionWords) -> None:
        self.text = words.text
        self.vocabulary = vocabulary
        self._words = words
        self._read: dict[int, Sentence] = {}

    def __len__(self) -> int:
        return len(self._words.begins) - 1

    def __getitem__(self, number: int) -> Sentence:
        if number not in self._read:
            read = joined(self._words, *self._limits(number), self.vocabulary)
            self._read[number] = Sentence(tuple(read), self.vocabulary)
        return self._read[number]

    def cites(self, number: int) -> bool:
        """Say whether a sentence holds a word or a mark that can cite somebody."""
        folded = self._words.folded[slice(*self._limits(number))]
        return not (MARKS.isdisjoint(folded) and self.vocabulary.hints.isdisjoint(folded))

    def at(self, offset: int) -> int:
        """Return the number of the sentence that holds an offset of the text."""
        return self._words.sentence_at(offset) - 1

    def _limits(self, number: int) -> tuple[int, int]:
        return self._words.sentence(number + 1)
