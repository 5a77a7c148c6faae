"""Who sees which articles, and what hangs on them."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.utils import timezone

from claims import log
from claims.models import (
    Article,
    Citation,
    Claim,
    Desk,
    Document,
    Event,
    Mention,
    Revision,
    Stage,
    Subject,
    User,
    Verb,
    as_lister,
)
from tests.factories import make_article, make_claim, make_decided, make_source, make_user
from tests.snapshots import make_document

pytestmark = pytest.mark.django_db


def person(name: str, *codenames: str, desk: Desk | None = None) -> User:
    user = User.objects.create_user(name)
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    if desk:
        desk.members.add(user)
    return user


@pytest.fixture
def politics():
    return Desk.objects.create(name="Politics")


@pytest.fixture
def alice(politics):
    """Of the politics desk; sees drafts."""
    return person("alice", "view_draft", desk=politics)


@pytest.fixture
def bob():
    """Of another desk; sees drafts."""
    return person("bob", "view_draft", desk=Desk.objects.create(name="Sport"))


@pytest.fixture
def rita(politics):
    """A reader, of the politics desk."""
    return person("rita", desk=politics)


def article(**fields) -> Article:
    made = make_article(by=make_user("author"))
    Article.objects.filter(pk=made.pk).update(**fields)
    return made


def published(article: Article, stage: Stage = Stage.PUBLISHED) -> Claim:
    claim = make_decided(make_claim(article=article))
    Claim.objects.filter(pk=claim.pk).update(stage=stage, published_at=timezone.now())
    return claim


def sees(user: User) -> bool:
    return Article.objects.visible_to(user).exists()


def test_an_article_of_no_desk_is_everybodys(alice, bob):
    article()

    assert sees(alice)
    assert sees(bob)


def test_an_article_of_a_desk_is_its_members(politics, alice, bob):
    article(desk=politics)

    assert sees(alice)
    assert not sees(bob)


def test_a_confidential_article_of_no_desk_is_nobodys_but_its_peoples(alice):
    made = article(confidential=True)
    assert not sees(alice)

    made.people.add(alice)

    assert sees(alice)


def test_who_added_an_article_sees_it_in_whatever_desk(politics):
    article(desk=politics, confidential=True)

    assert sees(User.objects.get(username="author"))


def test_named_people_see_what_is_another_desks(politics, bob):
    article(desk=politics, confidential=True).people.add(bob)

    assert sees(bob)


def test_who_may_see_every_desk_does_but_for_what_is_confidential(politics):
    chief = person("chief", "view_draft", "view_every_desk")
    made = article(desk=politics)
    assert sees(chief)

    Article.objects.filter(pk=made.pk).update(confidential=True)

    assert not sees(chief)


def test_superusers_see_everything(politics):
    article(desk=politics, confidential=True)

    assert sees(make_user("root", admin=True))


def test_readers_see_published_claims_and_their_articles(rita):
    made = article()
    draft = make_claim("38 %", article=made)
    assert not sees(rita)

    claim = published(made)

    assert sees(rita)
    assert list(Claim.objects.visible_to(rita)) == [claim]
    assert draft not in Claim.objects.visible_to(rita)


def test_readers_see_what_was_retracted_too(rita):
    published(article(), stage=Stage.RETRACTED)

    assert sees(rita)


@pytest.mark.parametrize(("days", "seen"), [(1, False), (-1, True)])
def test_readers_wait_for_the_end_of_an_embargo(rita, politics, days, seen):
    made = article(desk=politics, embargo_until=timezone.now() + timedelta(days=days))
    published(made)

    assert sees(rita) == seen


def test_an_embargo_does_not_hide_an_article_from_those_at_work_on_it(alice, politics):
    article(desk=politics, embargo_until=timezone.now() + timedelta(days=1))

    assert sees(alice)


@pytest.mark.parametrize(("bound", "seen"), [(True, True), (False, False)])
def test_a_key_sees_an_embargoed_article_if_it_is_bound_to_the_desk(alice, politics, bound, seen):
    article(desk=politics, embargo_until=timezone.now() + timedelta(days=1))

    alice.by_key, alice.only_desk = True, politics.pk if bound else None

    assert sees(alice) == seen


def test_a_key_of_a_superuser_waits_for_the_end_of_an_embargo_too():
    article(embargo_until=timezone.now() + timedelta(days=1))
    root = make_user("root", admin=True)

    root.by_key = True

    assert not sees(root)


def test_a_key_of_a_desk_sees_no_other_articles(alice, politics):
    article()
    alice.by_key, alice.only_desk = True, politics.pk
    assert not sees(alice)

    article(desk=politics)

    assert Article.objects.visible_to(alice).count() == 1


def test_a_key_of_a_desk_shows_no_more_than_its_user_sees(bob, politics):
    article(desk=politics)

    bob.by_key, bob.only_desk = True, politics.pk

    assert not sees(bob)


@pytest.mark.parametrize("model", [Revision, Mention])
def test_what_hangs_on_an_article_is_seen_with_it(model, politics, alice, bob, rita):
    made = article(desk=politics)
    run = made.latest_revision.extractions.get()
    Mention.objects.create(extraction=run, value_start=0, value_end=2, quote="45", reading={})

    assert model.objects.visible_to(alice).count() == 1
    assert not model.objects.visible_to(bob).exists()
    assert not model.objects.visible_to(rita).exists()


def test_citations_are_seen_with_their_claim(politics, alice, bob):
    claim = make_claim(article=article(desk=politics))
    citation = claim.citations.create(text="l’Insee")

    assert list(claim.citations.visible_to(alice)) == [citation]
    assert not claim.citations.visible_to(bob)


def test_events_are_seen_with_their_subject(politics, alice, bob):
    make_claim(article=article(desk=politics))
    log.append(Subject.SOURCE, make_source().pk, Verb.CREATED, by=None)

    assert {event.subject_type for event in Event.objects.visible_to(alice)} == {"article", "source"}
    assert {event.subject_type for event in Event.objects.visible_to(bob)} == {"source"}


def test_the_rule_is_one_query_without_desks_and_with_many(alice, django_assert_num_queries):
    for number in range(20):
        desk = Desk.objects.create(name=f"Desk {number}")
        desk.members.add(alice)
        make_claim(article=article(desk=desk))
    alice.has_perm("claims.view_draft")  # read once in a request, by whoever asks first

    with django_assert_num_queries(1):
        assert len(Claim.objects.visible_to(alice)) == 20


class TestLists:
    """A list is found by the articles where these are few, and shows the same."""

    @pytest.fixture(autouse=True)
    def articles(self, politics, alice, bob, rita):
        for fields in ({"desk": politics}, {}, {"confidential": True}):
            claim = make_claim(article=article(**fields))
            claim.citations.create(text="l’Insee")
        make_document(claim)
        log.append(Subject.SOURCE, make_source().pk, Verb.CREATED, by=None)

    @pytest.mark.parametrize("model", [Article, Claim, Citation, Document, Event, Revision])
    @pytest.mark.parametrize("limit", [0, 1, 2, 2000])
    def test_they_show_what_the_rule_says(self, alice, bob, rita, model, limit, monkeypatch):
        monkeypatch.setattr("claims.models.sight.FEW", limit)

        for user in (alice, bob, rita):
            assert set(model.objects.visible_to(as_lister(user))) == set(model.objects.visible_to(user))

    def test_few_articles_are_known_by_their_numbers(self, alice, bob):
        assert len(as_lister(alice).few_articles) == 2
        assert len(as_lister(bob).few_articles) == 1

    def test_the_person_stays_as_they_were(self, alice):
        as_lister(alice)

        assert alice.few_articles is None

    def test_who_sees_everything_is_asked_nothing(self, django_assert_num_queries):
        root = User.objects.create_superuser("root")

        with django_assert_num_queries(0):
            assert as_lister(root) is root

    def test_where_nothing_is_restricted_one_query_tells(self, alice, django_assert_num_queries):
        Article.objects.update(desk=None, confidential=False)
        alice.has_perm("claims.view_draft")

        with django_assert_num_queries(1):
            assert as_lister(alice) is alice
