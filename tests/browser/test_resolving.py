"""Names that the registry does not know, resolved by keys alone."""

import pytest
from playwright.sync_api import expect

from claims.models import Citation, Source
from tests.factories import make_article, make_claim, make_source, make_user

from .accessibility import violations
from .desk import Desk

pytestmark = pytest.mark.browser


@pytest.fixture
def names(page):
    """A window on a list of two names, the first of them with two claims."""
    make_source("novaya", name="Novaïa Gazeta", kind="outlet").aliases.create(name="Новая газета", language="ru")
    for text in ("Mediazone", "Médiazone", "la Novaïa Gazeta de Moscou"):
        make_claim(article=make_article()).citations.create(text=text)
    window = Desk(page).sign_in(make_user("alice"))
    page.goto("/desk/unresolved/")
    expect(page.locator(".names > li")).to_have_count(2)
    return window


def linked() -> list[str]:
    return sorted(str(citation.source or "") for citation in Citation.objects.all())


def test_names_are_linked_created_guessed_and_taken_back_without_a_mouse(names):
    page, keyboard = names.page, names.page.keyboard

    keyboard.press("j")  # to the first
    keyboard.press("l")
    page.locator("#term").fill("gazeta")
    expect(names.found).to_contain_text("Novaïa Gazeta")
    assert violations(page) == []
    keyboard.press("Enter")
    expect(page.get_by_role("button", name="Link 2 claims")).to_be_focused()
    assert violations(page) == []
    keyboard.press("Enter")
    expect(page.get_by_text("2 claims linked to Novaïa Gazeta. Learnt: “Médiazone”.")).to_be_visible()
    assert linked() == ["", "Novaïa Gazeta", "Novaïa Gazeta"]

    keyboard.press("z")
    expect(page.get_by_text("Taken back: 2 claims are unlinked.")).to_be_visible()
    assert linked() == ["", "", ""]

    keyboard.press("c")
    expect(page.locator("#id_name")).to_be_focused()
    assert violations(page) == []
    page.locator("#id_kind").select_option("outlet")
    page.locator("#id_name").press("Enter")
    expect(page.get_by_text("2 claims linked to Médiazone.")).to_be_visible()
    assert Source.objects.filter(kind="outlet").count() == 2

    keyboard.press("s")
    expect(page.get_by_role("button", name="Link 1 claim")).to_be_focused()
    keyboard.press("Escape")
    expect(page.locator(".panel form")).to_have_count(0)
    keyboard.press("s")
    expect(page.get_by_role("button", name="Link 1 claim")).to_be_focused()
    keyboard.press("Enter")
    expect(page.get_by_text("Every name that articles cite is resolved.")).to_be_visible()
    assert linked() == ["Médiazone", "Médiazone", "Novaïa Gazeta"]
