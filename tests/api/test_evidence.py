"""/api/v1/articles/{id}/evidence."""

import json

import pytest

from claims import review
from claims.models import Claim, Evidence
from tests.api.calling import client_of, problem
from tests.factories import make_claim, make_user
from tests.snapshots import REPORT, make_snapshot


@pytest.fixture
def claim(alice) -> Claim:
    claim, start = make_claim(), REPORT.index("476 drones")
    review.add_evidence(claim, make_snapshot(), start, start + 10, by=alice, version=1)
    return claim


def address(claim: Claim) -> str:
    return f"/api/v1/articles/{claim.article_id}/evidence"


def exported(api, claim: Claim) -> bytes:
    return b"".join(api.get(address(claim)).streaming_content)


def test_the_evidence_of_an_article_is_a_collection_of_annotations(api, claim):
    response = api.get(address(claim))

    assert response["Content-Type"].startswith("application/ld+json")
    data = json.loads(b"".join(response.streaming_content))
    assert data["first"]["items"][0]["target"]["selector"][0]["exact"] == "476 drones"


def test_other_articles_are_not_among_it(api, claim):
    other = make_claim(article=None)

    assert json.loads(exported(api, other))["first"]["items"] == []


@pytest.mark.parametrize("content_type", ["application/ld+json", "application/json"])
def test_it_is_taken_in_again_once(api, claim, content_type):
    data = exported(api, claim)
    Evidence.objects.all().delete()

    results = [api.post(address(claim), data, content_type=content_type).json()[0]["result"] for _ in range(2)]

    assert results == ["added", "present"]


def test_what_is_refused_is_told_by_annotation(api, claim):
    data = json.loads(exported(api, claim))
    data["first"]["items"][0]["target"]["selector"] = []

    taken = api.post(address(claim), data, format="json").json()

    assert taken[0]["result"] == "refused"
    assert "TextQuoteSelector" in taken[0]["words"]
    assert taken[0]["annotation"].startswith("urn:uuid:")


def test_another_body_is_a_problem(api, claim):
    assert "Web Annotations" in problem(api.post(address(claim), {"type": "Note"}, format="json"), 400)["detail"]


def test_an_article_that_is_not_there_is_a_problem(api, claim):
    problem(api.get("/api/v1/articles/99999/evidence"), 404)


def test_a_reader_may_not_add(claim):
    problem(client_of(make_user("bob", role="Reader")).post(address(claim), {}, format="json"), 403)
