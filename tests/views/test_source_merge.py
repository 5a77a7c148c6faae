"""Merging a source from the desk's pages, and taking it out again."""

import pytest
from django.urls import reverse

from claims import merging, sources
from claims.models import Source
from tests.factories import make_claim, make_source, make_user

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def alice() -> Browser:
    return Browser(make_user(role="Editor"))


@pytest.fixture
def bbc() -> Source:
    return make_source("bbc", name="BBC", kind="outlet")


@pytest.fixture
def russian(bbc) -> Source:
    source = make_source("bbc-russian", name="BBC News Russian", kind="outlet")
    make_claim().citations.create(source=source, text="la BBC russe")
    return source


def now(slug: str) -> Source:
    return Source.objects.get(slug=slug)


class TestMerging:
    def test_it_asks_for_the_other_and_does_not_offer_the_source_itself(self, alice, russian):
        html = text_of(alice.get("source-merge", "bbc-russian", part=False))

        assert "Which source is the same?" in html
        assert f'value="{russian.pk}"' not in html

    def test_it_shows_what_would_move_and_changes_nothing(self, alice, bbc, russian):
        html = text_of(alice.get("source-merge", "bbc-russian", part=False, source=bbc.pk))

        assert "citations (1)" in html
        assert "New names of BBC: BBC News Russian." in html
        assert now("bbc-russian").merged_into is None

    def test_then_it_merges(self, alice, bbc, russian):
        response = alice.post("source-merge", "bbc-russian", part=False, source=bbc.pk)

        assert response.url == reverse("admin:claims_source_change", args=[bbc.pk])
        assert now("bbc-russian").merged_into == bbc

    def test_what_can_not_be_is_told_in_words(self, alice, bbc):
        response = alice.post("source-merge", "bbc", part=False, source=bbc.pk)

        assert response.status_code == 422
        assert "into itself" in text_of(response)

    @pytest.mark.parametrize("number", ["", "x", "999999"])
    def test_a_source_that_is_not_there_is_not_merged_into(self, alice, russian, number):
        assert alice.post("source-merge", "bbc-russian", part=False, source=number).status_code == 422

    @pytest.mark.parametrize("name", ["source-merge", "source-part"])
    def test_who_does_not_keep_the_registry_is_told(self, russian, name):
        response = Browser(make_user("bob", role="Checker")).post(name, "bbc-russian", part=False)

        assert response.status_code == 403
        assert "registry of sources" in text_of(response)


class TestTakingOut:
    def test_it_asks_first(self, alice, bbc, russian):
        merging.merge(russian, bbc, by=alice.user)

        assert "It was merged into BBC." in text_of(alice.get("source-part", "bbc-russian", part=False))
        assert now("bbc-russian").merged_into == bbc

    def test_then_it_is_a_source_of_its_own_again(self, alice, bbc, russian):
        merging.merge(russian, bbc, by=alice.user)

        alice.post("source-part", "bbc-russian", part=False)

        assert now("bbc-russian").merged_into is None

    def test_it_says_who_acted_since(self, alice, bbc, russian):
        merging.merge(russian, bbc, by=alice.user)
        before = sources.state(bbc)
        Source.objects.filter(pk=bbc.pk).update(country="GB")
        sources.record(now("bbc"), before, by=make_user("bob"))

        assert "bob has changed BBC since" in text_of(alice.post("source-part", "bbc-russian", part=False))

    def test_what_is_not_merged_is_not_found(self, alice, bbc):
        assert alice.get("source-part", "bbc", part=False).status_code == 404


class TestAddresses:
    def test_a_slug_leads_to_its_source(self, alice, bbc):
        assert alice.get("source-show", "bbc", part=False).url == reverse("admin:claims_source_change", args=[bbc.pk])

    def test_the_slug_of_a_merged_source_leads_to_the_other(self, alice, bbc, russian):
        merging.merge(russian, bbc, by=alice.user)

        response = alice.get("source-show", "bbc-russian", part=False)

        assert response.url == reverse("admin:claims_source_change", args=[bbc.pk])

    def test_an_unknown_slug_is_not_found(self, alice):
        assert alice.get("source-show", "nobody", part=False).status_code == 404
