"""Workers lease ten rows at once, and charge all of them an attempt."""

from claims import leases, tasks


def work_off(seconds: float) -> int:
    leases.give_up()
    batch = [row for _ in range(10) if (row := leases.take())]
    for row in batch:
        tasks.handle(row)
    return len(batch)


tasks.work_off = work_off
