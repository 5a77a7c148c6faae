"""Do the work that waits, without a broker: for cron, and where no worker runs."""

from typing import Any

from django.core.management.base import BaseCommand

from claims import tasks
from claims.models import Snapshot, SnapshotReading


class Command(BaseCommand):
    help = "Read the articles, copy the documents and send the mails that wait, in this process, until none is due."

    def handle(self, *args: Any, **options: Any) -> None:
        articles, copies = tasks.work_off(), tasks.work_off(kind=Snapshot)
        readings = tasks.work_off(kind=SnapshotReading)
        tasks.send_mails()
        self.stdout.write(f"{articles} read, {copies} copied, {readings} of the copies read")
