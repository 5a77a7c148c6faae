"""Deciding a claim at the desk."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import review
from claims.models import Claim, Event, Later, Verdict
from tests.factories import make_claim, make_decided, make_user

from .browsing import Browser, all_read, make_many, text_of

pytestmark = pytest.mark.django_db


def test_deciding_saves_and_answers_with_the_next_claim():
    first, second, _third = make_many(3).claims.all()

    response = Browser().decide(first, explanation="Table 3", checked_url="https://example.org/t3")

    first.refresh_from_db()
    assert (first.verdict, first.explanation, first.checked_url) == ("verified", "Table 3", "https://example.org/t3")
    assert f'name="current" value="{second.pk}"' in text_of(response)
    assert json.loads(response.headers["HX-Trigger"]) == {"desk:changed": {"claim": first.pk, "state": "verified"}}


def test_the_decision_and_the_next_claim_are_read_out():
    first = make_many(2).claims.first()

    response = text_of(Browser().decide(first, "refuted"))

    assert "“10%”: refuted. Next: 11%." in response


def test_the_number_of_queries_does_not_grow_with_the_claims():
    browser = Browser()
    counts = []
    for article in (make_many(3), make_many(40)):
        with CaptureQueriesContext(connection) as queries:
            browser.decide(article.claims.first())
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 45


def test_after_the_last_claim_come_those_passed_over():
    first, *_between, last = make_many(3).claims.all()

    assert f'name="current" value="{first.pk}"' in text_of(Browser().decide(last))


def test_after_the_only_claim_nothing_is_left():
    claim = make_claim()
    all_read()

    assert "Nothing left to check" in text_of(Browser().decide(claim))


def test_a_wrong_address_is_told_at_its_field_and_the_note_is_kept():
    claim = make_claim()

    response = Browser().decide(claim, explanation="Vu au tableau 3", checked_url="javascript:alert(1)")

    claim.refresh_from_db()
    assert response.status_code == 422
    assert "should begin with https://" in text_of(response)
    assert "Vu au tableau 3</textarea>" in text_of(response)
    assert claim.verdict == ""


@pytest.mark.parametrize("verdict", ["", "true", "dismissed"])
def test_there_are_four_verdicts(verdict):
    claim = make_claim()

    assert Browser().decide(claim, verdict).status_code == 422
    assert Claim.objects.get().verdict == ""


@pytest.mark.parametrize("version", ["", "x", "-1", "9" * 30])
def test_a_page_without_a_version_is_out_of_date(version):
    response = Browser().decide(make_claim(), version=version)

    assert response.status_code == 400
    assert "out of date" in text_of(response)


def test_the_second_of_two_people_sees_both_versions():
    claim = make_claim()
    review.decide(claim, Verdict.REFUTED, by=make_user("bob"), version=1, explanation="Faux")

    response = Browser().decide(claim, version=1, explanation="Juste")

    html = text_of(response)
    assert response.status_code == 409
    assert "Somebody else was faster: bob" in html
    assert "Faux" in html
    assert "Juste" in html
    assert Claim.objects.get().verdict == "refuted"


def test_the_second_can_apply_theirs_on_top():
    claim = make_claim()
    review.decide(claim, Verdict.REFUTED, by=make_user("bob"), version=1)
    html = text_of(Browser().decide(claim, version=1))

    assert '<input type="hidden" name="version" value="2">' in html
    assert '<input type="hidden" name="verdict" value="verified">' in html


def test_a_decision_sent_again_is_saved_once():
    claim, browser = make_claim(), Browser()

    again = [browser.decide(claim, version=1, explanation="Vu") for _attempt in range(2)][1]

    assert again.status_code == 200
    assert Event.objects.filter(subject_id=claim.pk, verb="decided").count() == 1


def test_not_a_claim():
    claim = make_claim()

    Browser().post("dismiss", claim.pk, version=1, explanation="Un nom")

    claim.refresh_from_db()
    assert (claim.stage, claim.explanation) == ("dismissed", "Un nom")


def test_later_goes_to_the_end_of_ones_own_queue():
    first, second = make_many(2).claims.all()
    alice, bob = Browser(), Browser(make_user("bob"))

    response = alice.post("later", first.pk)

    assert f'name="current" value="{second.pk}"' in text_of(response)
    assert Later.objects.get().user == alice.user
    assert f'name="current" value="{first.pk}"' in text_of(bob.get("article", first.article_id, part=False))


def test_a_reason_is_added_to_a_decision_and_the_claim_on_the_page_stays():
    first, second = make_many(2).claims.all()
    browser = Browser()
    browser.decide(first)

    response = browser.post("explain", first.pk, version=2, reason="rounded", current=second.pk)

    first.refresh_from_db()
    assert first.reason == "rounded"
    assert 'id="claim"' not in text_of(response)


def test_a_reason_for_the_claim_on_the_page_shows_it_anew():
    claim = make_decided()

    response = Browser().post("explain", claim.pk, version=2, reason="rounded", current=claim.pk)

    assert 'id="version" value="3"' in text_of(response)


def test_a_reason_given_twice_is_one_act():
    claim = make_decided()

    for version in (2, 3):
        Browser().post("explain", claim.pk, version=version, reason="rounded", current=claim.pk)

    assert Event.objects.filter(subject_id=claim.pk, verb="explained").count() == 1


def test_a_reason_of_another_verdict_is_refused():
    claim = make_decided()

    response = Browser().post("explain", claim.pk, version=2, reason="outdated", current=claim.pk)

    assert response.status_code == 400
    assert "does not belong to this verdict" in text_of(response)


def test_deciding_the_same_again_keeps_its_reason():
    claim = make_decided(reason="exact")

    Browser().decide(claim, version=2, explanation="Vu deux fois")

    claim.refresh_from_db()
    assert (claim.reason, claim.explanation) == ("exact", "Vu deux fois")


def test_reopening_takes_the_verdict_away_and_stays():
    claim = make_decided()

    response = Browser().post("reopen", claim.pk, version=2)

    claim.refresh_from_db()
    assert (claim.stage, claim.verdict) == ("candidate", "")
    assert f'name="current" value="{claim.pk}"' in text_of(response)


def test_the_last_ten_decisions_stay_on_the_page():
    article, browser = make_many(12), Browser()
    for claim in article.claims.all():
        response = browser.decide(claim)

    html = text_of(response)
    assert html.count('class="last-one') == 10
    assert 'id="last-' in html
