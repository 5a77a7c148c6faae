import pytest

from claims import log, review
from claims.models import Claim, Event, EventText, Notice
from tests.api.calling import client_of, fields, problem
from tests.factories import make_claim, make_user


def address(claim: Claim) -> str:
    return f"/api/v1/claims/{claim.pk}/comments"


def redact(api, said, reason="A telephone number"):
    return api.post(f"{address(said.claim)}/{said.pk}/redaction", {"reason": reason})


def test_a_comment(api):
    make_user("bob")
    claim = make_claim()

    response = api.post(address(claim), {"text": " @Bob, peux-tu voir ? "})

    shown = response.json()
    assert response.status_code == 201
    assert (shown["author"], shown["text"], shown["mentioned"]) == ("alice", "@Bob, peux-tu voir ?", ["bob"])
    assert api.get(address(claim)).json()["results"] == [shown]


def test_a_comment_is_an_event_and_no_change_of_the_claim(api):
    claim = make_claim()

    shown = api.post(address(claim), {"text": "Fait."}).json()

    assert Event.objects.get(subject_type="claim", sequence=shown["event"]).verb == "commented"
    assert Claim.objects.get().version == 1


def test_who_is_mentioned_is_told(api):
    bob = make_user("bob")

    api.post(address(make_claim()), {"text": "@bob ?"})

    assert (Notice.objects.get().user, Notice.objects.get().kind, Notice.objects.get().by) == (bob, "mention", "alice")


def test_comments_are_listed_oldest_first_by_pages(api, alice):
    claim = make_claim()
    for text in ("Un", "Deux", "Trois"):
        review.comment(claim, text, by=alice)
    review.comment(make_claim(), "Ailleurs", by=alice)

    first = api.get(address(claim), {"limit": 2}).json()
    second = api.get(first["next"]).json()

    assert [each["text"] for each in first["results"] + second["results"]] == ["Un", "Deux", "Trois"]


@pytest.mark.parametrize("text", ["", "  \n", None, "x" * 5001, "a\x00b", ["a"]])
def test_nothing_too_much_and_what_is_no_text_is_refused(api, text):
    claim = make_claim()

    assert fields(problem(api.post(address(claim), {"text": text}), 400)) == {"text"}
    assert not claim.comments.exists()


def test_who_may_only_read_says_nothing(db):
    reader = client_of(make_user("rob", role="Reader"))

    problem(reader.post(address(make_claim()), {"text": "…"}), 403)


def test_a_claim_that_is_not_there(api):
    problem(api.get("/api/v1/claims/999/comments"), 404)
    problem(api.post("/api/v1/claims/999/comments", {"text": "…"}), 404)


def test_redacting_takes_the_words_and_leaves_the_reason(api, alice):
    said = review.comment(make_claim(), "Appelle M. Dupont au …, @alice", by=alice)

    response = redact(api, said)

    assert (response.status_code, response.json()["text"], response.json()["mentioned"]) == (200, "", [])
    assert Event.objects.get(verb="redacted").after == {"redacts": 1, "redaction": "A telephone number"}
    assert not EventText.objects.filter(event__verb="commented").exists()
    assert list(log.verify()) == []


def test_only_its_author_or_an_administrator_redacts_a_comment(api):
    said = review.comment(make_claim(), "Non.", by=make_user("bob"))

    assert "Only its author" in problem(redact(api, said), 403)["detail"]
    assert redact(client_of(make_user("ada", role="Administrator")), said).status_code == 200


@pytest.mark.parametrize("reason", ["", " ", None, "x" * 301])
def test_redacting_needs_a_reason(api, alice, reason):
    said = review.comment(make_claim(), "Non.", by=alice)

    assert fields(problem(redact(api, said, reason), 400)) == {"reason"}


def test_what_was_redacted_before_is_not_redacted_again(api, alice):
    said = review.comment(make_claim(), "Non.", by=alice)
    redact(api, said)

    assert "before" in problem(redact(api, said), 400)["detail"]


def test_a_comment_on_another_claim_is_not_there(api, alice):
    said = review.comment(make_claim(), "Non.", by=alice)
    said.claim = make_claim()

    problem(redact(api, said), 404)
