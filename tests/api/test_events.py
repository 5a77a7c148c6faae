import pytest

from claims import log, review
from claims.models import Subject, Verdict
from tests.api.calling import problem
from tests.factories import make_claim, make_decided, make_user


def events(api, claim) -> list[dict]:
    response = api.get(f"/api/v1/claims/{claim.pk}/events")
    assert response.status_code == 200
    return response.json()


def test_the_history_of_a_claim_newest_first(api, alice):
    claim = make_decided(explanation="Tableau 3")
    review.decide(claim, Verdict.REFUTED, by=alice, version=2, reason="exaggerated", explanation="Tableau 3")

    later, first = events(api, claim)

    assert (first["sequence"], first["verb"], first["actor"]) == (1, "decided", "alice")
    assert first["before"]["stage"] == "candidate"
    assert first["after"]["explanation"] == "Tableau 3"
    assert {"field": "Verdict", "before": "verified", "after": "refuted"} in later["changes"]
    assert len(later["hash"]) == 64


def test_redacted_text_is_not_told(api, alice):
    claim = make_decided(explanation="Tableau 3")
    log.redact(Subject.CLAIM, claim.pk, 1, by=alice, reason="A name")

    redaction, decision = events(api, claim)

    assert "explanation" not in decision["after"]
    assert redaction["after"] == {"redacts": 1, "redaction": "A name"}


def test_blind_the_first_verdict_is_not_told(api, settings):
    settings.SECOND_CHECK, settings.SECOND_CHECK_BLIND = "all", True
    claim = make_decided(by=make_user("bob"))

    shown = api.get(f"/api/v1/claims/{claim.pk}").json()

    assert events(api, claim) == []
    assert (shown["stage"], shown["verdict"], shown["reason"], shown["checked_by"]) == ("checked", "", "", None)
    assert shown["next_stages"] == ["assigned", "confirmed"]


@pytest.mark.parametrize("number", [999, 0])
def test_a_claim_that_is_not_there(api, number):
    problem(api.get(f"/api/v1/claims/{number}/events"), 404)


def test_a_claim_without_history(api):
    assert events(api, make_claim()) == []
