"""Corrections by the API."""

import pytest

from claims import review
from claims.models import Correction, Desk, Stage
from tests.factories import make_article, make_claim, make_user
from tests.review.steps import claim_at

pytestmark = pytest.mark.django_db

URL = "/api/v1/corrections"


def corrected(**article) -> Correction:
    claim = claim_at(Stage.PUBLISHED, claim=make_claim(article=make_article(**article)))
    words = {"wrong": "We trusted a leaflet.", "right": "It is less.", "verdict": "refuted", "reason": "exaggerated"}
    return review.correct(claim, by=make_user("paula"), version=claim.version, **words).correction


def test_a_correction_says_what_was_wrong_and_what_is_right(api):
    made = corrected()

    [row] = api.get(URL).json()["results"]

    assert row == {
        "id": made.pk,
        "article": made.claim.article_id,
        "claim": made.claim_id,
        "level": "verdict",
        "wrong": "We trusted a leaflet.",
        "right": "It is less.",
        "verdict_before": "verified",
        "verdict_after": "refuted",
        "by": "paula",
        "at": row["at"],
        "address": f"http://testserver/corrections/{made.pk}/",
    }


def test_a_correction_that_leaves_the_verdict_names_none(api):
    claim_at(Stage.CORRECTED)

    [row] = api.get(URL).json()["results"]

    assert (row["verdict_before"], row["verdict_after"]) == (None, None)


def test_the_newest_come_first_page_by_page(api):
    numbers = [corrected().pk for _time in range(3)]

    first = api.get(URL, {"limit": 2}).json()
    second = api.get(first["next"]).json()

    assert [row["id"] for row in first["results"] + second["results"]] == numbers[::-1]


def test_those_of_one_article_level_or_claim_are_asked_for(api):
    made = corrected()
    corrected()

    def found(**asked) -> list[int]:
        return [row["id"] for row in api.get(URL, asked).json()["results"]]

    assert found(article=made.claim.article_id) == found(claim=made.claim_id) == [made.pk]
    assert found(level="typo") == []
    assert len(found(level="verdict")) == 2


def test_those_of_another_desk_are_not_listed(api):
    corrected(desk=Desk.objects.create(name="Sport"), by=make_user("anna"))

    assert api.get(URL).json()["results"] == []


def test_the_list_takes_as_many_queries_however_long_it_is(api, django_assert_max_num_queries):
    for _time in range(4):
        corrected()
    api.get(URL)

    with django_assert_max_num_queries(7):
        api.get(URL)
