import pytest

from tests.api.calling import fields, problem
from tests.factories import make_article, make_claim, make_source

ARTICLES, CLAIMS = "/api/v1/articles", "/api/v1/claims"


def walk(api, address: str | None, way: str = "next") -> list[int]:
    ids = []
    while address:
        page = api.get(address).json()
        ids += [each["id"] for each in page["results"]]
        address = page[way]
    return ids


def test_a_walk_through_all_pages_meets_each_row_once(api):
    article = make_article()
    claims = [make_claim(article=article).pk for _ in range(7)]

    assert walk(api, f"{CLAIMS}?limit=3") == claims


def test_rows_that_come_in_meanwhile_disturb_no_walk(api):
    articles = [make_article().pk for _ in range(4)]
    first = api.get(f"{ARTICLES}?limit=2").json()
    make_article()

    seen = [each["id"] for each in first["results"]] + walk(api, first["next"])

    assert seen == articles[::-1]


def test_a_walk_goes_back_too(api):
    article = make_article()
    claims = [make_claim(article=article).pk for _ in range(5)]
    second = api.get(api.get(f"{CLAIMS}?limit=2").json()["next"]).json()

    assert [each["id"] for each in api.get(second["previous"]).json()["results"]] == claims[:2]


def test_next_keeps_the_filters(api):
    article, other = make_article(), make_article()
    mine = [make_claim(article=each).pk for each in (article, other, article, other, article)][::2]

    assert walk(api, f"{CLAIMS}?limit=1&article={article.pk}") == mine


def test_no_page_counts_or_skips_rows(api, django_assert_max_num_queries):
    for number in range(4):
        make_source(f"source-{number}")
    page = api.get("/api/v1/sources?limit=2").json()

    with django_assert_max_num_queries(8) as captured:
        api.get(page["next"])

    assert not [query["sql"] for query in captured if "COUNT(" in query["sql"] or "OFFSET" in query["sql"]]


def test_a_page_has_at_most_two_hundred_rows(api):
    for number in range(201):
        make_source(f"source-{number}")

    assert len(api.get("/api/v1/sources?limit=100000").json()["results"]) == 200


@pytest.mark.parametrize("cursor", ["x", "é", "cD1hYmM=", "cD0lMDA=", "cD0tMQ==", "bz0teA==", "cD0" + "5" * 900])
def test_a_cursor_that_is_none_is_refused(api, cursor):
    assert fields(problem(api.get(CLAIMS, {"cursor": cursor}), 400)) == {"cursor"}
