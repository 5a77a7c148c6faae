"""Saying whom a claim cites."""

import pytest

from claims import review
from claims.models import Claim, Origin
from tests.factories import make_claim, make_source, make_user

pytestmark = pytest.mark.django_db


def test_linking_and_taking_back():
    claim, insee = make_claim(), make_source()
    citation = claim.citations.create(text="l’Insee", cue="Selon")

    review.link(citation, insee, by=make_user(), version=1)
    assert claim.citations.get().source == insee
    review.undo(Claim.objects.get(pk=claim.pk), by=make_user())

    assert claim.citations.get().source is None


def test_a_removed_citation_comes_back_whole_by_undo():
    claim = make_claim()
    citation = claim.citations.create(text="l’Insee", cue="Selon", start=6, end=13, relay=True)
    review.uncite(citation, by=make_user(), version=1)
    claim.refresh_from_db()

    review.undo(claim, by=make_user())

    back = claim.citations.get()
    assert (back.pk, back.text, back.start, back.relay) == (citation.pk, "l’Insee", 6, True)


def test_a_person_can_add_a_citation():
    claim = make_claim()

    review.cite(claim, make_source(), by=make_user(), version=1)

    assert claim.citations.get().origin == Origin.PERSON
