"""A crash at any step of a run changes nothing in its outcome."""

import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from claims import tasks
from claims.models import Article
from tests.rig.worker import environment

from .newsroom import SHORT, SHORT_LEASE, all_ended, broken, none_overdue, run_of, submit, wait_until

pytestmark = [pytest.mark.worker, pytest.mark.timeout(600)]

CRASHES = "tests.faults.inside.crashes"

STEPS = """
before-taking after-taking before-reading after-reading before-the-fence after-the-fence after-the-mentions
amid-the-claims before-the-commit after-the-commit before-the-hint
""".split()

#: Steps at which no row has been taken, or its run has ended.
UNCHARGED = {"before-taking", "after-the-commit", "before-the-hint"}

FULL = pytest.param(10, marks=pytest.mark.full)


@pytest.fixture
def faults(tmp_path: Path) -> Path:
    """The folder whose files say at which steps to crash."""
    (tmp_path / "faults").mkdir()
    return tmp_path / "faults"


@pytest.mark.parametrize("repetitions", [1, FULL])
def test_a_crash_at_any_step_is_made_good(worker, faults, repetitions):
    # Celery takes up to five seconds to see that a pool process is gone: several, so that it need not be eleven times.
    worker(processes=4, beat=True, include=CRASHES, env=SHORT | {"FAULTS_FOLDER": str(faults)})

    for _ in range(repetitions):
        articles = [submit_to_crash(step, faults) for step in STEPS]
        assert wait_until(lambda: not any(faults.iterdir()), 120), f"no crash {list(faults.iterdir())}"
        assert wait_until(all_ended, SHORT_LEASE + 60)
        assert broken(articles) == []
        assert none_overdue()
        assert {article.title for article in articles if run_of(article).attempts == 1} == UNCHARGED


def submit_to_crash(step: str, folder: Path) -> Article:
    """Submit an article, and let its reader crash at this step."""
    (folder / step).touch()
    return submit(title=step)


@pytest.mark.usefixtures("transactional_db", "django_db_serialized_rollback")
def test_a_web_process_that_crashes_before_its_hint_loses_nothing():
    script = """
import os, django
django.setup()
from claims import hints
from tests.faults import newsroom
hints.send = lambda *_: os._exit(7)
newsroom.submit()
"""
    ended = subprocess.run([sys.executable, "-c", script], cwd=settings.BASE_DIR, env=environment(), check=False)

    assert ended.returncode == 7
    assert tasks.work_off() == 1  # as the sweep does
    assert broken([Article.objects.get()]) == []


@pytest.mark.once
def test_where_results_are_not_published_at_once_they_are_torn(worker, faults):
    """What the tests above are able to find."""
    torn = f"tests.faults.inside.torn,{CRASHES}"
    worker(processes=1, beat=True, include=torn, env=SHORT | {"FAULTS_FOLDER": str(faults)})

    article = submit_to_crash("after-the-mentions", faults)

    assert wait_until(all_ended, 2 * SHORT_LEASE + 10)
    assert broken([article]) != []
