"""Working on a claim together at the desk: taking, assigning, confirming, publishing, and who has it open."""

import pytest

from claims import presence, review
from claims.models import Claim, ClaimLease, Verdict
from tests.factories import make_claim, make_decided, make_user
from tests.review.steps import claim_at

from .browsing import Browser, make_many, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def bob(db):
    return Browser(make_user("bob"))


def test_a_claim_is_taken_and_stays_on_the_page(bob):
    claim = make_claim()

    html = text_of(bob.post("take", claim.pk, version=1))

    claim.refresh_from_db()
    assert claim.assignee == bob.user
    assert "Assigned to you" in html
    assert "Give it back" in html


def test_a_claim_is_handed_over(bob):
    claim = claim_at("assigned", checker=bob.user)

    bob.post("assign", claim.pk, version=2, person=make_user("carol").pk)

    claim.refresh_from_db()
    assert claim.assignee.username == "carol"


def test_only_people_who_may_check_are_offered(bob):
    make_user("carol")
    make_user("rob", role="Reader")

    html = text_of(bob.get("people", make_claim().pk))

    assert ">carol</option>" in html
    assert ">rob</option>" not in html


def test_nobody_in_particular_is_refused(bob):
    claim = make_claim()

    response = bob.post("assign", claim.pk, version=1, person=999)

    assert (response.status_code, text_of(response)) == (400, "Choose somebody who may check claims.")


def test_a_claim_is_given_back(bob):
    claim = claim_at("assigned", checker=bob.user)

    bob.post("release", claim.pk, version=2)

    assert Claim.objects.get().stage == "candidate"


def test_what_somebody_else_has_is_said_and_cannot_be_taken(bob):
    claim = claim_at("assigned")
    reporter = Browser(make_user("rita", role="Reporter"))

    assert "Assigned to carol" in text_of(reporter.get("claim", claim.pk))
    assert reporter.post("take", claim.pk, version=2).status_code == 403


def test_the_second_person_confirms_by_the_same_key(settings, bob):
    settings.SECOND_CHECK = "all"
    claim = make_decided(by=make_user("alice"))

    bob.decide(claim)

    assert Claim.objects.get().stage == "confirmed"


def test_two_findings_are_shown_to_who_gets_the_claim_back(settings, bob):
    settings.SECOND_CHECK = "all"
    alice = Browser(make_user("alice"))
    claim = make_decided(by=alice.user, reason="exact")

    bob.decide(claim, "refuted", explanation="41 % au tableau 3")

    html = text_of(alice.get("claim", claim.pk))
    assert "Two people found different things" in html
    assert "<strong>alice</strong>: verified · exact" in html
    assert "<strong>bob</strong>: refuted <q>41 % au tableau 3</q>" in html
    assert "Assigned to you" in html


def test_blind_the_card_tells_nothing_of_the_first_verdict(settings, bob):
    settings.SECOND_CHECK, settings.SECOND_CHECK_BLIND = "all", True
    claim = make_decided(by=make_user("alice"), reason="exact", explanation="Tableau 3")
    review.comment(claim, "Qui relit ?", by=make_user("alice"))

    html = text_of(bob.get("article", claim.article_id, part=False))
    past = text_of(bob.get("history", claim.pk))

    assert "Checked once." in html
    for told in ("Tableau 3", 'state-verified">', 'data-state="verified"', "Checked by", 'id="confirm"'):
        assert told not in html
    assert "decided" not in past
    assert "Qui relit ?" in past


def test_blind_no_reasons_are_offered_for_ones_last_finding_once_somebody_decided_anew(settings, bob):
    settings.SECOND_CHECK, settings.SECOND_CHECK_BLIND = "all", True
    alice = make_user("alice")
    claim = make_decided(by=alice)
    review.decide(claim, Verdict.REFUTED, by=bob.user, version=2)
    review.decide(claim, Verdict.UNVERIFIABLE, by=alice, version=3)

    html = text_of(bob.get("article", claim.article_id, part=False))

    assert 'id="reason-' not in html
    assert "badge state-unverifiable" not in html


def test_blind_who_checked_it_sees_it(settings):
    settings.SECOND_CHECK, settings.SECOND_CHECK_BLIND = "all", True
    alice = Browser(make_user("alice"))
    claim = make_decided(by=alice.user, explanation="Tableau 3")

    html = text_of(alice.get("article", claim.article_id, part=False, claim=claim.pk))

    assert "Tableau 3" in html
    assert "Waits for somebody else’s second check" in html


def test_confirming_goes_on_to_the_next_claim(settings, bob):
    settings.SECOND_CHECK = "all"
    first, second = make_many(2).claims.all()
    make_decided(first, by=make_user("alice"))

    response = text_of(bob.post("confirm", first.pk, version=2))

    assert Claim.objects.get(pk=first.pk).stage == "confirmed"
    assert f'name="current" value="{second.pk}"' in response


def test_publishing_freezes_the_claim_and_says_so(bob):
    claim = make_decided(by=make_user("alice"))

    html = text_of(bob.post("publish", claim.pk, version=2))

    assert Claim.objects.get().stage == "published"
    assert "open a correction" in html
    assert 'id="edit-open" disabled' in html


def test_who_may_not_is_told_why_on_the_card():
    reporter = make_user("rita", role="Reporter")
    claim = make_claim()
    claim.article.authors.add(reporter)

    assert "You wrote or added this article" in text_of(Browser(reporter).get("claim", claim.pk))


def test_opening_an_article_gives_two_people_two_claims(bob):
    first, second = make_many(2).claims.all()
    alice = Browser(make_user("alice"))

    pages = [text_of(each.get("article", first.article_id, part=False)) for each in (alice, bob)]

    assert f'name="current" value="{first.pk}"' in pages[0]
    assert f'name="current" value="{second.pk}"' in pages[1]
    assert "alice: 10%" in pages[1]


def test_deciding_gives_no_claim_that_somebody_has_open(bob):
    first, second, third = make_many(3).claims.all()
    presence.open_claim(second, by=make_user("alice"))

    assert f'name="current" value="{third.pk}"' in text_of(bob.decide(first))


def test_a_claim_that_somebody_has_open_says_so(bob):
    claim = make_claim()
    presence.open_claim(claim, by=make_user("alice"))

    assert "alice has this claim open now" in text_of(bob.get("claim", claim.pk))


def test_the_page_keeps_its_claim_and_hears_of_others(bob):
    first, second = make_many(2).claims.all()
    presence.open_claim(first, by=make_user("alice"))

    html = text_of(bob.get("others", first.article_id, current=second.pk))

    assert "alice: 10%" in html
    assert ClaimLease.objects.get(claim=second).user == bob.user


def test_a_comment_is_shown_with_its_author(bob):
    claim = make_claim()

    html = text_of(bob.post("comment", claim.pk, comment="<b>Qui</b> appelle ?"))

    assert "&lt;b&gt;Qui&lt;/b&gt; appelle ?" in html
    assert "<strong>bob</strong>" in html


def test_an_empty_comment_is_refused(bob):
    assert bob.post("comment", make_claim().pk, comment=" ").status_code == 400


def test_a_redacted_comment_says_so(bob):
    claim = make_claim()
    said = review.comment(claim, "Son numéro est …", by=bob.user)

    html = text_of(bob.post("redact", claim.pk, said.pk, reason="A telephone number"))

    assert "Son numéro" not in html
    assert "Redacted: the history says why" in html
    assert "A telephone number" in text_of(bob.get("history", claim.pk))


def test_a_comment_of_another_claim_is_not_there(bob):
    said = review.comment(make_claim(), "Non.", by=bob.user)

    assert bob.post("redact", make_claim().pk, said.pk, reason="x").status_code == 404


def test_the_history_tells_before_and_after(bob):
    claim = make_decided(by=make_user("alice"))
    review.decide(claim, Verdict.REFUTED, by=bob.user, version=2, reason="exaggerated")

    html = text_of(bob.get("history", claim.pk))

    assert "<del>verified</del>" in html
    assert "<ins>refuted</ins>" in html
    assert html.index("bob") < html.index("alice")


def test_a_claim_without_history_says_so(bob):
    assert "Nobody has acted" in text_of(bob.get("history", make_claim().pk))
