"""Read the articles that wait, without a broker: for cron, and where no worker runs."""

from typing import Any

from django.core.management.base import BaseCommand

from claims import tasks


class Command(BaseCommand):
    help = "Read the articles that wait, in this process, until none is due."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{tasks.work_off()} read")
