"""The rows that hang on a claim and change with it: events record them as plain values, all that there are."""

from typing import Any, NamedTuple

from django.db import models

from claims import log
from claims.models import Citation, Claim, Evidence, Source


class Part(NamedTuple):
    """A kind of such rows: the fields that events record of them, and in which order."""

    model: type[models.Model]
    fields: tuple[str, ...]
    order: tuple[str, ...]


PARTS = {
    "citations": Part(
        Citation,
        tuple("id source_id origin text start end cue affiliation kind relay stance".split()),
        ("start", "id"),
    ),
    "evidence": Part(
        Evidence,
        tuple(field.attname for field in Evidence._meta.concrete_fields if field.name != "claim"),
        ("id",),
    ),
}


def rows_of(claim: Claim, name: str) -> list[dict[str, Any]]:
    """Return the claim's rows of a kind as plain values: what events record of them."""
    part = PARTS[name]
    rows = getattr(claim, name).order_by(*part.order).values(*part.fields)
    return [{field: log.plain(value) for field, value in row.items()} for row in rows]


def put(claim: Claim, name: str, rows: list[dict[str, Any]]) -> None:
    """Make the claim's rows of a kind these: what is missing is deleted, what has no id yet is added."""
    getattr(claim, name).exclude(pk__in=[row["id"] for row in rows if row["id"]]).delete()
    for row in _after_merges(rows):
        PARTS[name].model(claim=claim, **row).save()


def _after_merges(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return rows with the sources that they mean now: an event from before a merge has the one that was merged."""
    cited = {row["source_id"] for row in rows if row.get("source_id")}
    merged = dict(Source.objects.filter(pk__in=cited).exclude(merged_into=None).values_list("pk", "merged_into"))
    return [row | {"source_id": merged[row["source_id"]]} if row.get("source_id") in merged else row for row in rows]
