"""Two people at one article, with a second check of everything, by keyboard."""

import pytest
from playwright.sync_api import expect

from claims import log
from claims.models import Claim, Extraction
from tests.factories import make_article, make_claim, make_user

from .desk import Desk

pytestmark = pytest.mark.browser

TEXT = "Le taux était de 10 % en mars.\n\nIl monte à 11 % en avril."


@pytest.fixture
def article(settings):
    settings.SECOND_CHECK, settings.SECOND_CHECK_BLIND = "all", True
    article = make_article(TEXT, by=make_user("carol"))
    for quote in ("10 %", "11 %"):
        make_claim(quote, article=article)
    Extraction.objects.update(state="done")
    return article


def test_each_checks_what_the_other_found(page, article):
    alice = Desk(page).sign_in(make_user("alice")).open(article)
    bob = alice.another(make_user("bob")).open(article)

    # Nobody gets the claim that somebody else has open, and each is told who is where.
    expect(alice.figure).to_have_text("10%")
    expect(bob.figure).to_have_text("11%")
    expect(bob.page.get_by_role("button", name="alice: 10%")).to_be_visible()

    alice.press("t")
    alice.page.keyboard.type("@bob, tu relis ?")
    alice.page.keyboard.press("Tab")
    alice.page.keyboard.press("Enter")
    expect(alice.card).to_contain_text("@bob, tu relis ?")
    alice.press("r", "1")
    bob.press("v")

    # What the other found shows when one has decided: the same confirms, something else gives the claim back.
    expect(bob.figure).to_have_text("10%")
    expect(bob.card).to_contain_text("Checked once.")
    expect(bob.card).to_contain_text("tu relis ?")
    expect(bob.card).not_to_contain_text("exaggerated")
    bob.press("r")
    expect(bob.said).to_contain_text("confirmed")

    alice.open(article)
    expect(alice.figure).to_have_text("11%")
    alice.press("u")
    expect(alice.said).to_contain_text("given back")

    bob.open(article)
    expect(bob.card).to_contain_text("Two people found different things")
    expect(bob.card).to_contain_text("alice: unverifiable")
    bob.card.get_by_text("History").click()
    expect(bob.card.locator(".past ins").first).to_be_visible()
    bob.press("u", "1")
    alice.open(article).press("u")

    expect(alice.card).to_contain_text("Nothing left to check")
    assert set(Claim.objects.values_list("stage", "verdict")) == {
        ("confirmed", "refuted"),
        ("confirmed", "unverifiable"),
    }
    assert list(log.verify()) == []


def test_a_queue_is_walked_and_a_claim_taken_by_keyboard(page, article):
    Desk(page).sign_in(make_user("alice"))
    page.goto("/desk/queues/unassigned/")

    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(page.locator(".queue-claim").nth(1)).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("“11%” is yours.")).to_be_visible()
    page.get_by_role("link", name="My claims").click()
    expect(page.locator(".queue-claim")).to_have_count(1)
    page.wait_for_load_state("networkidle")  # the keys are there
    page.keyboard.press("j")
    page.keyboard.press("Enter")

    expect(page.locator("#figure")).to_have_text("11%")
    expect(page.locator("#claim")).to_contain_text("Assigned to you")
