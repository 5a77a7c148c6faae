"""Hostile text in every column that holds text: each format gives it back, and none of it can run."""

import io
import re
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.exports.formulas import is_formula, neutralised, restored
from claims.models import Article, Claim, User
from tests.exports.payloads import PAYLOADS
from tests.exports.reading import csv_rows, exported, jsonl_rows, one, sheet, xlsx_rows
from tests.factories import make_article, make_claim, make_decided, make_source

TEXT_COLUMNS = (
    "claim quantity unit counted explanation checked_url article publisher article_url "
    "sources_cited source_names checker"
).split()


def hostile_claim(payload: str) -> Claim:
    """Return a verified claim with the payload wherever the database takes it."""
    claim = make_decided(make_claim(article=make_article()), by=None)
    claim.citations.create(text=payload, source=make_source(f"source-{claim.pk}", name=payload))
    checker = User.objects.create(username=payload)
    texts = dict.fromkeys("text quote unit counted explanation checked_url".split(), payload)
    Claim.objects.filter(pk=claim.pk).update(**texts, checked_by=checker)
    Article.objects.filter(pk=claim.article_id).update(title=payload, publisher=payload, url=payload)
    return claim


@pytest.fixture
def hostile_claims(db):
    for payload in PAYLOADS:
        hostile_claim(payload)


def test_csv_neutralises_formulas_and_gives_the_text_back(hostile_claims):
    rows = csv_rows(exported("csv"))

    for row, payload in zip(rows, PAYLOADS, strict=True):
        assert {restored(row[column]) for column in TEXT_COLUMNS} == {payload}
        assert not [cell for cell in row.values() if re.match(r"\s*[=+\-@\t\r\n\x00]", cell)]


def test_csv_is_what_rfc_4180_says(hostile_claims):
    data = exported("csv").decode("utf-8-sig")

    field = r'(?:"(?:[^"]|"")*"|[^",\r\n]*)'
    assert re.fullmatch(rf"(?:{field}(?:,{field})*\r\n)+", data)


def test_jsonl_gives_the_text_back_as_it_was(hostile_claims):
    rows = jsonl_rows(exported("jsonl"))

    for row, payload in zip(rows, PAYLOADS, strict=True):
        (citation,) = row["citations"]
        texts = {row[column] for column in TEXT_COLUMNS if column in row} | {citation["text"], citation["source_name"]}
        assert texts == {payload}


def test_xlsx_holds_no_formula_and_no_link_and_gives_the_text_back(hostile_claims):
    data = exported("xlsx")

    for row, payload in zip(xlsx_rows(data), PAYLOADS, strict=True):
        assert {row[column] for column in TEXT_COLUMNS} == {payload}
    parts = zipfile.ZipFile(io.BytesIO(data))
    assert not [name for name in parts.namelist() if b"<f>" in parts.read(name) or b"<hyperlink" in parts.read(name)]


def test_xlsx_marks_formulas_as_text_for_whoever_edits_the_cell(hostile_claims):
    cells = [row[1] for row in sheet(exported("xlsx")).iter_rows(min_row=2)]

    assert [cell.quotePrefix for cell in cells] == [is_formula(payload) for payload in PAYLOADS]


@pytest.mark.django_db
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=200))
def test_any_text_comes_back_from_every_format(text):
    Claim.objects.all().delete()
    Claim.objects.filter(pk=make_decided().pk).update(explanation=text)

    assert restored(one(csv_rows(exported("csv")))["explanation"]) == text
    assert one(jsonl_rows(exported("jsonl")))["explanation"] == text
    assert one(xlsx_rows(exported("xlsx")))["explanation"] == text


@given(st.text())
def test_any_text_is_neutralised_and_restored(text):
    cell = neutralised(text)

    assert restored(cell) == text
    assert not re.match(r"\s*[=+\-@＝＋－＠]|[\t\r\n\x00]", cell)


@given(st.text())
def test_ordinary_text_is_left_alone(text):
    assert neutralised(f"a{text}") == f"a{text}"
