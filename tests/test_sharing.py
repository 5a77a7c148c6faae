"""Who sees an article, and links for people without an account."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from claims import log, review, sharing
from claims.models import AnswerKind, Article, Claim, Desk, Event, EventText, ShareLink, ShareState, Subject
from tests.factories import make_article, make_claim, make_user

pytestmark = pytest.mark.django_db
TOMORROW = timedelta(days=1)
FREE = {"desk": None, "confidential": False, "embargo_until": None, "people": []}


def share(article: Article | None = None, **options) -> tuple[ShareLink, str]:
    options = {"by": make_user(), "name": "Dr Meyer", "until": timezone.now() + TOMORROW} | options
    return sharing.share(article or make_article(), **options)


def answering(shown: Claim, **options) -> ShareLink:
    link, _token = share(shown.article, may_answer=True, **options)
    return link


def last_event() -> Event:
    return Event.objects.latest("id")


def test_an_editor_says_who_sees_an_article():
    article, desk, bob = make_article(), Desk.objects.create(name="Politics"), make_user("bob")

    sharing.restrict(article, by=make_user(), **FREE | {"desk": desk, "confidential": True, "people": [bob]})

    article.refresh_from_db()
    assert (article.desk, article.confidential, list(article.people.all())) == (desk, True, [bob])
    assert last_event().after == {"desk": "Politics", "confidential": True, "people": ["bob"]}


def test_what_stays_as_it_was_is_no_event():
    article = make_article()
    before = last_event()

    sharing.restrict(article, by=make_user(), **FREE)

    assert last_event() == before


def test_who_added_an_article_may_say_who_sees_it():
    rob = make_user("rob", role="Reporter")

    sharing.restrict(make_article(by=rob), by=rob, **FREE | {"confidential": True})

    assert Article.objects.get().confidential


def test_others_may_not():
    with pytest.raises(PermissionDenied):
        sharing.restrict(make_article(), by=make_user("rob", role="Reporter"), **FREE)


def test_a_link_is_found_by_its_token_and_no_table_holds_that():
    link, token = share()

    assert sharing.find(token) == link
    assert token not in str(ShareLink.objects.values().get())
    assert token not in str([*Event.objects.values(), *EventText.objects.values()])


@pytest.mark.parametrize("token", ["", "x", "ü" * 43, "\ud800", "a" * 10_000])
def test_another_token_finds_nothing(token):
    share()

    assert sharing.find(token) is None


def test_making_a_link_is_an_event_that_names_who_gets_it_in_its_erasable_text():
    link, _token = share(make_claim().article)

    event = last_event()

    assert event.verb == "shared"
    assert event.after["link"] == link.pk
    assert event.free_text.after == {"name": "Dr Meyer"}


def test_reporters_make_and_revoke_no_links():
    rob = make_user("rob", role="Reporter")
    link, _token = share()

    with pytest.raises(PermissionDenied):
        share(by=rob)
    with pytest.raises(PermissionDenied):
        sharing.revoke(link, by=rob)


def test_a_link_expires():
    link, _token = share(until=timezone.now() - TOMORROW)

    assert link.state == ShareState.EXPIRED


def test_a_link_is_revoked_once():
    link, token = share()

    sharing.revoke(link, by=make_user())
    sharing.revoke(link, by=make_user())

    assert sharing.find(token).state == ShareState.REVOKED
    assert Event.objects.filter(verb="unshared").count() == 1


def test_an_answer_is_an_event_on_the_claim_under_the_name_of_the_link():
    claim = make_claim()

    said = sharing.answer(answering(claim), claim, AnswerKind.REJECT, text="Our report says 54 %.")

    assert said.text == "Our report says 54 %."
    assert (said.event.verb, said.event.actor_id, said.event.actor_name) == ("answered", None, "Dr Meyer (by link)")
    assert list(log.verify()) == []


def test_an_answer_changes_nothing_of_the_claim_but_that_extractions_leave_it():
    claim = make_claim()
    before = Claim.objects.values().get()

    sharing.answer(answering(claim), claim, AnswerKind.ACCEPT)

    assert Claim.objects.values().get() == before | {"touched": True}


def test_an_answer_does_not_stand_in_the_way_of_taking_back_a_decision():
    claim, alice = make_claim(), make_user()
    review.dismiss(claim, by=alice, version=claim.version)
    sharing.answer(answering(claim, claim=claim), claim, AnswerKind.COMMENT, text="Why?")

    review.undo(claim, by=alice)

    assert claim.stage == "candidate"


def test_a_redacted_answer_has_no_words_left():
    claim = make_claim()
    said = sharing.answer(answering(claim), claim, AnswerKind.COMMENT, text="My address is …")

    log.redact(Subject.CLAIM, claim.pk, said.event.sequence, by=make_user(), reason="private")

    assert claim.share_answers.get().text == ""


def test_a_comment_has_words():
    claim = make_claim()

    with pytest.raises(ValidationError):
        sharing.answer(answering(claim), claim, AnswerKind.COMMENT, text="  ")


@pytest.mark.parametrize("closed", [{"may_answer": False}, {"until": timezone.now() - TOMORROW}])
def test_a_link_that_takes_no_answers_or_is_closed_records_none(closed):
    claim = make_claim()
    link, _token = share(claim.article, **{"may_answer": True} | closed)

    with pytest.raises(PermissionDenied):
        sharing.answer(link, claim, AnswerKind.ACCEPT)


def test_a_link_to_one_claim_takes_no_answer_to_another():
    claim = make_claim()
    other = make_claim("38 %", article=claim.article)

    with pytest.raises(PermissionDenied):
        sharing.answer(answering(claim, claim=claim), other, AnswerKind.ACCEPT)


def test_one_link_does_not_fill_the_log(monkeypatch):
    monkeypatch.setattr(sharing, "ANSWERS_AT_MOST", 1)
    claim = make_claim()
    link = answering(claim)
    sharing.answer(link, claim, AnswerKind.ACCEPT)

    with pytest.raises(ValidationError):
        sharing.answer(link, claim, AnswerKind.REJECT)
