"""Workers lease ten rows at once, and charge all of them an attempt."""

from claims import leases, tasks
from claims.models import Extraction, Leased


def work_off(seconds: float, kind: type[Leased] = Extraction) -> int:
    if kind is not Extraction:
        return 0
    leases.give_up(Extraction)
    batch = [row for _ in range(10) if (row := leases.take(Extraction))]
    for row in batch:
        tasks.handle(row)
    return len(batch)


tasks.work_off = work_off
