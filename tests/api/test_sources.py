import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.api.calling import problem
from tests.factories import make_source

ADDRESS = "/api/v1/sources"


def slugs(api, **filters) -> list[str]:
    return [each["slug"] for each in api.get(ADDRESS, filters).json()["results"]]


def test_a_source_with_its_aliases(api):
    source = make_source("isw", name="Institute for the Study of War", kind="research_institute", country="US")
    source.aliases.create(name="ISW", language="en")

    assert api.get(f"{ADDRESS}/isw").json() == {
        "id": source.pk,
        "slug": "isw",
        "name": "Institute for the Study of War",
        "kind": "research_institute",
        "country": "US",
        "homepage": "",
        "wikidata": "",
        "parent": None,
        "aliases": [{"name": "ISW", "language": "en"}],
    }


def test_filters(api):
    make_source("insee", country="FR")
    make_source("bbc", kind="outlet", country="GB")

    assert slugs(api) == ["insee", "bbc"]
    assert slugs(api, country="FR") == ["insee"]
    assert slugs(api, kind="outlet") == ["bbc"]


def test_the_search_takes_any_name_whatever_its_accents(api):
    make_source("insee").aliases.create(name="Institut national de la statistique et des études économiques")
    make_source("bbc")

    assert slugs(api, q="ETUDES") == ["insee"]
    assert slugs(api, q="nothing") == []


def test_a_source_that_is_not_there(api):
    problem(api.get(f"{ADDRESS}/nobody"), 404)


def test_a_source_with_what_it_belongs_to(api):
    make_source("bbc-russian", parent=make_source("bbc"))

    assert api.get(f"{ADDRESS}/bbc-russian").json()["parent"] == "bbc"


def test_the_list_takes_as_many_queries_for_twenty_as_for_three(api):
    def fill(numbers: range) -> None:
        for number in numbers:
            make_source(f"s{number}", parent=make_source(f"p{number}")).aliases.create(name=f"S{number}")

    fill(range(3))
    api.get(ADDRESS)
    with CaptureQueriesContext(connection) as few:
        api.get(ADDRESS)
    fill(range(3, 20))
    with CaptureQueriesContext(connection) as many:
        api.get(ADDRESS)

    assert len(many) == len(few)


class TestMerging:
    @pytest.fixture
    def russian(self):
        make_source("bbc", name="BBC")
        return make_source("bbc-russian", name="BBC News Russian")

    def merge(self, api, slug: str, into: str):
        return api.post(f"{ADDRESS}/{slug}/merge", {"into": into})

    def test_it_returns_the_source_that_stays(self, api, russian):
        response = self.merge(api, "bbc-russian", "bbc")

        assert response.status_code == 200
        assert response.json()["slug"] == "bbc"
        assert response.json()["aliases"] == [{"name": "BBC News Russian", "language": ""}]

    def test_the_old_slug_leads_to_the_other(self, api, russian):
        self.merge(api, "bbc-russian", "bbc")

        response = api.get(f"{ADDRESS}/bbc-russian")

        assert (response.status_code, response["Location"]) == (302, f"{ADDRESS}/bbc")
        assert slugs(api) == ["bbc"]

    def test_into_itself_is_a_problem(self, api, russian):
        assert "into itself" in problem(self.merge(api, "bbc", "bbc"), 400)["detail"]

    @pytest.mark.parametrize("into", ["", "nobody", "a\x00b", None, 1, ["bbc"]])
    def test_into_nobody_is_a_problem(self, api, russian, into):
        problem(self.merge(api, "bbc-russian", into), 400)

    def test_what_is_merged_already_is_not_there(self, api, russian):
        self.merge(api, "bbc-russian", "bbc")

        problem(self.merge(api, "bbc-russian", "bbc"), 404)
        problem(self.merge(api, "bbc", "bbc-russian"), 400)
