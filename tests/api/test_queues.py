import pytest

from claims import review
from claims.models import Claim, Desk, Verdict
from tests.api.calling import fields, problem
from tests.factories import make_article, make_claim, make_decided, make_user

ADDRESS = "/api/v1/queues"


def listed(api, name: str, **filters) -> list[int]:
    response = api.get(f"{ADDRESS}/{name}", filters)
    assert response.status_code == 200, response.content
    return [each["id"] for each in response.json()["results"]]


def test_each_queue_has_what_waits_for_that(api, alice, settings):
    settings.SECOND_CHECK = "all"
    mine, alarming, again = make_claim(), make_claim(alarms=[{"code": "scale-word"}]), make_claim()
    review.take(mine, by=alice, version=1)
    make_decided(again, by=make_user("bob"))
    review.dismiss(make_claim(), by=alice, version=1)

    found = {name: listed(api, name) for name in ("mine", "unassigned", "second", "alarms", "left")}

    assert found == {
        "mine": [mine.pk],
        "unassigned": [alarming.pk],
        "second": [again.pk],
        "alarms": [alarming.pk],
        "left": [mine.pk, alarming.pk],
    }


def test_a_walk_meets_each_claim_once_the_most_pressing_first(api):
    article = make_article()
    low, high, same = (make_claim(article=article, priority=each).pk for each in (0.1, 2.5, 2.5))

    pages, address = [], f"{ADDRESS}/left?limit=1"
    while address:
        page = api.get(address).json()
        pages.append([each["id"] for each in page["results"]])
        address = page["next"]

    assert pages == [[high], [same], [low]]


def test_a_queue_takes_the_filters_of_the_list(api):
    mine, _other = make_claim(), make_claim()

    assert listed(api, "left", article=mine.article_id) == [mine.pk]


def test_another_desks_claims_are_not_listed(api):
    make_claim(article=make_article(desk=Desk.objects.create(name="Sport"), by=make_user("bob")))

    assert listed(api, "left") == []


def test_a_hidden_verdict_is_not_told(api, settings):
    settings.SECOND_CHECK, settings.SECOND_CHECK_BLIND = "all", True
    make_decided(by=make_user("bob"), verdict=Verdict.REFUTED)

    (claim,) = api.get(f"{ADDRESS}/second").json()["results"]

    assert (claim["verdict"], claim["checked_by"]) == ("", None)


def test_a_hidden_verdict_is_not_found_either(api, alice, settings):
    settings.SECOND_CHECK, settings.SECOND_CHECK_BLIND = "all", True
    make_decided(by=make_user("bob"), verdict=Verdict.REFUTED)
    own = make_decided(by=alice, verdict=Verdict.REFUTED)

    assert listed(api, "second", verdict="refuted") == []
    assert [each["id"] for each in api.get("/api/v1/claims?verdict=refuted").json()["results"]] == [own.pk]


def test_the_filter_by_assignee(api):
    claim, _other = make_claim(), make_claim()
    review.take(claim, by=make_user("bob"), version=1)

    assert listed(api, "left", assignee="bob") == [claim.pk]
    assert listed(api, "left", assignee="nobody") == []


def test_a_queue_that_is_not_there(api):
    problem(api.get(f"{ADDRESS}/others"), 404)


@pytest.mark.parametrize("place", ["", "x", "1", "nan,1", "inf,1", "1,0", "1,-1", "1," + "9" * 30])
def test_a_place_that_is_none_is_refused(api, place):
    assert fields(problem(api.get(f"{ADDRESS}/left", {"after": place}), 400)) == {"after"}


def test_claims_that_the_newest_text_no_longer_has_do_not_wait(api):
    Claim.objects.filter(pk=make_claim().pk).update(seen=False)

    assert listed(api, "left") == []
