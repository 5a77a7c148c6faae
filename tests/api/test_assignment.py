"""Taking, assigning, handing over and giving back by the API: the review's rules are tested with the review."""

import json

import pytest
from django.http import HttpResponse
from rest_framework.test import APIClient

from claims import review
from claims.models import Claim, Desk, Event, Notice
from tests.api.calling import client_of, fields, problem
from tests.factories import make_article, make_claim, make_decided, make_user


def put(api: APIClient, claim: Claim, *, seen: str = "", **body) -> HttpResponse:
    return send(api, claim, "PUT", seen or f'"{claim.version}"', json.dumps(body))


def delete(api: APIClient, claim: Claim, *, seen: str = "") -> HttpResponse:
    return send(api, claim, "DELETE", seen or f'"{claim.version}"')


def send(api: APIClient, claim: Claim, method: str, seen: str, body: str = "") -> HttpResponse:
    address = f"/api/v1/claims/{claim.pk}/assignee"
    return api.generic(method, address, body, "application/json", headers={"If-Match": seen})


@pytest.fixture
def rita(db):
    """A program that acts for a reporter."""
    return client_of(make_user("rita", role="Reporter"))


def test_a_caller_takes_a_claim(rita):
    response = put(rita, make_claim())

    assert (response.status_code, response["ETag"]) == (200, '"2"')
    assert (response.json()["stage"], response.json()["assignee"]) == ("assigned", "rita")


def test_a_claim_is_assigned_to_somebody_who_is_told(api):
    bob = make_user("bob")

    shown = put(api, make_claim(), assignee="bob").json()

    assert shown["assignee"] == "bob"
    assert (Notice.objects.get().user, Notice.objects.get().kind) == (bob, "assignment")


def test_who_has_it_hands_it_over(rita):
    make_user("bob")
    claim = make_claim()
    put(rita, claim)

    assert put(rita, claim, seen='"2"', assignee="bob").json()["assignee"] == "bob"


def test_who_has_it_gives_it_back(api):
    claim = make_claim()
    put(api, claim)

    shown = delete(api, claim, seen='"2"').json()

    assert (shown["stage"], shown["assignee"], shown["version"]) == ("candidate", None, 3)
    assert list(Event.objects.filter(subject_type="claim").values_list("verb", flat=True)) == ["released", "assigned"]


def test_who_may_not_assign_takes_for_themself_only(rita):
    make_user("bob")

    assert problem(put(rita, make_claim(), assignee="bob"), 409)["code"] == "not_allowed"


def test_nobody_takes_what_somebody_else_has(api, rita):
    claim = make_claim()
    put(api, claim)

    assert "assigned to somebody else" in problem(put(rita, claim, seen='"2"'), 409)["detail"]
    assert "assigned to somebody else" in problem(delete(rita, claim, seen='"2"'), 409)["detail"]


def test_a_decided_claim_is_assigned_to_nobody(api):
    assert problem(put(api, make_decided()), 409)["code"] == "not_allowed"


def test_what_nobody_has_is_not_given_back(api):
    assert fields(problem(delete(api, make_claim()), 400)) == {"assignee"}


@pytest.mark.parametrize("name", ["nobody", "", None, 7, ["alice"], {"a": 1}, "a\x00b", "a\ud800"])
def test_somebody_who_is_not_there(api, name):
    assert fields(problem(put(api, make_claim(), assignee=name), 400)) == {"assignee"}


def test_it_is_not_assigned_to_who_may_not_check(api):
    make_user("rob", role="Reader")

    assert "rob may not check" in problem(put(api, make_claim(), assignee="rob"), 400)["detail"]


def test_it_is_not_assigned_to_who_does_not_see_the_article(api, alice):
    politics = Desk.objects.create(name="Politics")
    politics.members.add(alice)
    make_user("bob")

    claim = make_claim(article=make_article(desk=politics))

    assert "does not see" in problem(put(api, claim, assignee="bob"), 400)["detail"]


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_a_stale_version_shows_the_claim_as_it_is_now(api, method):
    claim = make_claim()
    review.take(claim, by=make_user("bob"), version=1)

    body = problem(send(api, claim, method, '"1"', "{}"), 412)

    assert (body["code"], body["claim"]["assignee"]) == ("stale", "bob")


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_without_if_match_nothing_changes(api, method):
    claim = make_claim()

    response = api.generic(method, f"/api/v1/claims/{claim.pk}/assignee", "{}", "application/json")

    assert problem(response, 428)["code"] == "if_match_missing"


def test_a_claim_that_is_not_there(api):
    problem(api.put("/api/v1/claims/999/assignee", {}), 404)
