"""Claims that the engine missed."""

import pytest

from claims import review
from claims.models import Extraction
from tests.factories import make_revision, make_user

pytestmark = pytest.mark.django_db


def test_a_selection_becomes_a_claim_without_its_blanks_and_is_queued_to_be_read():
    revision = make_revision("Un 🦔 pèse 800 g.  Fin.")

    claim = review.add(revision, 9, 16, by=make_user())

    assert (claim.quote, claim.start, claim.end) == ("800 g.", 10, 16)
    assert claim.prefix.endswith("pèse ")
    assert Extraction.objects.get(claim=claim).state == "pending"


def test_a_blank_selection_is_refused():
    with pytest.raises(review.Refused):
        review.add(make_revision("Rien   ici 5"), 4, 7, by=make_user())


def test_undoing_an_added_claim_keeps_it_as_not_a_claim():
    claim = review.add(make_revision(), 0, 5, by=make_user())

    review.undo(claim, by=make_user())

    assert claim.stage == "dismissed"
