"""The reading of an article, seen from the desk."""

import pytest
from playwright.sync_api import expect

from claims.models import Article, Event, Extraction
from tests.factories import make_article, make_claim, make_decided, make_user

from .desk import FIGURES, WAR, Desk

pytestmark = pytest.mark.browser

DUTCH = "De huur is in de stad met 12 procent gestegen, en niemand weet precies waarom dat zo snel is gegaan. " * 4


@pytest.fixture
def desk(page):
    return Desk(page).sign_in(make_user("ada", admin=True))


@pytest.mark.worker
def test_the_claims_appear_by_themselves(desk, worker):
    desk.paste(WAR)
    expect(desk.page.locator("#reading")).to_contain_text("Waiting for a worker")

    worker(beat=True)

    expect(desk.page.locator("#text mark")).to_have_text(FIGURES, timeout=30_000)
    expect(desk.page.locator("#reading")).to_be_empty()
    expect(desk.figure).to_have_text("almost 6 h")


@pytest.mark.worker
def test_a_text_that_cannot_be_read_says_why_and_is_read_again(desk, worker):
    worker()
    desk.paste(DUTCH)
    expect(desk.page.locator("#reading")).to_contain_text(
        "does not read the language of this text. It looks like Dutch."
    )

    desk.page.get_by_label("Read it as").select_option("English")
    desk.page.get_by_role("button", name="Try again").click()

    expect(desk.page.locator("#reading")).to_be_empty()
    assert Extraction.objects.latest("id").state == "done"


def test_a_text_without_figures_says_so(desk):
    article = make_article("Rien à compter ici.")
    Extraction.objects.update(state="done")

    desk.open(article)

    expect(desk.card).to_contain_text("No figures found")


def test_bad_input_is_told_and_nothing_typed_is_lost(desk):
    desk.paste("   ", title="Un titre")

    expect(desk.page.locator(".error")).to_contain_text("There is no text here")
    expect(desk.page.get_by_label("Title")).to_have_value("Un titre")


def test_an_article_is_erased_after_a_question(desk):
    desk.open(make_decided().article)
    desk.page.locator(".menu summary").last.click()
    desk.page.get_by_role("link", name="Erase this article").click()
    expect(desk.page.locator("main")).to_contain_text("What stays: the log")

    desk.page.get_by_label("Why").fill("Pasted by mistake")
    desk.page.get_by_role("button", name="Erase the article").click()

    expect(desk.page).to_have_url("/admin/claims/article/")
    assert not Article.objects.exists()
    assert Event.objects.filter(verb="erased", actor_name="ada").exists()


def test_nothing_on_the_page_breaks_the_content_policy(desk):
    complaints = []
    desk.page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    desk.page.on("pageerror", lambda error: complaints.append(str(error)))

    claim = make_claim()
    Extraction.objects.update(state="done")
    desk.open(claim.article)
    desk.press("k", "v", "1", "e", "Escape", "s", "Escape", "z", "?", "Escape")

    assert complaints == []


@pytest.mark.worker
def test_a_new_text_keeps_the_verdicts_of_what_stays(desk, worker):
    worker()
    desk.paste(WAR)
    expect(desk.page.locator("#text mark")).to_have_text(FIGURES)
    expect(desk.figure).to_have_text("almost 6 h")  # the text is shown as it is now, the card with the next look at it
    desk.press("v", "v", "v")
    expect(desk.card).to_contain_text("Nothing left to check")

    desk.page.get_by_title("More").click()
    desk.page.get_by_role("link", name="New text").click()
    desk.page.get_by_label("Text").fill(f"Moscou.\n\n{WAR.replace('467', '476')}")
    with desk.page.expect_navigation():
        desk.page.get_by_role("button", name="Save and read").click()

    expect(desk.figure).to_have_text("476 km²/month")
    expect(desk.card).to_contain_text("In the earlier text this was 467 km²/month (verified).")
    expect(desk.mark("150 000")).to_have_attribute("data-state", "verified")
    desk.page.get_by_role("link", name="What changed").click()
    expect(desk.page.locator("ins").first).to_have_text("Moscou.")
