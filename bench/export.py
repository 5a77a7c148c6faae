"""How long an export takes, and how much memory: `python bench/export.py [CLAIMS]`, on a database of its own.

Prints one JSON line a format, with machine and date; DATABASE_URL chooses another, empty database.
"""

import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import django

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = tempfile.TemporaryDirectory(prefix="factcheck-bench-")
os.environ |= {"FACTCHECK_VAR": FOLDER.name, "DJANGO_SETTINGS_MODULE": "factcheck.settings", "LOG_LEVEL": "ERROR"}
sys.path.insert(0, str(PROJECT))
django.setup()

from django.core.management import call_command
from django.db import connection

from claims import intake
from claims.exports import FORMATS
from claims.models import Citation, Claim, User

SENTENCE = "Selon l’Insee, la ville compte désormais douze mille habitants de plus qu’au début de la décennie. "
EXPORT = """
import sys
from pathlib import Path
from django.core.management import execute_from_command_line
execute_from_command_line(["manage.py", "export", "--format", sys.argv[1], "--output", sys.argv[2]])
print(Path("/proc/self/status").read_text())
"""


def store(count: int) -> None:
    """Store verified claims with two citations each, a thousand articles at most."""
    checker = User.objects.create_user("bench")
    articles = [
        intake.submit(title=f"Article {n}", text=SENTENCE * 20, by=checker) for n in range(min(count // 10, 1000))
    ]
    spans = {"start": 0, "end": 99, "quote_start": 46, "quote_end": 67, "value_start": 46, "value_end": 56}
    read = {"text": SENTENCE * 2, "quote": "douze mille habitants", "low": "12000", "high": "12000", "unit": "1"}
    decision = {"stage": "checked", "verdict": "verified", "reason": "exact", "explanation": SENTENCE * 3}
    decision |= {"checked_by": checker, "checked_at": datetime.now(UTC), "touched": True}
    for start in range(0, count, 1000):
        article = articles[start // 1000 % len(articles)]
        same = {"article": article, "revision": article.latest_revision} | spans | read | decision
        claims = Claim.objects.bulk_create(Claim(**same) for _ in range(min(1000, count - start)))
        Citation.objects.bulk_create(Citation(claim=claim, text=name) for claim in claims for name in ("Insee", "AFP"))


def measure(form: str, output: Path) -> dict[str, float]:
    """Export everything in a process of its own; return its seconds, most memory and bytes."""
    peak = "Path('/proc/self/status').read_text()"
    program = (
        "import sys; from pathlib import Path; from django.core.management import execute_from_command_line as run"
    )
    program += f"; run(['manage.py', 'export', '--format', {form!r}, '--output', {str(output)!r}]); print({peak})"
    start = time.perf_counter()
    run = subprocess.run([sys.executable, "-c", program], cwd=PROJECT, capture_output=True, text=True, check=True)
    seconds = time.perf_counter() - start
    megabytes = int(re.search(r"VmHWM:\s+(\d+)", run.stdout)[1]) / 1024
    return {
        "seconds": round(seconds, 1),
        "peak_mb": round(megabytes),
        "file_mb": round(output.stat().st_size / 1e6, 1),
    }


def main(count: int) -> None:
    call_command("migrate", verbosity=0)
    store(count)
    here = {"date": datetime.now(UTC).date().isoformat(), "machine": platform.platform(), "cores": os.cpu_count()}
    here |= {"python": platform.python_version(), "database": connection.vendor, "claims": count}
    for name, form in FORMATS.items():
        output = Path(FOLDER.name) / form.filename()
        print(json.dumps({"format": name} | measure(name, output) | here))


if __name__ == "__main__":
    with FOLDER:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
