"""The page that browses the API, in a real browser."""

import pytest
from playwright.sync_api import Page


@pytest.mark.browser
def test_the_page_shows_the_api_without_an_error_or_a_call_elsewhere(page: Page, live_server):
    messages, addresses = [], []
    page.on("console", lambda message: messages.append((message.type, message.text)))
    page.on("pageerror", lambda error: messages.append(("error", str(error))))
    page.on("request", lambda request: addresses.append(request.url))

    answer = page.goto("/api/v1/docs/")
    page.get_by_text("Decide a claim").click()
    page.get_by_text("If-Match").first.wait_for()

    assert "unsafe" not in answer.headers["content-security-policy"]
    assert [message for message in messages if message[0] in {"error", "warning"}] == []
    assert [address for address in addresses if not address.startswith((live_server.url, "data:"))] == []
