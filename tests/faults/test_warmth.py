"""The language pipelines are loaded before the pool forks: no article waits for them, whatever became of the pool."""

import re

import pytest

from .newsroom import all_ended, submit, wait_until

pytestmark = [pytest.mark.worker, pytest.mark.once]

COLD = 0.3  # seconds; loading the pipelines and the languages' model takes longer


def test_every_pool_process_is_warm_from_birth(worker):
    busy = worker()

    for _ in range(2):
        submit(language="")
        assert wait_until(all_ended, 20)
        busy.kill_child()

    assert max(seconds(busy.log())) < COLD


def seconds(log: str) -> list[float]:
    """Return how long each extraction took, as the worker says."""
    return [float(found) for found in re.findall(r"Extraction \d+: ([\d.]+) s", log)]


def test_a_cold_process_is_slower(worker):
    """What the tests above are able to find."""
    busy = worker(include="tests.faults.inside.cold")
    submit(language="")

    assert wait_until(all_ended, 20)
    assert seconds(busy.log())[-1] > COLD
