import pytest

from claims.models import Verdict
from tests.api.calling import fields, problem
from tests.exports.reading import csv_rows, jsonl_rows, one, xlsx_rows
from tests.factories import make_claim, make_decided, make_source

ADDRESS = "/api/v1/claims/export"


@pytest.mark.parametrize(("form", "read"), [("csv", csv_rows), ("xlsx", xlsx_rows), ("jsonl", jsonl_rows)])
def test_the_verified_list_streams_in_each_format(api, form, read):
    make_claim()
    verified = make_decided()

    response = api.get(ADDRESS, {"format": form})

    assert response.streaming
    assert response["Content-Disposition"] == f'attachment; filename="claims.{form}"'
    assert int(one(read(response.getvalue()))["id"]) == verified.pk


def test_csv_is_what_one_gets_without_asking(api):
    assert api.get(ADDRESS)["Content-Type"] == "text/csv; charset=utf-8"


def test_the_accept_header_does_not_matter(api):
    assert api.get(ADDRESS, headers={"Accept": "text/csv"}).status_code == 200


def test_verdict_and_stage_widen_the_list(api):
    make_decided()
    refuted, candidate = make_decided(verdict=Verdict.REFUTED), make_claim()

    rows = jsonl_rows(
        api.get(ADDRESS, {"format": "jsonl", "verdict": "refuted", "stage": ["checked", "candidate"]}).getvalue()
    )

    assert {row["id"] for row in rows} == {refuted.pk, candidate.pk}


def test_it_filters_as_the_list_does(api):
    make_decided()
    cited = make_decided()
    cited.citations.create(text="l’Insee", source=make_source("insee"))

    rows = jsonl_rows(api.get(ADDRESS, {"format": "jsonl", "source": "insee"}).getvalue())

    assert one(rows)["id"] == cited.pk


@pytest.mark.parametrize("wrong", [{"format": "pdf"}, {"verdict": "true"}, {"stage": "done"}, {"article": "x"}])
def test_what_is_wrong_is_said_before_anything_is_sent(api, wrong):
    assert fields(problem(api.get(ADDRESS, wrong), 400)) == set(wrong)
