"""What a reading, the engine's JSON of one claim, says in the fields of the models."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, cast

from django.db import models

from claims.models import Citation, Claim, Mention
from claims.quantities import magnitude
from claims.review import CONTEXT

Reading = Mapping[str, Any]  # of a claim, quantity, period or citation

CITATION_FIELDS = "source_id text start end cue affiliation kind relay stance".split()


def context(text: str, start: int, end: int) -> dict[str, str]:
    """Return the characters around a quote, by which it is found again."""
    return {"prefix": text[max(0, start - CONTEXT) : start], "suffix": text[end : end + CONTEXT]}


def claim_fields(mention: Mention) -> dict[str, Any]:
    """Return the fields of a claim that follows a mention."""
    reading = mention.reading
    return {
        **place_fields(mention),
        **judgement_fields(reading),
        **quantity_fields(reading["quantity"]),
        **period_fields(reading["period"]),
    }


def judgement_fields(reading: Reading) -> dict[str, Any]:
    """Return the fields of a claim that say what the engine makes of it."""
    return {name: reading[name] for name in "hedged priority why alarms".split()}


def place_fields(mention: Mention) -> dict[str, Any]:
    """Return the fields of a claim that say where it stands in the text."""
    reading, quantity = mention.reading, mention.reading["quantity"]
    return {
        **{name: reading[name] for name in "text start end".split()},
        **{name: getattr(mention, name) for name in "quote value_start value_end prefix suffix".split()},
        "quote_start": quantity["start"],
        "quote_end": quantity["end"],
    }


def quantity_fields(quantity: Reading) -> dict[str, Any]:
    """Return the fields of a claim that say how much."""
    value = quantity["low"] or quantity["high"]
    return {
        **{name: quantity[name] or "" for name in "low high step unit bound statistic role".split()},
        "counted": _cut(Claim, "counted", quantity["counted"]),
        "magnitude": magnitude(Decimal(value) if value else None, quantity["unit"]),
    }


def period_fields(period: Reading | None) -> dict[str, Any]:
    """Return the fields of a claim that say when."""
    if period is None:
        return {"period_text": "", "period_from": None, "period_to": None}
    begins, ends = (date.fromisoformat(day) if day else None for day in (period["from"], period["to"]))
    return {"period_text": _cut(Claim, "period_text", period["text"]), "period_from": begins, "period_to": ends}


def citation_rows(readings: Iterable[Reading], sources: Mapping[str, int]) -> list[dict[str, Any]]:
    """Return the fields of the citations that the engine has read; `sources` are the ids of the registry's slugs."""
    return [
        {
            **{name: reading[name] for name in "kind relay stance start end".split()},
            **{name: _cut(Citation, name, reading[name]) for name in "text cue affiliation".split()},
            "source_id": sources.get(reading["source"]),
        }
        for reading in readings
    ]


def _cut(model: type[Claim | Citation], name: str, words: str) -> str:
    """Return as many of an article's words as the column takes."""
    column = cast("models.Field[str, str]", model._meta.get_field(name))
    return words[: column.max_length]
