"""Taking back."""

import pytest

from claims import review
from claims.models import Verdict
from tests.factories import make_article, make_claim, make_decided, make_user, published

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db


def test_undo_takes_back_ones_last_act_and_shows_its_claim():
    claim = make_decided()

    response = Browser().post("undo", claim.article_id)

    claim.refresh_from_db()
    assert claim.verdict == ""
    assert "Taken back: “45%” decided." in text_of(response)
    assert f'name="current" value="{claim.pk}"' in text_of(response)


def test_without_an_act_there_is_nothing_to_undo():
    response = Browser().post("undo", make_article().pk)

    assert (response.status_code, text_of(response)) == (400, "There is nothing to take back here.")


def test_what_somebody_acted_on_since_stays():
    claim = make_claim()
    review.decide(claim, Verdict.VERIFIED, by=make_user(), version=1)
    review.decide(claim, Verdict.REFUTED, by=make_user("bob"), version=2)

    response = Browser().post("undo", claim.article_id)

    claim.refresh_from_db()
    assert "bob has acted on this claim since" in text_of(response)
    assert claim.verdict == "refuted"


def test_past_a_publication_it_says_which_claim_was_published_by_whom():
    claim = published(make_decided())

    response = Browser().post("undo", claim.article_id)

    assert response.status_code == 400
    assert text_of(response).replace("\N{NO-BREAK SPACE}", " ") == (
        "45%: Published by publisher: what was decided before stays. To change it, open a correction."
    )
