"""Resolving names: citations linked, names learnt, and all of it taken back."""

import pytest
from django.core.exceptions import ValidationError

from claims import log, resolving, review, sources
from claims.models import Article, Citation, Claim, Event, Source, User
from tests.factories import make_article, make_claim, make_decided, make_source, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def alice() -> User:
    return make_user()


@pytest.fixture
def insee() -> Source:
    return make_source("insee", name="National statistics of France")


def cite(*texts: str, language: str = "fr") -> list[Claim]:
    claims = [make_claim(article=make_article(language=language)) for _text in texts]
    for claim, text in zip(claims, texts, strict=True):
        claim.citations.create(text=text)
    return claims


def resolve(source: Source, *, by: User, key: str = "insee", teach: bool = True) -> resolving.Resolution:
    shown = resolving.preview(key, source, by=by)
    return resolving.resolve(key, source, seen={c.pk: c.version for c in shown.claims}, teach=teach, by=by)


def linked() -> list[str]:
    return [citation.source.slug if citation.source else "" for citation in Citation.objects.order_by("pk")]


class TestPreview:
    def test_it_shows_the_claims_and_what_would_be_learnt(self, alice, insee):
        claims = cite("l’Insee", "INSEE", "Insee", "Insee")

        shown = resolving.preview("insee", insee, by=alice)

        assert shown.claims == claims[::-1]
        assert shown.names == [("fr", "Insee")]
        assert linked() == ["", "", "", ""]

    def test_a_name_is_learnt_in_each_language_that_uses_it(self, alice, insee):
        cite("l’Insee")
        cite("INSEE", language="en")

        assert resolving.preview("insee", insee, by=alice).names == [("en", "INSEE"), ("fr", "Insee")]

    def test_a_name_of_somebody_else_is_not_learnt(self, alice, insee):
        cite("Insee")
        other = make_source("other", name="INSEE")

        shown = resolving.preview("insee", insee, by=alice)

        assert (shown.names, shown.others) == ([], [other])

    def test_a_name_that_is_known_is_not_learnt_again(self, alice, insee):
        cite("Insee")
        insee.aliases.create(name="INSEE")

        shown = resolving.preview("insee", insee, by=alice)

        assert (shown.names, shown.others) == ([], [])

    def test_who_does_not_keep_the_registry_teaches_it_nothing(self, insee):
        cite("Insee")

        assert resolving.preview("insee", insee, by=make_user("bob", role="Checker")).names == []

    def test_no_more_claims_are_shown_than_a_person_looks_through(self, alice, insee, monkeypatch):
        monkeypatch.setattr(resolving, "AT_MOST", 2)
        claims = cite("Insee", "Insee", "Insee")

        shown = resolving.preview("insee", insee, by=alice)

        assert (shown.claims, shown.is_cut) == (claims[:0:-1], True)


class TestResolving:
    def test_all_citations_of_the_name_are_linked_and_no_other(self, alice, insee):
        cite("l’Insee", "INSEE", "Mediazona")

        done = resolve(insee, by=alice)

        assert linked() == ["insee", "insee", ""]
        assert len(done.linked) == 2

    def test_the_name_is_learnt_so_that_the_engine_knows_it(self, alice, insee):
        cite("l’Insee")

        assert resolve(insee, by=alice).names == ["Insee"]

        assert sources.Name("insee", "Insee", "statistics_office", "fr") in set(sources.names())

    def test_nothing_is_learnt_where_that_was_not_wanted(self, alice, insee):
        cite("Insee")

        resolve(insee, by=alice, teach=False)

        assert not insee.aliases.exists()
        assert linked() == ["insee"]

    def test_each_claim_has_its_event_and_the_source_one(self, alice, insee):
        cite("Insee", "Insee")

        done = resolve(insee, by=alice)

        assert Event.objects.filter(subject_type="claim", verb="linked", actor_id=alice.pk).count() == 2
        assert (done.event.subject_id, done.event.verb) == (insee.pk, "resolved")
        assert done.event.free_text.after["names"] == [["fr", "Insee"]]
        assert list(log.verify()) == []

    def test_two_citations_of_a_claim_are_one_act(self, alice, insee):
        (claim,) = cite("Insee")
        claim.citations.create(text="l’Insee")

        resolve(insee, by=alice)

        assert linked() == ["insee", "insee"]
        assert Claim.objects.get().version == 2

    def test_what_somebody_changed_since_the_preview_is_left(self, alice, insee):
        first, second = cite("Insee", "Insee")
        seen = {first.pk: first.version, second.pk: second.version}
        make_decided(first, by=make_user("bob"))

        done = resolving.resolve("insee", insee, seen=seen, teach=True, by=alice)

        assert linked() == ["", "insee"]
        assert [claim for claim, _why in done.left] == [first]

    def test_what_was_not_shown_is_left(self, alice, insee):
        cite("Insee", "Insee")

        resolving.resolve("insee", insee, seen={Claim.objects.first().pk: 1}, teach=True, by=alice)

        assert sorted(linked()) == ["", "insee"]

    def test_who_may_not_check_claims_links_and_teaches_nothing(self, insee):
        reporter = make_user("rita", role="Reader")
        cite("Insee")

        done = resolving.resolve("insee", insee, seen={Claim.objects.get().pk: 1}, teach=True, by=reporter)

        assert (done.linked, linked(), insee.aliases.count(), done.event) == ([], [""], 0, None)

    def test_a_confidential_claim_of_others_is_not_touched(self, insee):
        cite("Insee")
        Article.objects.update(confidential=True)

        resolve(insee, by=make_user("bob"))

        assert linked() == [""]


class TestTakingBack:
    def test_everything_is_as_it_was(self, alice, insee):
        cite("l’Insee", "Insee")
        event = resolve(insee, by=alice).event

        done = resolving.take_back(event, by=alice)

        assert linked() == ["", ""]
        assert not insee.aliases.exists()
        assert (len(done.linked), done.left) == (2, [])
        assert list(log.verify()) == []

    def test_a_claim_on_which_somebody_acted_since_is_left_with_the_reason(self, alice, insee):
        first, _second = cite("Insee", "Insee")
        event = resolve(insee, by=alice).event
        first.refresh_from_db()
        review.dismiss(first, by=make_user("bob"), version=first.version)

        done = resolving.take_back(event, by=alice)

        assert linked() == ["insee", ""]
        ((left, why),) = done.left
        assert left == first
        assert "Somebody else has changed this claim" in why

    def test_once_only(self, alice, insee):
        cite("Insee")
        event = resolve(insee, by=alice).event
        resolving.take_back(event, by=alice)

        with pytest.raises(ValidationError, match="nothing to take back"):
            resolving.take_back(event, by=alice)

    def test_by_who_did_it_only(self, alice, insee):
        cite("Insee")
        event = resolve(insee, by=alice).event

        with pytest.raises(ValidationError, match="nothing to take back"):
            resolving.take_back(event, by=make_user("bob"))
        assert linked() == ["insee"]
