import json

import pytest
from django.http import HttpResponse
from rest_framework.test import APIClient

from claims import review
from claims.models import Claim, Event, Verdict
from tests.api.calling import client_of, fields, problem
from tests.factories import make_claim, make_decided, make_user


def decide(api: APIClient, claim: Claim, decision: str, *, seen: str = "", **notes) -> HttpResponse:
    address = f"/api/v1/claims/{claim.pk}/decision"
    body = json.dumps({"decision": decision} | notes)
    headers = {"If-Match": seen or f'"{claim.version}"'}
    return api.post(address, body, content_type="application/json", headers=headers)


@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict(api, verdict):
    response = decide(api, make_claim(), verdict, explanation="Vu au tableau 3.", url="https://example.org/3")

    shown = response.json()
    assert response.status_code == 200
    assert (shown["verdict"], shown["stage"], shown["explanation"]) == (verdict, "checked", "Vu au tableau 3.")
    assert (shown["checked_by"], shown["checked_url"]) == ("alice", "https://example.org/3")


def test_the_answer_holds_the_next_version(api):
    response = decide(api, make_claim(), "verified")

    assert (response["ETag"], response.json()["version"]) == ('"2"', 2)


def test_a_decision_is_one_event(api, alice):
    decide(api, make_claim(), "refuted", reason="exaggerated")

    event = Event.objects.get(subject_type="claim")
    assert (event.verb, event.actor_id, event.after["reason"]) == ("decided", alice.pk, "exaggerated")


def test_saying_that_it_is_no_claim(api):
    shown = decide(api, make_claim(), "dismissed", explanation="Un numéro de rue").json()

    assert (shown["stage"], shown["verdict"], shown["explanation"]) == ("dismissed", "", "Un numéro de rue")


def test_taking_a_decision_back(api):
    shown = decide(api, make_decided(), "candidate").json()

    assert (shown["stage"], shown["verdict"], shown["checked_by"]) == ("candidate", "", None)


def test_without_if_match_nothing_is_decided(api):
    claim = make_claim()

    response = api.post(f"/api/v1/claims/{claim.pk}/decision", {"decision": "verified"})

    assert problem(response, 428)["code"] == "if_match_missing"
    assert not Event.objects.filter(subject_type="claim").exists()


def test_a_stale_version_shows_the_claim_as_it_is_now(api):
    claim = make_decided()

    response = decide(api, claim, "refuted", seen='"1"')

    body = problem(response, 412)
    assert (body["code"], body["claim"]["verdict"], body["claim"]["version"]) == ("stale", "verified", 2)
    assert response["ETag"] == '"2"'
    assert Claim.objects.get().verdict == "verified"


def test_whoever_comes_second_is_told_even_between_reading_and_writing(api, alice, monkeypatch):
    claim = make_claim()
    real = review.decide

    def overtaken(late: Claim, *args, **options):
        real(Claim.objects.get(), Verdict.REFUTED, by=alice, version=1)
        return real(late, *args, **options)

    monkeypatch.setattr(review, "decide", overtaken)

    assert problem(decide(api, claim, "verified"), 412)["claim"]["verdict"] == "refuted"


@pytest.mark.parametrize("seen", ['"7", "1"', "*"])
def test_if_match_may_name_several_versions_or_any(api, seen):
    assert decide(api, make_claim(), "verified", seen=seen).status_code == 200


@pytest.mark.parametrize("seen", ["1", 'W/"1"', "", '"x"', '"1'])
def test_other_forms_of_if_match_match_nothing(api, seen):
    problem(decide(api, make_claim(), "verified", seen=seen or " "), 412)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"decision": "published"}, "decision"),
        ({"decision": None}, "decision"),
        ({"decision": "verified", "reason": "because"}, "reason"),
        ({"decision": "verified", "reason": "exaggerated"}, "reason"),
        ({"decision": "verified", "url": "javascript:alert(1)"}, "url"),
        ({"decision": "verified", "explanation": "a\x00b"}, "explanation"),
        ({"decision": "verified", "explanation": "a\ud800"}, "explanation"),
        ({"decision": "verified", "explanation": "x" * 20_001}, "explanation"),
        ({"decision": "dismissed", "reason": "exact"}, "reason"),
        ({"decision": "candidate", "explanation": "non"}, "explanation"),
    ],
)
def test_what_makes_no_sense_is_refused(api, wrong, field):
    claim = make_decided()

    assert fields(problem(decide(api, claim, **wrong), 400)) == {field}
    assert Claim.objects.get().version == 2


def test_what_the_stage_does_not_allow_is_a_conflict(api):
    assert problem(decide(api, make_claim(), "candidate"), 409)["code"] == "not_allowed"


def test_who_may_only_read_cannot_decide(db):
    reader = make_user("bob", editor=False)
    claim = make_claim()

    problem(decide(client_of(reader), claim, "verified"), 403)
    assert Claim.objects.get().version == 1


def test_a_claim_that_is_not_there(api):
    problem(api.post("/api/v1/claims/999/decision", {"decision": "verified"}), 404)


def test_somebody_elses_decision_is_the_second_check(api, settings):
    settings.SECOND_CHECK = "all"
    same, other = make_decided(by=make_user("bob")), make_decided(by=make_user("bob"))

    shown = [decide(api, same, "verified").json(), decide(api, other, "refuted").json()]

    assert [(each["stage"], each["confirmed_by"], each["assignee"]) for each in shown] == [
        ("confirmed", "alice", None),
        ("assigned", None, "bob"),
    ]


def test_ones_own_verdict_is_no_second_check(api, alice, settings):
    settings.SECOND_CHECK = "all"

    assert decide(api, make_decided(by=alice), "verified").json()["stage"] == "checked"
