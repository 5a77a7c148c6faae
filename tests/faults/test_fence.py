"""A run that outlives its lease publishes nothing: another worker has the row by then."""

import pytest

from claims.models import ExtractionState

from .newsroom import SHORT, SHORT_LEASE, all_ended, broken, run_of, submit, wait_until

pytestmark = pytest.mark.worker

# The slow run must live longer than its lease: no limit kills it.
PATIENT = SHORT | {"FACTCHECK_EXTRACTION_SOFT_SECONDS": "30", "FACTCHECK_EXTRACTION_HARD_SECONDS": "40"}
OVERTAKEN = "tests.faults.inside.overtaken"


def test_a_run_that_was_overtaken_leaves_no_trace(worker):
    busy = worker(processes=2, beat=True, include=OVERTAKEN, env=PATIENT)
    article = submit()

    assert wait_until(lambda: "Nothing published" in busy.log(), 5 * SHORT_LEASE)
    assert broken([article]) == []
    assert run_of(article).attempts == 2


@pytest.mark.once
def test_without_the_fence_it_does_harm(worker):
    """What the test above is able to find. The database's own constraints are a second wall: nothing is doubled."""
    worker(processes=2, beat=True, include=f"{OVERTAKEN},tests.faults.inside.unfenced", env=PATIENT)
    article = submit()
    wait_until(all_ended, 5 * SHORT_LEASE)

    assert wait_until(lambda: run_of(article).state != ExtractionState.DONE, 5 * SHORT_LEASE)
