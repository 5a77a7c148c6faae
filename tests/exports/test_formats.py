"""What stands in each column, in each format."""

import datetime as dt
from decimal import Decimal

import pytest
import time_machine
from django.db import DatabaseError, connection
from django.utils import timezone

from claims import review
from claims.exports import COLUMNS, FORMATS, verified
from claims.models import Claim, Stance, Verdict
from tests.exports.reading import csv_rows, exported, jsonl_rows, one, sheet, xlsx_rows
from tests.factories import make_article, make_claim, make_decided, make_source, make_user

pytestmark = pytest.mark.django_db

HEADERS = [column.header for column in COLUMNS]


@pytest.fixture
def claim() -> Claim:
    article = make_article(publisher="Le Courrier", url="https://example.org/velo", published=dt.date(2026, 3, 1))
    claim = make_claim(
        article=article,
        low="-0.90",
        high="12345678901234567890",
        unit="km2/mo",
        counted="ménages",
        period_from=dt.date(1789, 7, 14),
        period_to=dt.date(2025, 12, 31),
    )
    claim.citations.create(text="l’Insee", source=make_source("insee", name="INSEE"), start=6, end=13)
    claim.citations.create(text="des sources", start=20, end=30, stance=Stance.DENIES)
    claim.citations.create(text="l’AFP", relay=True, start=40, end=45)
    with time_machine.travel("2026-03-02T10:20:30Z", tick=False):
        return make_decided(claim, reason="rounded", explanation="Vu au tableau 3.", url="https://insee.example/3")


def test_csv(claim):
    assert one(csv_rows(exported("csv"))) == {
        "id": str(claim.pk),
        "claim": "45 %",
        "quantity": "45 %",
        "value_low": "-0.90",
        "value_high": "12345678901234567890",
        "unit": "km2/mo",
        "counted": "ménages",
        "bound": "exact",
        "statistic": "none",
        "role": "level",
        "period_from": "1789-07-14",
        "period_to": "2025-12-31",
        "sources_cited": "l’Insee; des sources (denies); l’AFP (relay)",
        "sources_linked": "insee; ?; ?",
        "source_names": "INSEE; ?; ?",
        "verdict": "verified",
        "stage": "checked",
        "reason": "rounded",
        "explanation": "Vu au tableau 3.",
        "checked_url": "https://insee.example/3",
        "article": "Le vélo gagne du terrain",
        "publisher": "Le Courrier",
        "article_url": "https://example.org/velo",
        "published": "2026-03-01",
        "checker": "alice",
        "checked_at": "2026-03-02T10:20:30+00:00",
    }


def test_jsonl_has_decimal_strings_and_citations_as_objects(claim):
    row = one(jsonl_rows(exported("jsonl")))

    assert (row["id"], row["value_low"], row["period_from"]) == (claim.pk, "-0.90", "1789-07-14")
    assert row["citations"][0] == {
        "text": "l’Insee",
        "cue": "",
        "relay": False,
        "stance": "asserts",
        "source": "insee",
        "source_name": "INSEE",
    }
    assert [each["relay"] for each in row["citations"]] == [False, False, True]


def test_xlsx_has_numbers_and_dates_as_such(claim):
    row = one(xlsx_rows(exported("xlsx")))

    assert (row["id"], row["value_low"]) == (claim.pk, -0.9)
    assert row["period_to"].isoformat() == "2025-12-31T00:00:00"
    assert row["checked_at"].isoformat() == "2026-03-02T10:20:30"


def test_xlsx_writes_as_text_what_excel_would_change(claim):
    row = one(xlsx_rows(exported("xlsx")))

    assert (row["value_high"], row["period_from"]) == ("12345678901234567890", "1789-07-14")


def test_xlsx_cuts_what_no_cell_can_hold():
    make_decided(explanation="😀" * 20_000)

    explanation = one(xlsx_rows(exported("xlsx")))["explanation"]

    assert explanation == "😀" * 16_383 + "…"


def test_xlsx_goes_on_to_another_sheet(monkeypatch):
    article = make_article()
    for quote in ("45 %", "38 %"):
        make_decided(make_claim(quote, article=article))
    monkeypatch.setattr("claims.exports.xlsx.ROWS", 2)

    book = sheet(exported("xlsx")).parent

    assert [[cell.value for cell in each["B"]] for each in book] == [["claim", "45 %"], ["claim", "38 %"]]


@pytest.mark.parametrize("value", ["-12", "0.5", "150000", "0"])
def test_numbers_stay_numbers(value):
    make_decided(make_claim(low=value, high=value))

    assert one(csv_rows(exported("csv")))["value_low"] == value
    assert Decimal(str(one(xlsx_rows(exported("xlsx")))["value_low"])) == Decimal(value)


def test_an_empty_list_has_its_header():
    assert exported("csv").decode("utf-8-sig") == ",".join(HEADERS) + "\r\n"
    assert [cell.value for cell in sheet(exported("xlsx"))[1]] == HEADERS
    assert exported("jsonl") == b""


def test_csv_begins_with_the_mark_that_excel_needs():
    assert exported("csv").startswith(b"\xef\xbb\xbfid,claim,")


def test_a_claim_without_citation_has_empty_cells():
    make_decided()

    row = one(csv_rows(exported("csv")))

    assert (row["sources_cited"], row["sources_linked"], row["source_names"]) == ("", "", "")


def test_only_verified_claims_are_exported():
    make_claim()
    make_decided(verdict=Verdict.REFUTED)
    kept = make_decided()

    assert list(verified(Claim.objects.all())) == [kept]


def test_a_retracted_claim_is_no_longer_exported():
    Claim.objects.filter(pk=make_decided().pk).update(stage="retracted", published_at=timezone.now())

    assert exported("jsonl") == b""


def test_the_selection_widens_by_verdict_and_stage():
    candidate, refuted = make_claim(), make_decided(verdict=Verdict.REFUTED)

    claims = verified(Claim.objects.all(), verdicts=["refuted"], stages=["checked", "candidate"])

    assert set(claims) == {candidate, refuted}


def test_articles_follow_each_other_in_text_order():
    first, second = make_article(), make_article()
    for quote, article in [("38 %", second), ("38 %", first), ("45 %", first), ("45 %", second)]:
        make_decided(make_claim(quote, article=article))

    assert [row["quantity"] for row in jsonl_rows(exported("jsonl"))] == ["45 %", "38 %", "45 %", "38 %"]


@pytest.mark.parametrize("form", FORMATS)
def test_the_number_of_queries_does_not_grow(form, django_assert_num_queries):
    for _ in range(12):
        make_decided()

    with django_assert_num_queries(2):
        exported(form)


@pytest.fixture
def failing_database() -> None:
    """One verified claim, whose citations can't be read."""
    make_decided()
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE claims_citation RENAME TO gone")


@pytest.mark.parametrize(("form", "marker"), [("csv", b"# INCOMPLETE"), ("jsonl", b'{"incomplete": ')])
def test_a_file_that_breaks_off_says_so_in_its_last_line(failing_database, form, marker):
    taken = []

    with pytest.raises(DatabaseError):
        taken.extend(FORMATS[form].write(Claim.objects.all()))

    assert b"".join(taken).splitlines()[-1].startswith(marker)


def test_a_workbook_is_whole_or_is_not(failing_database):
    with pytest.raises(DatabaseError):
        FORMATS["xlsx"].write(Claim.objects.all())


def test_what_waits_for_its_second_check_is_not_handed_on(settings):
    settings.SECOND_CHECK = "all"
    claim = make_decided(by=make_user("alice"))
    assert not verified(Claim.objects.all()).exists()

    review.confirm(claim, by=make_user("bob"), version=2)

    assert verified(Claim.objects.all()).get() == claim
