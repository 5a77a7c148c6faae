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
