"""The first run of each article dawdles past its lease, and then goes on as if nothing had happened."""

import time
from typing import Any

from django.conf import settings

from claims import reading
from claims.models import Extraction

read = reading._read_revision


def dawdling(extraction: Extraction) -> Any:
    if extraction.attempts == 1:
        time.sleep(settings.EXTRACTION_LEASE.total_seconds() + 1.5)
    read(extraction)


reading._read_revision = dawdling
