"""Verify the append-only log."""

from argparse import ArgumentParser
from itertools import islice
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims import log


class Command(BaseCommand):
    help = (
        "Verify every event and print one hash that seals the log as it is now; exit 1 if anything was tampered with."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--limit", type=int, default=20, help="how many flaws to name (20)")

    def handle(self, *args: Any, limit: int, **options: Any) -> None:
        flaws = list(islice(log.verify(), limit))
        for flaw in flaws:
            self.stderr.write(f"{flaw.subject}, event {flaw.sequence}: {flaw.what}")
        if flaws:
            raise CommandError("The log does not verify.")
        self.stdout.write(f"The log verifies. Root: {log.root()}")
