"""Many people decide the same claims at once, over connections of their own: each claim is decided once."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from claims import log, review
from claims.models import Claim, Event, User, Verdict
from tests.factories import make_article, make_claim, make_user

CLAIMS, PEOPLE = 15, 6

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def race(decide: Callable[[Claim, Verdict, User], bool]) -> Counter[bool]:
    """Let everybody decide every claim at the same moment; return how many got through and how many did not."""
    article = make_article(" ".join(f"{number} %" for number in range(10, 10 + CLAIMS)))
    claims = [make_claim(f"{number} %", article=article) for number in range(10, 10 + CLAIMS)]
    people = [make_user(f"person{number}") for number in range(PEOPLE)]
    start = Barrier(PEOPLE)

    def person(number: int) -> list[bool]:
        try:
            outcomes = []
            for claim in claims:
                seen = Claim.objects.get(pk=claim.pk)
                start.wait(timeout=30)
                outcomes.append(decide(seen, list(Verdict)[number % 4], people[number]))
            return outcomes
        finally:
            connection.close()

    with ThreadPoolExecutor(PEOPLE) as pool:
        return Counter(outcome for outcomes in pool.map(person, range(PEOPLE)) for outcome in outcomes)


def by_review(claim: Claim, verdict: Verdict, by: User) -> bool:
    try:
        review.decide(claim, verdict, by=by, version=1)
    except review.Overtaken:
        return False
    return True


def without_version(claim: Claim, verdict: Verdict, by: User) -> bool:
    return bool(Claim.objects.filter(pk=claim.pk).update(hedged=verdict == Verdict.VERIFIED))


def test_every_claim_is_decided_once_and_every_other_decision_refused():
    assert race(by_review) == {True: CLAIMS, False: CLAIMS * (PEOPLE - 1)}
    assert Event.objects.filter(subject_type="claim").count() == CLAIMS
    assert list(log.verify()) == []


def test_control_without_the_version_decisions_overwrite_each_other():
    assert race(without_version)[True] > CLAIMS
