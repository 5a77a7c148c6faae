"""Who was cited before: what pronouns, « le même rapport » and « l'expert » stand for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from claims.extraction.contract import Citation, CitationKind
from claims.extraction.rules import Rule

# A pronoun reaches back over so many sentences; a name or a document with a pointing word further.
NEAR, FAR = 3, 30


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation as the text made it earlier, with the sentence it stands in.

    ``mentioned`` says that the text only named somebody there, whom a pronoun may stand for; ``spoke`` that a verb of
    speech cites it.
    """

    citation: Citation
    sentence: int
    document: bool = False
    person: bool = False
    mentioned: bool = False
    spoke: bool = False


class Memory:
    """The sources of a text so far, last first."""

    def __init__(self) -> None:
        self._cited: list[Cited] = []

    def add(self, cited: Iterable[Cited]) -> None:
        """Remember sources in text order."""
        self._cited.extend(cited)
        del self._cited[:-FAR]

    def pronoun(self, word: str, sentence: int, people: frozenset[str]) -> Citation | None:
        """Return whom a pronoun stands for: the last person where it can be one, else the last source."""
        near = [
            cited for cited in reversed(self._cited) if sentence - cited.sentence <= NEAR and not cited.citation.relay
        ]
        singular = word in people
        for cited in near:
            if not singular or cited.person:
                return cited.citation
        return near[0].citation if near else None

    def person(self, sentence: int) -> Citation | None:
        """Return the last person who was named."""
        for cited in reversed(self._cited):
            if cited.citation.kind is CitationKind.PERSON and not cited.mentioned and sentence - cited.sentence <= FAR:
                return cited.citation
        return None

    def document(self, sentence: int) -> Citation | None:
        """Return the last document, or its owner."""
        for cited in reversed(self._cited):
            if cited.document and sentence - cited.sentence <= FAR:
                return cited.citation
        return None

    def speaker(self, sentence: int) -> tuple[Citation, ...]:
        """Return whoever spoke in the sentence right before."""
        return tuple(cited.citation for cited in self._cited if cited.sentence == sentence - 1 and cited.spoke)


def standing_for(named: Citation, here: Citation) -> Citation:
    """Return the citation of a source named before by a cue that stands here."""
    return replace(named, cue=here.cue, relay=here.relay, stance=here.stance, why=Rule.CARRY_OVER)
