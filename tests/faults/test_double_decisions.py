"""Many people decide the same claims at once, over connections of their own: each claim is decided once."""

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

import pytest
from django.db import connection

from claims import log, presence, review
from claims.models import Claim, Event, User, Verdict
from tests.factories import make_article, make_claim, make_user

CLAIMS, PEOPLE = 15, 6
Outcome = TypeVar("Outcome")

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def make_claims() -> list[Claim]:
    article = make_article(" ".join(f"{number} %" for number in range(10, 10 + CLAIMS)))
    return [make_claim(f"{number} %", article=article) for number in range(10, 10 + CLAIMS)]


def at_once(act: Callable[[Claim, User], Outcome], claims: Sequence[Claim]) -> list[list[Outcome]]:
    """Let everybody do something with each claim at the same moment; return what came of it, person by person."""
    people = [make_user(f"person{number}") for number in range(PEOPLE)]
    start = Barrier(PEOPLE)

    def person(by: User) -> list[Outcome]:
        try:
            outcomes = []
            for claim in claims:
                seen = Claim.objects.get(pk=claim.pk)
                start.wait(timeout=30)
                outcomes.append(act(seen, by))
            return outcomes
        finally:
            connection.close()

    with ThreadPoolExecutor(PEOPLE) as pool:
        return list(pool.map(person, people))


def race(decide: Callable[[Claim, Verdict, User], bool]) -> Counter[bool]:
    """Let everybody decide every claim at the same moment; return how many got through and how many did not."""

    def differently(claim: Claim, by: User) -> bool:
        return decide(claim, list(Verdict)[int(by.username[-1]) % 4], by)

    return counted(at_once(differently, make_claims()))


def counted(outcomes: Sequence[Sequence[Outcome]]) -> Counter[Outcome]:
    return Counter(outcome for each in outcomes for outcome in each)


def goes_through(act: Callable[[], object]) -> bool:
    try:
        act()
    except review.ReviewError:
        return False
    return True


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


def test_of_many_second_checkers_one_confirms(settings):
    settings.SECOND_CHECK = "all"
    claims = make_claims()
    for claim in claims:
        review.decide(claim, Verdict.VERIFIED, by=make_user("first"), version=1)

    def confirm(claim: Claim, by: User) -> bool:
        return goes_through(lambda: review.decide(claim, Verdict.VERIFIED, by=by, version=2))

    assert counted(at_once(confirm, claims)) == {True: CLAIMS, False: CLAIMS * (PEOPLE - 1)}
    assert Claim.objects.filter(stage="confirmed").count() == CLAIMS
    assert Event.objects.filter(verb="confirmed").count() == CLAIMS


def test_of_many_who_take_a_claim_one_has_it():
    def take(claim: Claim, by: User) -> bool:
        return goes_through(lambda: review.take(claim, by=by, version=1))

    assert counted(at_once(take, make_claims())) == {True: CLAIMS, False: CLAIMS * (PEOPLE - 1)}
    assert Event.objects.filter(verb="assigned").count() == CLAIMS


def test_either_a_decision_is_taken_back_or_somebody_else_decides_on_top():
    claims = make_claims()
    first = make_user("person0")
    for claim in claims:
        review.decide(claim, Verdict.VERIFIED, by=first, version=1)

    def act(claim: Claim, by: User) -> bool:
        if by == first:
            return goes_through(lambda: review.undo(claim, by=by))
        return goes_through(lambda: review.decide(claim, Verdict.REFUTED, by=by, version=2))

    assert counted(at_once(act, claims)) == {True: CLAIMS, False: CLAIMS * (PEOPLE - 1)}
    assert list(log.verify()) == []


def test_next_gives_no_claim_to_two_people():
    article = make_claims()[0].article

    def come(_claim: Claim, by: User) -> int:
        return presence.next_for(by, article).pk

    given = at_once(come, list(article.claims.all()[:1]))

    assert len({number for numbers in given for number in numbers}) == PEOPLE


def test_comments_of_many_at_once_are_all_kept():
    claim = make_claims()[0]

    at_once(lambda seen, by: review.comment(seen, f"Vu par {by}.", by=by), [claim] * 3)

    assert claim.comments.count() == Event.objects.filter(verb="commented").count() == 3 * PEOPLE
    assert list(log.verify()) == []
