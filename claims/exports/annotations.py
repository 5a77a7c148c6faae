"""The evidence of claims as an AnnotationCollection in JSON-LD: one annotation a line."""

import json
from collections.abc import Iterator

from django.db.models import QuerySet

from claims.annotations import CONTEXT, annotation
from claims.models import Claim, Evidence

from .pieces import in_pieces

BATCH = 500
# It makes the file no JSON, so that nobody takes it for whole.
BROKEN_OFF = "\nThe database failed here and evidence is missing. Download it again.\n"


def write(claims: QuerySet[Claim]) -> Iterator[bytes]:
    """Yield the evidence of claims in pieces; see `in_pieces` for what a failure looks like."""
    return in_pieces(_lines(claims), broken_off=BROKEN_OFF)


def _lines(claims: QuerySet[Claim]) -> Iterator[str]:
    yield '{"@context": ' + json.dumps(CONTEXT) + ', "type": "AnnotationCollection", "label": "Factcheck evidence",\n'
    yield '"first": {"type": "AnnotationPage", "startIndex": 0, "items": ['
    rows = Evidence.objects.filter(claim__in=claims.order_by().values("pk")).order_by("claim__article", "claim", "id")
    rows = rows.select_related("claim__article", "claim__revision", "snapshot__document", "created_by")
    rows = rows.defer("claim__revision__text", "snapshot__text", "snapshot__places")
    for number, evidence in enumerate(rows.iterator(chunk_size=BATCH)):
        yield (",\n" if number else "\n") + json.dumps(annotation(evidence), ensure_ascii=False)
    yield "\n]}}\n"
