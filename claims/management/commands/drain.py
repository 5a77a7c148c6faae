"""Do the work that waits, without a broker: for cron, and where no worker runs."""

from typing import Any

from django.core.management.base import BaseCommand

from claims import tasks
from claims.models import Snapshot


class Command(BaseCommand):
    help = "Read the articles and copy the documents that wait, in this process, until none is due."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{tasks.work_off()} read, {tasks.work_off(kind=Snapshot)} copied")
