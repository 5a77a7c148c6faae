"""The words of a `Doc` as plain lists, for the detectors: no white space, folded forms, sentence numbers."""

from dataclasses import dataclass

from spacy.tokens import Doc

from .contract import Span

# What a fold changes besides case: one apostrophe, one hyphen, one minus.
_FOLD = str.maketrans({"’": "'", "‐": "-", "‑": "-", "−": "-"})


def fold(word: str) -> str:
    """Return the form under which word lists hold a word."""
    return word.translate(_FOLD).lower()


@dataclass(frozen=True, slots=True)
class Words:
    """Parallel lists over the tokens that are not white space; positions in them are called ``at``."""

    text: str
    forms: list[str]
    folded: list[str]
    starts: list[int]
    ends: list[int]
    sentences: list[int]

    def __len__(self) -> int:
        return len(self.forms)

    def word(self, at: int) -> str:
        """Return the folded word at a position, empty outside the text."""
        return self.folded[at] if 0 <= at < len(self.folded) else ""

    def form(self, at: int) -> str:
        """Return the word as written, empty outside the text."""
        return self.forms[at] if 0 <= at < len(self.forms) else ""

    def gap(self, at: int) -> str:
        """Return the white space between the word at a position and the one before it."""
        return self.text[self.ends[at - 1] : self.starts[at]] if 0 < at < len(self.forms) else ""

    def glued(self, at: int) -> bool:
        """Say whether no white space parts the word at a position from the one before it."""
        return 0 < at < len(self.forms) and self.ends[at - 1] == self.starts[at]

    def same_sentence(self, first: int, second: int) -> bool:
        """Say whether two positions exist and stand in one sentence."""
        last = len(self.sentences)
        return 0 <= first < last and 0 <= second < last and self.sentences[first] == self.sentences[second]

    def span(self, start: int, end: int) -> Span:
        """Return the slice of the text from the word ``start`` to before the word ``end``."""
        first, last = self.starts[start], self.ends[end - 1]
        return Span(first, last, self.text[first:last])


def words_of(doc: Doc) -> Words:
    """Return the words of a tokenized text whose sentences are marked."""
    rows: list[tuple[str, int, int]] = []
    sentence = 0
    for token in doc:
        if token.is_sent_start:
            sentence += 1
        form = token.text
        if not form.isspace():
            rows.append((form, token.idx, sentence))
    forms = [form for form, _, _ in rows]
    return Words(
        text=doc.text,
        forms=forms,
        folded=[fold(form) for form in forms],
        starts=[start for _, start, _ in rows],
        ends=[start + len(form) for form, start, _ in rows],
        sentences=[number for _, _, number in rows],
    )
