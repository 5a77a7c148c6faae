"""From a claim to the number inside its source, by keyboard alone, with documents of a server of our own."""

import pytest
from playwright.sync_api import expect

from tests.capturing.documents import make_page, make_pdf
from tests.factories import make_user
from tests.fetching.servers import reply, serving

from .desk import WAR, Desk

pytestmark = [pytest.mark.browser, pytest.mark.worker]

REVIEW = make_page(
    "<p>Terrain changed hands slowly.</p>"
    "<p>Russian forces gained an average of 467 square kilometers per month in 2025, footage shows.</p>"
    "<p>That makes 5,604 square kilometers over the whole year 2025.</p>"
)
INQUIRY = make_pdf(
    ["Losses of the army", "An inquiry"],
    ["We have established the names of 152,142 Russian soldiers killed since February 2022."],
)


def test_the_desk_jumps_from_the_claim_to_the_number_in_the_source(page, worker, tmp_path):
    worker(env={"FACTCHECK_FETCH_ALLOWED": "127.0.0.0/8"})
    desk = Desk(page).sign_in(make_user("alice")).paste(WAR)
    expect(desk.figure).to_have_text("almost 6 h")
    desk.press("j")
    expect(desk.source).to_contain_text("No document of the source is here yet")

    with serving(reply(REVIEW, Content_Type="text/html")) as server:
        desk.press("d")
        page.keyboard.type(f"{server.url}/review.html")
        page.keyboard.press("Enter")
        expect(desk.hit).to_contain_text("467 square kilometers", timeout=60_000)
    expect(desk.source.locator(".agreement")).to_contain_text("exact")
    expect(desk.hit).to_be_in_viewport()

    page.keyboard.press("Escape")
    desk.press("n")
    expect(desk.hit).to_have_text("5,604 square kilometers")
    expect(desk.source.locator(".agreement")).to_contain_text("derived")
    desk.press("p", "y")
    expect(desk.mark("467 km²")).to_have_attribute("data-state", "verified")

    expect(desk.figure).to_have_text("almost 150,000 soldats")
    file = tmp_path / "inquiry.pdf"
    file.write_bytes(INQUIRY)
    desk.source.locator("input[type=file]").set_input_files(file)
    expect(desk.hit).to_contain_text("152,142", timeout=60_000)
    expect(desk.source.locator(".agreement")).to_contain_text("rounded to 2 digits")
    expect(desk.source.locator(".agreement")).to_contain_text("page 2")
    desk.press("q")
    expect(desk.source.locator(".proofs")).to_contain_text("152,142")
    desk.press("z")
    expect(desk.source.locator(".proofs")).to_have_count(0)
