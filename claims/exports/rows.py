"""The rows of an export: which claims, which columns, and how each cell is made."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import islice
from typing import Any

from django.db.models import Q, QuerySet

from claims.models import STANDING, Citation, Claim, Stance, Verdict
from claims.review import second_check

# Claims fetched at a time, with one more query for their citations: some 3 MB of them.
CHUNK = 500

Row = dict[str, Any]

_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")


def verified(
    claims: QuerySet[Claim],
    *,
    verdicts: Collection[str] = (Verdict.VERIFIED,),
    stages: Collection[str] = tuple(STANDING),
) -> QuerySet[Claim]:
    """Return the claims to hand on: by default those verified, at stage checked or later, and not retracted.

    `verdicts` and `stages` widen or narrow that. Claims of a stage that has no verdict, such as candidates,
    come along when their stage is asked for. What waits for its second check is not handed on.
    """
    return claims.filter(Q(verdict__in=verdicts) | Q(verdict=""), stage__in=stages).exclude(second_check.waiting())


class Kind(Enum):
    """What the cells of a column hold, so that a spreadsheet can sort and add them up."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"


def is_number(text: str) -> bool:
    """Say whether a text is a plain decimal such as `-12` or `0.5`, which every program reads as a number."""
    return _NUMBER.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation of a claim, as the article words it and as the registry names its source."""

    text: str
    cue: str
    relay: bool
    stance: str
    source: str | None
    source_name: str | None


def _as_cited(citations: tuple[Cited, ...]) -> str:
    """Name the sources in the article's words; who passes on or denies the figure is marked so."""
    return "; ".join(
        (each.text or each.source_name or "")
        + (" (relay)" if each.relay else "")
        + (" (denies)" if each.stance == Stance.DENIES else "")
        for each in citations
    )


def _linked(citations: tuple[Cited, ...]) -> str:
    """Name the registry's sources by slug, in the same order; one not in the registry is a question mark."""
    return "; ".join(each.source or "?" for each in citations) if any(each.source for each in citations) else ""


def _named(citations: tuple[Cited, ...]) -> str:
    names = [each.source_name or "?" for each in citations]
    return "; ".join(names) if any(each.source for each in citations) else ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its header, the key of the row that holds its value, what that is, and how it is written flat."""

    header: str
    key: str
    kind: Kind = Kind.TEXT
    flat: Callable[[Any], Any] | None = None

    def cell(self, row: Row) -> Any:
        """Return the one value that stands in a table's cell: str, int, date, datetime or None."""
        value = row[self.key]
        return self.flat(value) if self.flat else value


CITATIONS = "citations"

# Headers are names of the program's own, the same in every language: other programs read them.
COLUMNS = (
    Column("id", "id", Kind.NUMBER),
    Column("claim", "text"),
    Column("quantity", "quote"),
    Column("value_low", "low", Kind.NUMBER),
    Column("value_high", "high", Kind.NUMBER),
    Column("unit", "unit"),
    Column("counted", "counted"),
    Column("bound", "bound"),
    Column("statistic", "statistic"),
    Column("role", "role"),
    Column("period_from", "period_from", Kind.DATE),
    Column("period_to", "period_to", Kind.DATE),
    Column("sources_cited", CITATIONS, flat=_as_cited),
    Column("sources_linked", CITATIONS, flat=_linked),
    Column("source_names", CITATIONS, flat=_named),
    Column("verdict", "verdict"),
    Column("stage", "stage"),
    Column("reason", "reason"),
    Column("explanation", "explanation"),
    Column("checked_url", "checked_url"),
    Column("article", "article__title"),
    Column("publisher", "article__publisher"),
    Column("article_url", "article__url"),
    Column("published", "article__published", Kind.DATE),
    Column("checker", "checked_by__username"),
    Column("checked_at", "checked_at", Kind.TIME),
)
FIELDS = [column.key for column in COLUMNS if column.key != CITATIONS]


def rows(claims: QuerySet[Claim]) -> Iterator[Row]:
    """Yield one row for each claim, article by article in text order, however many there are.

    A row has the keys of COLUMNS; its citations are a tuple of Cited. Raises DatabaseError midway if the
    database fails.
    """
    found = claims.order_by("article_id", "value_start", "id").values(*FIELDS).iterator(chunk_size=CHUNK)
    while chunk := list(islice(found, CHUNK)):
        cited = _cited([row["id"] for row in chunk])
        for row in chunk:
            yield {**row, CITATIONS: tuple(cited.get(row["id"], ()))}


def _cited(claims: list[int]) -> Mapping[int, list[Cited]]:
    """Return the citations of some claims, by claim, in text order."""
    fields = "claim_id text cue relay stance source__slug source__name".split()
    found = Citation.objects.filter(claim__in=claims).order_by("claim_id", "start", "id").values_list(*fields)
    by_claim: dict[int, list[Cited]] = {}
    for claim, *citation in found:
        by_claim.setdefault(claim, []).append(Cited(*citation))
    return by_claim
