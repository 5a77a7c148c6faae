"""Reading every figure of a snapshot, with the engine, so that claims can be looked up in it without."""

from django.db import transaction

from claims import alerts, leases
from claims.extraction import ENGINE_VERSION
from claims.finding.reading import figures
from claims.models import Snapshot, SnapshotReading, SnapshotReadingState


def read(reading: SnapshotReading) -> None:
    """Read the snapshot of a leased row, keep its figures, and alert of those that are no longer what they were.

    Raises LeaseLost when the row was not this run's.
    """
    read = figures(reading.snapshot.text)
    with transaction.atomic():
        leases.finish(
            reading,
            SnapshotReadingState.DONE,
            figures=[list(figure) for figure in read.figures],
            language=read.language,
            read_to=read.read_to,
            engine_version=ENGINE_VERSION,
        )
        alerts.compare(Snapshot.objects.get(pk=reading.snapshot.pk))
