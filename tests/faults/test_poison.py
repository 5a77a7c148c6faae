"""Articles that kill, exhaust or hang their worker fail alone, after three attempts, with the reason."""

from statistics import median

import pytest

from claims.models import Article, Extraction, ExtractionState

from .newsroom import LEASE, LIMITS, SHORT, all_ended, broken, run_of, submit, wait_until

pytestmark = [pytest.mark.worker, pytest.mark.timeout(600)]

POISON = "tests.faults.inside.poison"
REASONS = {
    "kill": ("lost", ""),
    "hang": ("lost", ""),
    "dawdle": ("lost", "not done after 3 s"),
    "exhaust": ("crashed", "MemoryError"),
}

FULL = pytest.param(100, marks=pytest.mark.full)


def submit_all(number: int) -> tuple[list[Article], dict[str, Article]]:
    """Submit so many good articles, with a poisoned one of each kind among them."""
    good: list[Article] = []
    poisoned: dict[str, Article] = {}
    for count in range(number):
        good.append(submit())
        if count % (number // 4) == 2:
            kind = list(REASONS)[len(poisoned)]
            poisoned[kind] = submit(f"Poison : {kind}.")
    return good, poisoned


@pytest.mark.parametrize("number", [20, FULL])
def test_a_poisoned_article_fails_alone(worker, redis_server, number):
    busy = worker(processes=2, beat=True, include=POISON, env=LIMITS)
    good, poisoned = submit_all(number)
    redis_server.flush()

    assert wait_until(all_ended, 20 * LEASE), busy.log()
    assert broken(good) == []
    assert {run_of(article).attempts for article in good} == {1}
    for kind, article in poisoned.items():
        run = run_of(article)
        assert (run.state, run.attempts) == (ExtractionState.FAILED, 3)
        assert (run.last_error, run.error_detail) == REASONS[kind]


@pytest.mark.full
def test_good_articles_do_not_wait_for_poisoned_ones(worker):
    worker(processes=2, beat=True, include=f"{POISON},tests.faults.inside.slow", env=LIMITS)

    alone = delay([submit() for _ in range(100)])
    good, _poisoned = submit_all(100)

    assert delay(good) < 2 * alone


def delay(articles: list[Article]) -> float:
    """Wait until the articles are read; return their median delay in seconds."""
    assert wait_until(lambda: broken(articles) == [], 120)
    rows = Extraction.objects.filter(revision__article__in=articles)
    return median((row.finished_at - row.created_at).total_seconds() for row in rows)


@pytest.mark.once
def test_where_a_batch_is_charged_at_once_the_neighbours_fail(worker):
    """What the test above is able to find: rows that were only leased together with a poisoned one fail with it."""
    poisoned, good = submit("Poison : kill."), [submit() for _ in range(5)]
    worker(processes=1, beat=True, include=f"{POISON},tests.faults.inside.batches", env=SHORT)

    assert wait_until(lambda: run_of(poisoned).state == ExtractionState.FAILED, 10 * LEASE)
    assert any(run_of(article).state == ExtractionState.FAILED for article in good)
