import datetime as dt

import pytest

from claims.models import Claim, Verdict
from tests.api.calling import fields, problem
from tests.factories import make_article, make_claim, make_decided, make_source

ADDRESS = "/api/v1/claims"


def listed(api, **filters) -> list[int]:
    response = api.get(ADDRESS, filters)
    assert response.status_code == 200, response.content
    return [each["id"] for each in response.json()["results"]]


def test_a_claim_has_the_contracts_shape(api):
    claim = make_claim(
        period_text="en 2025", period_from=dt.date(2025, 1, 1), period_to=dt.date(2025, 12, 31), high="", bound="over"
    )
    citation = claim.citations.create(text="l’Insee", start=6, end=13, cue="Selon", source=make_source("insee"))

    shown = api.get(f"{ADDRESS}/{claim.pk}").json()

    assert shown["quantity"] == {
        "start": 15,
        "end": 19,
        "text": "45 %",
        "value_start": 15,
        "value_end": 19,
        "low": "45",
        "high": None,
        "step": "1",
        "unit": "%",
        "counted": "",
        "bound": "over",
        "statistic": "none",
        "role": "level",
    }
    assert shown["period"] == {"text": "en 2025", "from": "2025-01-01", "to": "2025-12-31"}
    assert shown["citations"] == [
        {
            "id": citation.pk,
            "start": 6,
            "end": 13,
            "text": "l’Insee",
            "source": "insee",
            "kind": "organisation",
            "affiliation": "",
            "cue": "Selon",
            "relay": False,
            "stance": "asserts",
            "origin": "machine",
        }
    ]


def test_a_claim_without_period_or_source(api):
    shown = api.get(f"{ADDRESS}/{make_claim().pk}").json()

    assert (shown["period"], shown["citations"]) == (None, [])


def test_a_decided_claim_says_who_decided_it_and_why(api):
    claim = make_decided(reason="rounded", explanation="Tableau 3", url="https://example.org/3")

    shown = api.get(f"{ADDRESS}/{claim.pk}").json()

    assert (shown["stage"], shown["verdict"], shown["reason"]) == ("checked", "verified", "rounded")
    assert (shown["explanation"], shown["checked_url"]) == ("Tableau 3", "https://example.org/3")
    assert (shown["checked_by"], shown["version"]) == ("alice", 2)
    assert dt.datetime.fromisoformat(shown["checked_at"]) == claim.checked_at


def test_the_etag_is_the_version(api):
    assert api.get(f"{ADDRESS}/{make_decided().pk}")["ETag"] == '"2"'


def test_next_stages_are_those_of_the_caller(api):
    shown = api.get(f"{ADDRESS}/{make_claim().pk}").json()

    assert shown["next_stages"] == ["assigned", "checked", "dismissed"]


@pytest.fixture
def claims(db) -> dict[str, Claim]:
    english = make_article("Prices rose by 45 % in May.", language="en")
    length = make_claim("38 %", low="5", high="5", unit="km", magnitude=5000.0, hedged=True)
    cited = make_decided(verdict=Verdict.REFUTED)
    cited.citations.create(text="l’Insee", source=make_source("insee"))
    cited.citations.create(text="Eurostat")
    return {"english": make_claim(article=english), "length": length, "cited": cited, "unseen": make_claim(seen=False)}


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ({}, ["length", "cited", "english", "unseen"]),
        ({"stage": "candidate"}, ["length", "english", "unseen"]),
        ({"stage": ["candidate", "checked"]}, ["length", "cited", "english", "unseen"]),
        ({"verdict": "refuted"}, ["cited"]),
        ({"language": "en"}, ["english"]),
        ({"source": "insee"}, ["cited"]),
        ({"source": "nobody"}, []),
        ({"cited": "true"}, ["cited"]),
        ({"cited": "false"}, ["length", "english", "unseen"]),
        ({"unit": "km"}, ["length"]),
        ({"hedged": "true"}, ["length"]),
        ({"seen": "false"}, ["unseen"]),
        ({"min": "4500", "in_unit": "m"}, ["length"]),
        ({"min": "4", "max": "5", "in_unit": "km"}, ["length"]),
        ({"min": "6", "in_unit": "km"}, []),
        ({"in_unit": "[mi_i]"}, ["length"]),
        ({"stage": "candidate", "seen": "true", "cited": "false"}, ["length", "english"]),
    ],
)
def test_filters(api, claims, filters, names):
    assert sorted(listed(api, **filters)) == sorted(claims[name].pk for name in names)


def test_the_filter_by_article(api):
    mine, _other = make_claim(), make_claim()

    assert listed(api, article=mine.article_id) == [mine.pk]


@pytest.mark.parametrize(
    ("filters", "field"),
    [
        ({"stage": "done"}, "stage"),
        ({"verdict": "true"}, "verdict"),
        ({"article": "x"}, "article"),
        ({"article": "1.5"}, "article"),
        ({"article": "9" * 30}, "article"),
        ({"language": "xx"}, "language"),
        ({"unit": "a\x00"}, "unit"),
        ({"min": "NaN", "in_unit": "km"}, "min"),
        ({"min": "1e99999999", "in_unit": "km"}, "min"),
        ({"min": "1"}, "in_unit"),
        ({"max": "1", "in_unit": "furlong"}, "in_unit"),
    ],
)
def test_a_filter_that_makes_no_sense_is_refused(api, filters, field):
    assert fields(problem(api.get(ADDRESS, filters), 400)) == {field}


def test_a_claim_that_is_not_there(api):
    problem(api.get(f"{ADDRESS}/{10**30}"), 404)
