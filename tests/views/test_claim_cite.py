"""Linking citations to sources."""

import pytest

from claims import review
from claims.models import Citation, Source
from tests.factories import make_claim, make_source, make_user

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim():
    claim = make_claim()
    Citation.objects.create(claim=claim, text="l’Insee", cue="Selon", start=6, end=13)
    return claim


def test_the_search_opens_with_the_words_of_the_citation(claim):
    html = text_of(Browser().get("picker", claim.pk, citation=claim.citations.get().pk))

    assert 'value="l’Insee"' in html


def test_the_search_finds_names_and_aliases(claim):
    make_source().aliases.create(name="Institut de statistique", language="fr")

    assert "INSEE" in text_of(Browser().get("sources", claim.pk, term="institut de"))


def test_a_citation_is_linked(claim):
    source = make_source()

    response = Browser().post("link", claim.pk, version=1, citation=claim.citations.get().pk, source=source.pk)

    assert claim.citations.get().source == source
    assert "not linked" not in text_of(response)


def test_without_a_citation_one_is_added(claim):
    source = make_source()

    Browser().post("link", claim.pk, version=1, source=source.pk)

    assert claim.citations.filter(origin="person", source=source).exists()


def test_a_source_that_the_registry_lacks_is_made_and_linked(claim):
    number = claim.citations.get().pk

    Browser().post("create", claim.pk, version=1, citation=number, name="Mediazona", kind="outlet")

    assert claim.citations.get().source == Source.objects.get(name="Mediazona")


@pytest.mark.parametrize(("name", "kind"), [("", "outlet"), ("Mediazona", ""), ("Mediazona", "circus")])
def test_a_source_needs_a_name_and_a_kind(claim, name, kind):
    response = Browser().post("create", claim.pk, version=1, name=name, kind=kind)

    assert response.status_code == 400
    assert not Source.objects.exists()


@pytest.mark.parametrize("number", ["", "x", "999999", "9" * 40])
def test_a_source_that_is_not_there_is_told(claim, number):
    response = Browser().post("link", claim.pk, version=1, source=number)

    assert response.status_code == 400
    assert not claim.citations.filter(source__isnull=False).exists()


def test_a_citation_of_another_claim_is_not_touched(claim):
    other = make_claim("38 %", article=claim.article)

    response = Browser().post("uncite", other.pk, version=1, citation=claim.citations.get().pk)

    assert response.status_code == 400
    assert claim.citations.count() == 1


def test_a_citation_that_the_article_does_not_make_is_removed(claim):
    Browser().post("uncite", claim.pk, version=1, citation=claim.citations.get().pk)

    assert not claim.citations.exists()


def test_a_link_to_what_somebody_else_changed_is_a_conflict(claim):
    review.dismiss(claim, by=make_user("bob"), version=1)

    response = Browser().post("link", claim.pk, version=1, source=make_source().pk)

    assert response.status_code == 409
    assert "Somebody else was faster: bob" in text_of(response)
