"""Snapshots for tests, as a worker leaves them: with their text, their places and their figures."""

import hashlib
from typing import Any

from django.utils import timezone

from claims import documents, evidence, leases, source_reading
from claims.models import Claim, Document, Snapshot, SnapshotReading, SnapshotState

from .factories import make_user

REPORT = (
    "The front line in 2025\n"
    "Russian forces gained 467 square kilometers of Ukraine per month on average in 2025, observers estimate.\n"
    "Added up, the army took 5,604 square kilometres over the year 2025.\n"
    "At least 152,142 Russian soldiers have been killed since February 2022, the BBC and Mediazona have established.\n"
    "Ukraine destroyed 476 drones in one night.\n"
)


def make_document(claim: Claim | None = None, *, url: str = "https://reports.example/front") -> Document:
    """Return a document, put beside a claim if one is given."""
    document = documents.add(by=make_user(), url=url)
    if claim:
        documents.put_beside(claim, document)
    return document


def make_snapshot(
    text: str = REPORT, *, document: Document | None = None, read: bool = True, **fields: Any
) -> Snapshot:
    """Return a good copy of a document with a text; its figures are read unless told otherwise."""
    content = text.encode()
    snapshot = Snapshot.objects.create(
        **{
            "document": document or make_document(),
            "state": SnapshotState.DONE,
            "not_before": timezone.now(),
            "taken_at": timezone.now(),
            "file": "kept",
            "sha256": hashlib.sha256(content).hexdigest(),
            "size": len(content),
            "media_type": "text/plain",
            "quality": "ok",
            "text": text,
        }
        | fields
    )
    if read:
        read_figures(snapshot)
    return snapshot


def read_figures(snapshot: Snapshot) -> None:
    """Let the snapshot's figures be read, and whatever else waits, as a worker would."""
    evidence.keep_figures(snapshot)
    while row := leases.take(SnapshotReading):
        source_reading.read(row)
    snapshot.refresh_from_db()
