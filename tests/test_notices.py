"""Notices: who is told what, and what they see of it."""

import pytest

from claims import leases, notices, review
from claims.models import Alert, Extraction, ExtractionError, Notice, NoticeKind, Stage, Verdict
from tests.factories import make_article, make_claim, make_decided, make_user
from tests.review.steps import claim_at
from tests.snapshots import make_document, make_snapshot

pytestmark = pytest.mark.django_db


def told(user) -> list[tuple[str, str]]:
    return [(notice.kind, notice.by) for notice in notices.of(user)]


def tell(user, times: int = 1) -> None:
    article = make_article()
    for _time in range(times):
        notices.tell([user], NoticeKind.MENTION, article, by=None)


def test_who_gets_a_claim_is_told_by_whom():
    rita = make_user("rita", role="Reporter")

    review.assign(make_claim(), rita, by=make_user("ed"), version=1)

    assert told(rita) == [("assignment", "ed")]


def test_who_takes_a_claim_is_not_told():
    rita = make_user("rita", role="Reporter")

    review.take(make_claim(), by=rita, version=1)

    assert told(rita) == []


def test_who_is_mentioned_is_told_and_nobody_else():
    bob, claim = make_user("bob"), make_claim()

    review.comment(claim, "@bob, is this the new series? @alice", by=make_user("alice"))

    assert told(bob) == [("mention", "alice")]
    assert told(make_user("alice")) == []


def test_whose_verdict_is_disputed_is_told(settings):
    settings.SECOND_CHECK = "all"
    carol = make_user("carol")
    claim = make_decided(by=carol)

    review.decide(claim, Verdict.REFUTED, by=make_user("dan"), version=claim.version)

    assert told(carol) == [("dispute", "dan")]


def test_whose_verdict_is_confirmed_is_not(settings):
    settings.SECOND_CHECK = "all"
    carol = make_user("carol")
    claim = make_decided(by=carol)

    review.decide(claim, Verdict.VERIFIED, by=make_user("dan"), version=claim.version)

    assert told(carol) == []


def test_who_checked_a_claim_is_told_that_its_source_changed():
    carol = make_user("carol")

    notices.tell_of_change(claim_at(Stage.CONFIRMED, checker=carol))

    assert told(carol) == [("source_changed", "")]
    assert told(make_user("paula")) == [("source_changed", "")]


def test_a_figure_that_changed_in_its_source_is_told_once_a_claim():
    carol, claim = make_user("carol"), make_claim()
    old = make_snapshot("The survey found 45 per cent. Yes: 45 per cent.", document=make_document(claim))
    for start in (17, 35):
        review.add_evidence(claim, old, start, start + 11, by=carol, version=claim.version)
    make_decided(claim, by=carol)

    make_snapshot("The survey found 54 per cent. Yes: 54 per cent.", document=old.document)

    assert Alert.objects.count() == 2
    assert told(carol) == [("source_changed", "")]


def test_who_added_an_article_is_told_that_it_could_not_be_read():
    anna = make_user("anna")
    make_article(by=anna)

    leases.fail(leases.take(Extraction), ExtractionError.UNSUPPORTED_LANGUAGE)

    assert told(anna) == [("extraction_failed", "")]


def test_an_attempt_that_will_be_repeated_tells_nobody():
    anna = make_user("anna")
    make_article(by=anna)

    leases.fail(leases.take(Extraction), ExtractionError.CRASHED)

    assert told(anna) == []


def test_a_worker_lost_in_the_last_attempt_is_told_once():
    anna = make_user("anna")
    make_article(by=anna)
    Extraction.objects.update(attempts=3)

    leases.give_up(Extraction)
    leases.give_up(Extraction)

    assert told(anna) == [("extraction_failed", "")]


def test_nobody_learns_of_an_article_that_they_do_not_see():
    article = make_article(by=make_user("anna"), confidential=True)

    review.comment(make_claim(article=article), "@bob?", by=make_user("alice"))
    make_user("bob")
    notices.tell([make_user("bob")], NoticeKind.MENTION, article, by=None)

    assert told(make_user("bob")) == []
    assert notices.unseen(make_user("bob")) == ""


def test_nothing_is_told_of_what_was_refused():
    with pytest.raises(review.Overtaken):
        review.assign(make_claim(), make_user("rita"), by=make_user("ed"), version=7)

    assert not Notice.objects.exists()


@pytest.mark.parametrize(("count", "shown"), [(0, ""), (1, "1"), (99, "99"), (120, "99+")])
def test_unseen_notices_are_counted_in_one_query(count, shown, django_assert_num_queries):
    bob = make_user("bob")
    tell(bob, count)
    bob.has_perm("claims.view_draft")  # permissions are asked for once in a request

    with django_assert_num_queries(1):
        assert notices.unseen(bob) == shown


def test_what_was_seen_is_counted_no_more():
    bob = make_user("bob")
    tell(bob, 3)

    assert notices.see(notices.of(bob)) == 3
    assert notices.see(notices.of(bob)) == 0
    assert notices.unseen(bob) == ""


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_kind_is_told_in_words(kind):
    assert notices.words(Notice(kind=kind)).endswith(".")
    assert "%" not in notices.words(Notice(kind=kind, by="ed"))
