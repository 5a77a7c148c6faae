"""The queues: whose claims wait for what, over all articles."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import presence, queues, review
from claims.models import Claim, Desk
from tests.factories import make_article, make_claim, make_decided, make_user

from .browsing import Browser, make_many, text_of

pytestmark = pytest.mark.django_db

ALARM = [{"code": "scale-word", "start": 0, "end": 1, "text": "x"}]


def names(name: str, user=None) -> list[Claim]:
    return queues.page(name, user or make_user())


def test_each_queue_has_what_waits_for_that(settings):
    settings.SECOND_CHECK = "all"
    first, second, third, fourth = make_many(4).claims.all()
    Claim.objects.filter(pk=first.pk).update(alarms=ALARM)
    review.take(second, by=make_user(), version=1)
    make_decided(third, by=make_user("bob"))
    review.dismiss(fourth, by=make_user(), version=1)

    assert names("mine") == [second]
    assert names("unassigned") == [first]
    assert names("second") == [third]
    assert names("alarms") == [first]
    assert names("left") == [first, second]


def test_what_somebody_checked_themselves_does_not_wait_for_them(settings):
    settings.SECOND_CHECK = "all"
    make_decided(by=make_user())

    assert names("second") == []


def test_who_may_not_confirm_has_nothing_to_check_again(settings):
    settings.SECOND_CHECK = "all"
    make_decided(by=make_user("bob"))

    assert names("second", make_user("rita", role="Reporter")) == []


def test_the_most_pressing_come_first():
    low, high = make_many(2).claims.all()
    Claim.objects.filter(pk=high.pk).update(priority=2.5)

    assert names("unassigned") == [high, low]


def test_another_desks_claims_are_not_listed():
    make_claim(article=make_article(desk=Desk.objects.create(name="Sport"), by=make_user("bob")))

    assert names("unassigned", make_user("rita", role="Reporter")) == []


def test_a_longer_queue_is_walked_by_pages_each_claim_once(monkeypatch):
    monkeypatch.setattr("claims.queues.PAGE", 3)
    monkeypatch.setattr("claims.views.queues.PAGE", 3)
    claims = list(make_many(8).claims.all())
    Claim.objects.filter(pk__in=[claims[5].pk, claims[7].pk]).update(priority=1 / 3)
    browser, seen, after = Browser(), [], ""

    while response := browser.get("queue", "unassigned", part=False, **({"after": after} if after else {})):
        seen += [row.claim.pk for row in response.context["rows"]]
        after = response.context["after"]
        if not after:
            break

    assert seen == [claims[at].pk for at in (5, 7, 0, 1, 2, 3, 4, 6)]


@pytest.mark.parametrize("after", ["x", "1", "1,x", "nan,1", "inf,2", "1,-3", "1," + "9" * 30])
def test_a_place_that_is_none_is_the_beginning(after):
    make_claim()

    assert len(Browser().get("queue", "left", part=False, after=after).context["rows"]) == 1


def test_a_long_queue_is_not_counted_to_its_end(monkeypatch):
    monkeypatch.setattr("claims.queues.COUNTED", 2)
    make_many(4)

    assert queues.counts(make_user())["left"] == 3


def test_the_page_shows_alarms_sources_and_who_has_it_open():
    claim = make_claim(alarms=ALARM)
    claim.citations.create(text="l’Insee")
    presence.open_claim(claim, by=make_user("bob"))

    html = text_of(Browser().get("queue", "alarms", part=False))

    assert "l’Insee" in html
    assert "bob has it open" in html
    assert "scale" in html


def test_an_empty_queue_says_what_that_means():
    assert "No claim is assigned to you" in text_of(Browser().get("queues", part=False))


def test_an_unknown_queue_leads_to_ones_own():
    assert Browser().get("queue", "nowhere", part=False).url == "/desk/queues/mine/"


def test_a_claim_is_taken_from_the_list():
    claim, browser = make_claim(), Browser()

    response = browser.post("queue_take", "unassigned", claim.pk, part=False, version=1)

    claim.refresh_from_db()
    assert (claim.assignee, response.url) == (browser.user, "/desk/queues/unassigned/")


@pytest.mark.parametrize("version", ["2", "", "x"])
def test_a_list_that_is_out_of_date_takes_nothing(version):
    claim, browser = make_claim(), Browser()

    browser.post("queue_take", "unassigned", claim.pk, part=False, version=version)

    claim.refresh_from_db()
    assert claim.stage == "candidate"


def test_who_may_not_check_has_no_queues():
    assert Browser(make_user("rob", role="Reader")).get("queues", part=False).status_code == 403


def test_blind_the_list_hides_what_was_found(settings):
    settings.SECOND_CHECK, settings.SECOND_CHECK_BLIND = "all", True
    make_decided(by=make_user("bob"))

    html = text_of(Browser().get("queue", "second", part=False))

    assert "verified" not in html.lower()
    assert "checked by" not in html


def test_the_number_of_queries_does_not_grow_with_the_claims():
    browser, counts = Browser(), []
    for number in (3, 40):
        for claim in make_many(number).claims.all():
            claim.citations.create(text="l’Insee")
            presence.hold(claim, by=make_user("bob"))
        with CaptureQueriesContext(connection) as captured:
            browser.get("queue", "unassigned", part=False)
        counts.append(len(captured))

    assert counts[0] == counts[1] <= 16
