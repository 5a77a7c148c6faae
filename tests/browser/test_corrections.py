"""From publishing to the notice of a correction, by keyboard; and the bell."""

import pytest
from playwright.sync_api import Page, expect

from claims import review
from claims.models import Claim, Correction, Extraction
from tests.factories import make_article, make_claim, make_decided, make_user

from .accessibility import violations
from .desk import Desk

pytestmark = pytest.mark.browser


@pytest.fixture
def claim(db) -> Claim:
    claim = make_decided(make_claim(article=make_article(by=make_user("anna"))), by=make_user("carol"))
    Extraction.objects.update(state="done")
    return claim


def go_to(page: Page, name: str) -> None:
    """Walk with Tab to the link or button of that name, and press Enter."""
    for _step in range(80):
        page.keyboard.press("Tab")
        if name in page.evaluate("document.activeElement.textContent"):
            return page.keyboard.press("Enter")
    raise AssertionError(f"Tab leads to no “{name}”")


def test_a_claim_is_published_corrected_and_the_notice_is_listed(page: Page, claim: Claim) -> None:
    desk, wrong = Desk(page).sign_in(make_user("paula")), []
    page.goto(f"/desk/{claim.article_id}/ready/")
    wrong += violations(page)
    go_to(page, "Publish 1 claim")
    expect(page.get_by_text("1 claim was published.")).to_be_visible()

    page.goto(f"/desk/{claim.article_id}/?claim={claim.pk}")
    expect(desk.card).to_contain_text("and frozen")
    wrong += violations(page)
    go_to(page, "Correct…")
    page.get_by_label("What was wrong").fill("We wrote 45 per cent.")
    page.get_by_label("What is right now").fill("It is 54 per cent.")
    page.get_by_text("Quantity and period").click()
    page.get_by_label("Value", exact=True).fill("54")
    wrong += violations(page)
    page.keyboard.press("Enter")

    expect(page.get_by_text("The notice is on the list of corrections.")).to_be_visible()
    expect(desk.card).to_contain_text("We wrote 45 per cent.")
    expect(desk.figure).to_have_text("54%")

    page.goto("/corrections/")
    expect(page.get_by_role("main")).to_contain_text("We wrote 45 per cent.")
    wrong += violations(page)
    page.locator("ul.corrections a").first.click()
    expect(page).to_have_url(f"{desk.address}/corrections/{Correction.objects.get().pk}/")
    expect(page.get_by_role("main")).to_contain_text("It is 54 per cent.")
    wrong += violations(page)
    assert "We wrote 45 per cent." in page.request.get("/corrections/feed").text()
    assert wrong == []


def test_the_bell_leads_to_what_happened(page: Page, claim: Claim) -> None:
    review.comment(claim, "@paula, is this right?", by=make_user("carol"))
    make_user("paula")
    review.comment(claim, "@paula, look again", by=make_user("carol"))
    desk = Desk(page).sign_in(make_user("paula"))
    page.goto("/admin/")
    expect(page.locator("#bell")).to_contain_text("1")
    page.locator("#bell").click()

    expect(page.get_by_role("main")).to_contain_text("carol mentioned you in a comment.")
    assert violations(page) == []
    go_to(page, "carol mentioned you")
    expect(desk.figure).to_have_text("45%")
    expect(page.locator("#bell")).not_to_contain_text("1")
