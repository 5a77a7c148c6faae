"""What extraction returns, and its JSON: the contract of docs/extraction.md."""

from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from claims.quantities.quantity import Quantity, plain

from .rules import Rule

ENGINE_VERSION = "1.0"


class Span(NamedTuple):
    """A verbatim slice of a text: offsets in code points, end exclusive."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity where it stands: ``span`` holds value, unit and bound words, ``value`` only the number."""

    quantity: Quantity
    span: Span
    value: Span
    why: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Period:
    """The time a figure is about; an end that the text leaves open, or that cannot be dated, is None."""

    span: Span
    begins: date | None
    ends: date | None
    why: Rule


class CitationKind(StrEnum):
    """What the cited source is."""

    ORGANISATION = "organisation"
    PERSON = "person"
    DOCUMENT = "document"
    OUTLET = "outlet"
    ANONYMOUS = "anonymous"


class Stance(StrEnum):
    """Whether the source stands behind the figure or denies it."""

    ASSERTS = "asserts"
    DENIES = "denies"


@dataclass(frozen=True, slots=True)
class Citation:
    """The link from a claim to a source as the text makes it.

    ``source`` is a registry slug or None; ``relay`` says that the source only passed the figure on; ``why``
    is the rule that made the link.
    """

    span: Span
    cue: Span
    kind: CitationKind
    why: Rule
    source: str | None = None
    affiliation: str = ""
    relay: bool = False
    stance: Stance = Stance.ASSERTS


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that the engine saw and could not read (``skipped``) or doubts (``alarms``)."""

    code: str
    span: Span


@dataclass(frozen=True, slots=True)
class Claim:
    """An assertion about the world that holds a quantity someone could check; ``span`` is its sentence.

    ``why`` names the rules that made it, ``weighed`` the features that made its priority.
    """

    span: Span
    figure: Figure
    period: Period | None
    citations: tuple[Citation, ...]
    hedged: bool
    priority: float
    why: tuple[Rule, ...]
    alarms: tuple[Skipped, ...] = ()
    weighed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Extracted:
    """Everything the engine read in one text."""

    language: str
    claims: tuple[Claim, ...]
    skipped: tuple[Skipped, ...]
    engine: str = ENGINE_VERSION


def figure_as_dict(figure: Figure) -> dict[str, Any]:
    """Return the JSON object of a quantity with its spans."""
    quantity = figure.quantity
    row: dict[str, Any] = {
        **figure.span._asdict(),
        "value_start": figure.value.start,
        "value_end": figure.value.end,
        **{name: _json(getattr(quantity, name)) for name in (field.name for field in fields(quantity))},
    }
    if not quantity.direction:
        del row["direction"]
    return row


def citation_as_dict(citation: Citation) -> dict[str, Any]:
    """Return the JSON object of a citation."""
    return {
        **citation.span._asdict(),
        "source": citation.source,
        "kind": str(citation.kind),
        "affiliation": citation.affiliation,
        "cue_start": citation.cue.start,
        "cue_end": citation.cue.end,
        "cue": citation.cue.text,
        "relay": citation.relay,
        "stance": str(citation.stance),
        "why": str(citation.why),
    }


def period_as_dict(period: Period) -> dict[str, Any]:
    """Return the JSON object of a period."""
    return {**period.span._asdict(), "from": _json(period.begins), "to": _json(period.ends)}


def skipped_as_dict(skipped: Skipped) -> dict[str, Any]:
    """Return the JSON object of an alarm or of something skipped."""
    return {"code": skipped.code, **skipped.span._asdict()}


def claim_as_dict(claim: Claim) -> dict[str, Any]:
    """Return the JSON object of a claim."""
    return {
        **claim.span._asdict(),
        "quantity": figure_as_dict(claim.figure),
        "period": claim.period and period_as_dict(claim.period),
        "citations": [citation_as_dict(citation) for citation in claim.citations],
        "hedged": claim.hedged,
        "alarms": [skipped_as_dict(alarm) for alarm in claim.alarms],
        "priority": claim.priority,
        "why": [str(reason) for reason in (*claim.why, *claim.weighed)],
    }


def as_dict(item: Extracted | Claim) -> dict[str, Any]:
    """Return the JSON object of what one text gave, or of one claim."""
    if isinstance(item, Claim):
        return claim_as_dict(item)
    return {
        "language": item.language,
        "engine": item.engine,
        "claims": [claim_as_dict(claim) for claim in item.claims],
        "skipped": [skipped_as_dict(skipped) for skipped in item.skipped],
    }


def _json(value: object) -> str | None:
    """Return a field as JSON has it: decimals and dates as text."""
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, date):
        return value.isoformat()
    return None if value is None else str(value)
