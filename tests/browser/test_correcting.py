"""Correcting what the engine read, without leaving the desk."""

import pytest
from playwright.sync_api import expect

from claims.models import Citation, Claim, Extraction, Source
from tests.factories import make_article, make_claim, make_source, make_user

from .desk import Desk

pytestmark = pytest.mark.browser


@pytest.fixture
def claim():
    claim = make_claim(article=make_article("😀 Selon Mediazona, 45 % des foyers ont un vélo, et 7 sur 10 un abri."))
    Citation.objects.create(claim=claim, text="Mediazona", cue="Selon", start=8, end=17)
    Extraction.objects.update(state="done")
    return claim


@pytest.fixture
def desk(page, claim):
    return Desk(page).sign_in(make_user("alice")).open(claim.article)


def test_a_value_is_edited_in_the_card(desk, claim):
    desk.press("e")
    expect(desk.page.locator("#id_low")).to_be_focused()
    desk.page.keyboard.type("1,046.5")
    desk.page.keyboard.press("Enter")

    expect(desk.figure).to_have_text("1,046.5%")
    expect(desk.figure).to_be_focused()
    claim.refresh_from_db()
    assert (claim.low, claim.high, claim.step) == ("1046.5", "1046.5", "0.1")


def test_a_wrong_value_is_told_at_its_field(desk):
    desk.press("e")
    desk.page.locator("#id_unit").fill("lieues")
    desk.page.keyboard.press("Enter")

    expect(desk.page.locator("#edit .error")).to_contain_text("is no unit code")
    expect(desk.page.locator("#id_unit")).to_have_value("lieues")
    desk.page.keyboard.press("Escape")
    expect(desk.page.locator("#edit")).to_have_count(0)


def test_a_citation_is_linked_by_a_few_letters(desk, claim):
    make_source("novaya", name="Novaïa Gazeta").aliases.create(name="Медиазона", language="ru")
    desk.press("s")
    desk.page.keyboard.type("novaia")
    expect(desk.found).to_contain_text("Novaïa Gazeta")
    desk.page.keyboard.press("Enter")

    expect(desk.card.locator(".linked")).to_contain_text("Novaïa Gazeta")
    assert claim.citations.get().source.slug == "novaya"


def test_enter_typed_too_early_waits_for_what_is_found(desk, claim):
    make_source("zona", name="Mediazona")
    make_source("novaya", name="Novaïa Gazeta")
    desk.press("s")
    expect(desk.found).to_contain_text("Mediazona")
    desk.page.keyboard.type("novaia")
    desk.page.keyboard.press("Enter")

    expect(desk.card.locator(".linked")).to_contain_text("Novaïa Gazeta")


def test_arrows_choose_among_what_was_found(desk, claim):
    make_source("a", name="Institut A")
    make_source("b", name="Institut B")
    desk.press("s")
    desk.page.keyboard.type("institut")
    expect(desk.found).to_have_count(2)
    desk.page.keyboard.press("ArrowDown")
    desk.page.keyboard.press("Enter")

    expect(desk.card.locator(".linked")).to_contain_text("Institut B")


def test_a_source_that_the_registry_lacks_is_created(desk, claim):
    desk.press("s")
    desk.page.locator("#kind").select_option("outlet")
    desk.page.get_by_role("button", name="Create “Mediazona”").click()

    expect(desk.card.locator(".linked")).to_contain_text("Mediazona")
    assert claim.citations.get().source == Source.objects.get(name="Mediazona", kind="outlet")


def test_a_source_that_another_has_the_name_of_is_told(desk, claim):
    make_source("zona", name="Mediazona")
    desk.press("s")
    desk.page.locator("#kind").select_option("outlet")
    desk.page.get_by_role("button", name="Create “Mediazona”").click()

    expect(desk.told).to_contain_text("is already a name of Mediazona")


def test_citations_are_added_and_removed(desk, claim):
    make_source("insee", name="Insee")
    desk.page.get_by_role("button", name="Remove").click()
    expect(desk.card).to_contain_text("names no source")

    desk.press("s")
    desk.page.keyboard.type("insee")
    expect(desk.found).to_contain_text("Insee")
    desk.page.keyboard.press("Enter")

    expect(desk.card.locator(".linked")).to_contain_text("Insee")


def test_words_selected_after_an_emoji_become_a_claim(desk):
    desk.select("7 sur 10")
    desk.press("a")

    expect(desk.figure).to_have_text("7 sur 10")
    expect(desk.mark("7 sur 10")).to_have_attribute("aria-current", "true")
    added = Claim.objects.get(origin="person")
    assert (added.quote, added.start) == ("7 sur 10", added.revision.text.index("7 sur 10"))


@pytest.mark.worker
def test_words_that_were_added_are_read_and_fill_in_by_themselves(desk, worker):
    worker()
    desk.select("7 sur 10 un abri")
    desk.press("a")

    expect(desk.card).to_contain_text("are being read")
    expect(desk.card).not_to_contain_text("are being read")
    assert Claim.objects.get(origin="person").low == "0.7"
