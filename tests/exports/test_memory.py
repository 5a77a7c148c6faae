"""An export takes the same memory whatever the number of claims."""

import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from django.conf import settings

from claims.exports import FORMATS
from claims.models import Citation, Claim, User
from tests.factories import make_claim, make_source
from tests.rig.worker import database_url

MEGABYTES = 200
GROWTH = 10  # MB: streaming takes 1 to 6 more, the rows of 10,000 claims in one list 15
# The kernel's own count: getrusage() would also count what the parent held when it started the process.
EXPORT = """
import re, sys
from pathlib import Path
from django.core.management import execute_from_command_line
execute_from_command_line(["manage.py", "export", "--format", sys.argv[1], "--output", sys.argv[2]])
print(int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) // 1024)
"""


def store(count: int) -> None:
    """Store verified claims, each with the long text and the two citations of a real one."""
    pattern = make_claim(text="La ville compte désormais douze mille habitants de plus. " * 4)
    decision = {"stage": "checked", "verdict": "verified", "explanation": "Vu au tableau 3 du rapport. " * 10}
    decision |= {"checked_by_id": User.objects.get().pk, "checked_at": datetime(2026, 3, 1, tzinfo=UTC)}
    for field, value in decision.items():
        setattr(pattern, field, value)
    same = {field.attname: getattr(pattern, field.attname) for field in Claim._meta.fields if field.attname != "id"}
    claims = Claim.objects.bulk_create((Claim(**same) for _ in range(count)), batch_size=500)
    source = make_source()
    names = ("l’Insee", "le ministère")
    Citation.objects.bulk_create(
        (Citation(claim_id=claim.pk, source=source, text=name) for claim in claims for name in names), batch_size=500
    )


def peak(form: str, output: str) -> int:
    """Return the most memory in MB that a process took to export everything."""
    command = [sys.executable, "-c", EXPORT, form, output]
    environment = os.environ | {"DATABASE_URL": database_url()}
    run = subprocess.run(
        command, cwd=settings.BASE_DIR, env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    return int(run.stdout)


@pytest.mark.parametrize("count", [10_000, pytest.param(100_000, marks=[pytest.mark.full, pytest.mark.timeout(600)])])
def test_memory_stays_low(count, transactional_db, django_db_serialized_rollback, tmp_path):
    empty = {form: peak(form, str(tmp_path / form)) for form in FORMATS}
    store(count)

    full = {form: peak(form, str(tmp_path / form)) for form in FORMATS}

    assert max(full.values()) < MEGABYTES
    assert max(full[form] - empty[form] for form in FORMATS) < GROWTH
    assert min((tmp_path / form).stat().st_size for form in FORMATS) > 20 * count
