"""Who has which claim open: "next" gives nobody a claim that somebody else is at."""

from datetime import timedelta

import pytest
from django.utils import timezone

from claims import presence, review
from claims.models import ClaimLease
from tests.factories import make_article, make_claim, make_decided, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def claims(db):
    article = make_article("D’abord 10 %, puis 11 %.")
    return [make_claim(quote, article=article) for quote in ("10 %", "11 %")]


@pytest.fixture
def alice(db):
    return make_user("alice")


@pytest.fixture
def bob(db):
    return make_user("bob")


def test_two_people_get_two_claims(claims, alice, bob):
    article = claims[0].article

    assert [presence.next_for(alice, article), presence.next_for(bob, article)] == claims


def test_where_others_have_the_rest_nothing_comes(claims, alice, bob):
    for person in (alice, bob):
        presence.next_for(person, claims[0].article)

    assert presence.next_for(make_user("carol"), claims[0].article) is None


def test_what_one_has_open_comes_again(claims, alice):
    presence.next_for(alice, claims[0].article)

    assert presence.next_for(alice, claims[0].article) == claims[0]


def test_whoever_has_nothing_left_lets_go_too(claims, alice, bob):
    last = presence.next_for(alice, claims[0].article, after=claims[0])
    make_decided(claims[0], by=alice)
    make_decided(last, by=alice)

    assert presence.next_for(alice, last.article, after=last) is None
    assert presence.open_claim(last, by=bob)


def test_whoever_moves_on_lets_go(claims, alice, bob):
    presence.next_for(alice, claims[0].article)
    presence.next_for(alice, claims[0].article, after=claims[0])

    assert presence.next_for(bob, claims[0].article) == claims[0]


def test_whoever_finds_nothing_more_lets_go_too(claims, alice, bob):
    presence.next_for(alice, claims[0].article)
    presence.next_for(bob, claims[0].article)
    review.dismiss(claims[0], by=alice, version=1)

    assert presence.next_for(alice, claims[0].article, after=claims[0]) is None
    assert list(ClaimLease.objects.values_list("user__username", flat=True)) == ["bob"]


def test_a_lease_that_was_not_renewed_is_over(claims, alice, bob):
    presence.next_for(alice, claims[0].article)
    ClaimLease.objects.update(until=timezone.now() - timedelta(seconds=1))

    assert presence.next_for(bob, claims[0].article) == claims[0]
    assert not presence.hold(claims[0], by=alice)


def test_a_renewed_lease_goes_on(claims, alice):
    presence.next_for(alice, claims[0].article)
    ClaimLease.objects.update(until=timezone.now() + timedelta(seconds=1))

    presence.renew(claims[0].article, by=alice)

    assert ClaimLease.objects.get().until > timezone.now() + timedelta(seconds=20)


def test_a_claim_that_somebody_has_open_can_be_looked_at(claims, alice, bob):
    presence.open_claim(claims[0], by=alice)

    assert not presence.open_claim(claims[0], by=bob)
    assert ClaimLease.objects.get().user == alice


def test_who_only_reads_is_in_nobodys_way(claims):
    presence.open_claim(claims[0], by=make_user("rob", role="Reader"))

    assert not ClaimLease.objects.exists()


def test_others_are_shown_in_text_order_and_oneself_is_not(claims, alice, bob):
    carol = make_user("carol")
    for person in (alice, bob):
        presence.next_for(person, claims[0].article)

    assert [lease.user for lease in presence.others(claims[0].article, carol)] == [alice, bob]
    assert [lease.user for lease in presence.others(claims[0].article, alice)] == [bob]


def test_another_article_keeps_its_lease(claims, alice):
    presence.open_claim(make_claim("45 %"), by=alice)
    presence.open_claim(claims[0], by=alice)

    assert ClaimLease.objects.filter(user=alice).count() == 2
