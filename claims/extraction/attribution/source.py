"""A source as a phrase names it, before the registry's words become those of a citation."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a phrase names. A pronoun names whoever was named before."""

    ORGANISATION = "organisation"
    PERSON = "person"
    DOCUMENT = "document"
    OUTLET = "outlet"
    ANONYMOUS = "anonymous"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Source:
    """A source as a phrase names it, by word positions; ``end`` is that of the words to quote.

    ``whole`` is where the description ends (apposition and all), ``office`` the noun of a person named by it alone,
    ``points_back`` says that the phrase can stand for a source named before.
    """

    start: int
    end: int
    kind: Kind
    slug: str | None = None
    affiliation: str = ""
    whole: int = 0
    office: str = ""
    points_back: bool = False
    owns: bool = False

    @property
    def researches(self) -> bool:
        """Say whether the source finds and shows things: a document, its owner, researchers, who was cited before."""
        return self.owns or self.kind in (Kind.DOCUMENT, Kind.ANONYMOUS, Kind.PRONOUN)
