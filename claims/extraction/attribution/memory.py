"""Who was cited before: what pronouns, « le même rapport » and « l'expert » stand for."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from claims.extraction.contract import Citation, CitationKind
from claims.extraction.rules import Rule

# A pronoun reaches back over so many sentences; a name or a document with a pointing word further.
NEAR, FAR = 3, 30
# So many sentences are read for the sources that a sentence points back to; further back, those that hold figures.
BEHIND = 8


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation as the text made it earlier.

    ``mentioned`` says that the text only named somebody there, whom a pronoun may stand for; ``spoke`` that a verb of
    speech cites it.
    """

    citation: Citation
    document: bool = False
    person: bool = False
    mentioned: bool = False
    spoke: bool = False


class Memory:
    """The sources of a text so far.

    ``recall`` adds those of a sentence that was passed over, once a later one points back; ``named_in`` reads whom a
    sentence only names, when a pronoun asks for it.
    """

    def __init__(self, recall: Callable[[int], object], named_in: Callable[[int], Sequence[Cited]]) -> None:
        self._recall = recall
        self._recalling = False
        self._named_in = named_in
        self._named: dict[int, Sequence[Cited]] = {}
        self._cited: dict[int, list[Cited]] = {}

    def add(self, sentence: int, cited: Iterable[Cited]) -> None:
        """Remember sources in text order."""
        self._cited.setdefault(sentence, []).extend(cited)

    def pronoun(self, word: str, sentence: int, people: frozenset[str]) -> Citation | None:
        """Return whom a pronoun stands for: the last person where it can be one, else the last source."""
        self._look_back(sentence)
        last = None
        for number in range(sentence, max(-1, sentence - NEAR - 1), -1):
            for cited in (*self._back(number), *reversed(self._mentions(number))):
                if cited.citation.relay:
                    continue
                if word not in people or cited.person:
                    return cited.citation
                last = last or cited.citation
        return last

    def person(self, sentence: int) -> Citation | None:
        """Return the last person who was cited."""
        persons = (cited for cited in self._far(sentence) if cited.citation.kind is CitationKind.PERSON)
        return next((cited.citation for cited in persons), None)

    def document(self, sentence: int, reach: int = FAR) -> Citation | None:
        """Return the last document, or its owner; of those not cited, only one that was named near by."""
        for number in range(sentence, max(-1, sentence - reach - 1), -1):
            near = sentence - NEAR <= number < sentence
            mentions: Iterator[Cited] = reversed(self._mentions(number) if near else ())
            for cited in (*self._back(number), *mentions):
                if cited.document:
                    return cited.citation
        return None

    def speaker(self, sentence: int) -> tuple[Citation, ...]:
        """Return whoever spoke in the sentence right before."""
        self._look_back(sentence)
        return tuple(cited.citation for cited in self._cited.get(sentence - 1, ()) if cited.spoke)

    def _look_back(self, sentence: int) -> None:
        """Have the few sentences before one read; those that point back themselves have to do with the same few."""
        if not self._recalling:
            self._recalling = True
            for number in range(max(0, sentence - BEHIND), sentence):
                self._recall(number)
            self._recalling = False

    def _far(self, sentence: int) -> Iterator[Cited]:
        self._look_back(sentence)
        for number in range(sentence, max(-1, sentence - FAR - 1), -1):
            yield from self._back(number)

    def _back(self, number: int) -> Iterator[Cited]:
        return reversed(self._cited.get(number, []))

    def _mentions(self, number: int) -> Sequence[Cited]:
        if number not in self._named:
            self._named[number] = self._named_in(number)
        return self._named[number]


def standing_for(named: Citation, here: Citation) -> Citation:
    """Return the citation of a source named before by a cue that stands here."""
    return replace(named, cue=here.cue, relay=here.relay, stance=here.stance, why=Rule.CARRY_OVER)
