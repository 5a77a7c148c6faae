"""An article is shared by a link, answered by somebody without an account, and read by the editor."""

import pytest
from django.core.cache import cache
from playwright.sync_api import expect

from claims.models import Extraction, ShareAnswer
from tests.factories import make_article, make_claim, make_decided, make_user

from .accessibility import violations
from .desk import Desk

pytestmark = pytest.mark.browser


def test_an_expert_without_account_rejects_a_claim(page):
    cache.clear()
    alice = make_user()
    article = make_article(by=alice)
    make_decided(make_claim(article=article), explanation="Seen in the survey.", by=alice)
    Extraction.objects.update(state="done")

    desk = Desk(page).sign_in(alice)
    desk.page.goto(f"/desk/{article.pk}/share/")
    desk.page.get_by_label("For").fill("Dr Meyer")
    desk.page.get_by_role("button", name="Make a link").click()
    link = desk.page.get_by_label("The new link").input_value()
    assert violations(desk.page) == []

    expert = page.context.browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    expert.goto(link)
    expect(expert.get_by_role("heading", level=1)).to_have_text(article.title)
    expert.get_by_label("Your comment").fill("Our table says 54 %.")
    assert violations(expert) == []
    assert not expert.evaluate("document.documentElement.scrollWidth > innerWidth")
    expert.get_by_role("button", name="I reject this").click()
    expect(expert.locator(".answering")).to_contain_text("Our table says 54 %.")
    assert ShareAnswer.objects.get().kind == "reject"

    desk.page.goto(f"/desk/{article.pk}/share/")
    expect(desk.page.locator("main")).to_contain_text("Our table says 54 %.")
    desk.page.get_by_role("button", name="Revoke").click()
    expect(desk.page.locator("main")).to_contain_text("The link was revoked")
    assert expert.reload().status == 410
