"""Whether the work gets done: how long it has been due, and when a worker last showed that it hears."""

from dataclasses import dataclass

from django.db.models import Max, Min
from django.db.models.functions import Coalesce
from django.utils import timezone

from claims.models import Extraction, Heartbeat, Leased, Mail, Snapshot, SnapshotReading

QUEUES: tuple[type[Leased], ...] = (Extraction, Snapshot, SnapshotReading, Mail)
LATE = 120  # seconds that work may be due
DEAF = 60  # seconds that may pass between two heartbeats


@dataclass(frozen=True, slots=True)
class Health:
    """How old, in seconds, the oldest due row and the newest heartbeat are; None when there is none."""

    oldest_due: float | None
    heartbeat: float | None

    @property
    def late(self) -> bool:
        return self.oldest_due is not None and self.oldest_due > LATE

    @property
    def deaf(self) -> bool:
        return self.heartbeat is None or self.heartbeat > DEAF

    @property
    def green(self) -> bool:
        return not (self.late or self.deaf)


def measure() -> Health:
    """Look at the queues and at the heartbeats, in one query each however long they are."""
    now = timezone.now()
    # A row whose worker was lost has been due since its lease ran out.
    since = [kind.due(now).aggregate(at=Min(Coalesce("lease_until", "not_before")))["at"] for kind in QUEUES]
    due = min(filter(None, since), default=None)
    heard = Heartbeat.objects.aggregate(at=Max("seen_at"))["at"]
    return Health(
        oldest_due=(now - due).total_seconds() if due else None,
        heartbeat=(now - heard).total_seconds() if heard else None,
    )
