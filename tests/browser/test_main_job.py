"""The main job, whole and real: paste, see the claims, verify two by key, download them."""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import expect

from claims import sources
from tests.factories import make_user

from .desk import FIGURES, WAR, Desk

pytestmark = [pytest.mark.browser, pytest.mark.worker]


@pytest.fixture
def registry():
    sources.load(
        [
            {
                "slug": "isw",
                "name": "Institute for the Study of War",
                "kind": "research_institute",
                "aliases": {"fr": ["Institut pour l’étude de la guerre"], "en": ["ISW"]},
            },
            {"slug": "bbc", "name": "British Broadcasting Corporation", "kind": "outlet", "aliases": {"en": ["BBC"]}},
            {"slug": "mediazona", "name": "Mediazona", "kind": "outlet"},
        ]
    )


def test_from_a_pasted_article_to_the_verified_list(page, worker, registry):
    worker()
    make_user("alice")
    page.goto("/")
    page.get_by_label("Username").fill("alice")
    page.get_by_label("Password").fill("correct horse")
    page.get_by_role("button", name="Log in").click()
    expect(page).to_have_url("/admin/")

    desk = Desk(page).paste(WAR)
    expect(page.locator("#text mark")).to_have_text(FIGURES)
    expect(desk.figure).to_have_text("almost 6 h")

    desk.press("j")
    expect(desk.figure).to_have_text("467 km²/month")
    expect(desk.card.locator(".linked")).to_contain_text("Institute for the Study of War")
    desk.press("v", "1")
    expect(desk.figure).to_have_text("almost 150,000 soldats")
    desk.press("v")
    expect(desk.said).to_contain_text("verified")
    expect(page.locator(".counts")).to_contain_text("1 of 3 left")

    page.get_by_text("Download", exact=True).click()
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    with Path(download.value.path()).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["value_low"], row["unit"], row["reason"], row["sources_linked"]) for row in rows] == [
        ("467", "km2/mo", "exact", "isw"),
        ("150000", "1", "", "bbc; mediazona"),
    ]
