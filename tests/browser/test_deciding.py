"""Deciding by key, in one window and in two."""

import pytest
from django.conf import settings
from playwright.sync_api import expect

from claims import review
from claims.models import Claim, Event, Extraction
from tests.factories import make_article, make_claim, make_user

from .desk import Desk

pytestmark = pytest.mark.browser

SENTENCES = {
    "10 %": "Le taux était de 10 % en mars.",
    "11 %": "Il monte à 11 % en avril.",
    "12 %": "Il finit à 12 % en mai.",
}
TEXT = "\n\n".join(SENTENCES.values())
TYPE_V_FIVE_TIMES = """() => {
  for (let times = 0; times < 5; times++)
    document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "v", code: "KeyV", bubbles: true}));
}"""


@pytest.fixture
def article():
    article = make_article(TEXT)
    for quote, sentence in SENTENCES.items():
        start = TEXT.index(sentence)
        make_claim(quote, article=article, start=start, end=start + len(sentence))
    Extraction.objects.update(state="done")
    return article


def ready_for_holes(desk):
    """Wait until the page has the claims that come next."""
    desk.page.wait_for_load_state("networkidle")


@pytest.fixture
def desk(page, article):
    return Desk(page).sign_in(make_user("alice")).open(article)


def test_every_verdict_has_its_key_and_the_next_claim_follows(desk):
    for key, verdict, following in (("v", "verified", "11%"), ("r", "refuted", "12%"), ("x", "dismissed", None)):
        words = desk.figure.inner_text().replace("%", " %")
        desk.press(key)
        expect(desk.mark(words)).to_have_attribute("data-state", verdict)
        if following:
            expect(desk.figure).to_have_text(following)
    expect(desk.card).to_contain_text("Nothing left to check")


def test_the_current_claim_is_strong_and_in_view(desk):
    expect(desk.mark("10 %")).to_have_attribute("aria-current", "true")

    desk.press("j", "j")

    expect(desk.mark("12 %")).to_have_attribute("aria-current", "true")
    expect(desk.mark("12 %")).to_be_in_viewport()
    expect(desk.mark("10 %")).not_to_have_attribute("aria-current", "true")


def test_a_click_on_a_mark_opens_its_claim(desk):
    desk.mark("12 %").click()

    expect(desk.figure).to_have_text("12%")
    assert "claim=" in desk.page.url


def test_a_reason_is_given_after_the_decision_by_digit(desk):
    desk.press("r", "9")

    expect(desk.figure).to_have_text("11%")
    expect(desk.said).to_contain_text("outdated")
    assert Claim.objects.get(quote="10 %").reason == "outdated"


def test_a_digit_typed_too_early_waits_for_its_decision(desk):
    desk.page.keyboard.press("v")
    desk.page.keyboard.press("2")

    expect(desk.said).to_contain_text("rounded")
    assert Claim.objects.get(quote="10 %").reason == "rounded"


def test_keys_typed_before_the_next_claim_was_seen_decide_nothing(desk):
    desk.page.evaluate(TYPE_V_FIVE_TIMES)

    expect(desk.figure).to_have_text("11%")
    expect(desk.mark("10 %")).to_have_attribute("data-state", "verified")
    assert Claim.objects.filter(stage="checked").count() == 1


def test_undo_brings_the_claim_back(desk):
    desk.press("v", "z")

    expect(desk.figure).to_have_text("10%")
    expect(desk.mark("10 %")).to_have_attribute("data-state", "left")
    expect(desk.said).to_contain_text("Taken back")


def test_later_comes_last(desk):
    desk.press("Space")
    expect(desk.figure).to_have_text("11%")

    desk.press("v", "v")

    expect(desk.figure).to_have_text("10%")
    expect(desk.card).to_contain_text("put off")


def test_a_decision_can_be_opened_again_and_changed(desk):
    desk.press("v")

    desk.page.locator(".last-one").first.click()
    expect(desk.figure).to_have_text("10%")
    desk.page.get_by_role("button", name="Reopen").click()

    expect(desk.mark("10 %")).to_have_attribute("data-state", "left")
    desk.press("u")
    expect(desk.mark("10 %")).to_have_attribute("data-state", "unverifiable")


def test_a_note_and_an_address_go_with_the_decision(desk):
    desk.press("c")
    desk.page.keyboard.type("vu au tableau 3")
    desk.page.get_by_label("Checked at").fill("https://example.org/t3")
    desk.page.keyboard.press("Escape")
    desk.press("m")

    expect(desk.figure).to_have_text("11%")
    claim = Claim.objects.get(quote="10 %")
    assert (claim.explanation, claim.checked_url) == ("vu au tableau 3", "https://example.org/t3")


def test_a_note_is_not_lost_on_the_way_to_another_claim(desk):
    desk.press("c")
    desk.page.keyboard.type("à vérifier")
    desk.page.keyboard.press("Escape")

    desk.press("j", "k")

    expect(desk.page.locator("#note")).to_have_value("à vérifier")


def test_keys_are_dead_in_fields_and_with_modifiers(desk):
    desk.press("c")
    desk.page.keyboard.type("vrai ou xu ?")
    expect(desk.page.locator("#note")).to_have_value("vrai ou xu ?")
    desk.page.keyboard.press("Escape")
    for keys in ("Control+x", "Alt+r", "Shift+V"):
        desk.press(keys)

    expect(desk.figure).to_have_text("10%")
    assert Claim.objects.filter(stage="candidate").count() == 3


def test_keys_can_be_switched_off(desk):
    desk.press("?")
    desk.page.get_by_label("Decide with single keys").uncheck()
    desk.page.get_by_role("button", name="Close").click()
    desk.press("v")
    expect(desk.figure).to_have_text("10%")

    desk.page.reload()
    expect(desk.page.locator("#verdict-verified kbd")).to_be_hidden()
    desk.press("v")

    expect(desk.figure).to_have_text("10%")
    desk.page.get_by_role("button", name="Verified").click()
    expect(desk.figure).to_have_text("11%")


def test_the_filter_says_which_claims_to_step_through(desk):
    desk.press("v")
    desk.page.locator("#show").select_option("decided")
    expect(desk.page.locator("#desk")).to_have_attribute("data-show", "decided")

    desk.press("k")

    expect(desk.figure).to_have_text("10%")
    expect(desk.page.locator("#following")).to_be_disabled()


def test_of_two_people_the_second_sees_both_versions_and_may_apply_theirs(desk, article):
    desk.another(make_user("bob")).open(article, article.claims.get(quote="10 %")).press("r")

    desk.press("c")
    desk.page.keyboard.type("c’est juste")
    desk.page.keyboard.press("Escape")
    desk.press("v")

    expect(desk.card).to_contain_text("Somebody else was faster: bob")
    expect(desk.card.locator("td").filter(has_text="c’est juste")).to_be_visible()
    expect(desk.page.get_by_role("button", name="Refuted")).to_be_disabled()
    desk.page.get_by_role("button", name="Apply mine").click()
    expect(desk.figure).to_have_text("12%")  # bob has the one before it open
    claim = Claim.objects.get(quote="10 %")
    assert (claim.verdict, claim.explanation) == ("verified", "c’est juste")


def test_of_two_people_the_second_may_choose_field_by_field(desk, article):
    desk.another(make_user("bob")).open(article, article.claims.get(quote="10 %")).press("r")
    desk.press("c")
    desk.page.keyboard.type("tableau 3")
    desk.page.keyboard.press("Escape")
    desk.press("v")

    expect(desk.card.get_by_role("radio", name="refuted")).to_be_checked()
    expect(desk.card.get_by_role("radio", name="tableau 3")).to_be_checked()
    desk.page.get_by_role("button", name="Save what is chosen").click()

    expect(desk.figure).to_have_text("12%")  # bob has the one before it open
    claim = Claim.objects.get(quote="10 %")
    assert (claim.verdict, claim.explanation) == ("refuted", "tableau 3")


def test_of_two_people_the_second_may_keep_the_firsts(desk, article):
    desk.another(make_user("bob")).open(article, article.claims.get(quote="10 %")).press("r")

    desk.press("v")
    desk.page.get_by_role("button", name="Keep theirs").click()

    expect(desk.figure).to_have_text("12%")  # bob has the one before it open
    assert Claim.objects.get(quote="10 %").verdict == "refuted"


def test_two_seconds_without_network_hold_nobody_up_and_lose_nothing(desk, article):
    ready_for_holes(desk)
    desk.page.context.set_offline(True)
    desk.press("v", "2")
    expect(desk.figure).to_have_text("11%")
    expect(desk.told).to_contain_text("saved: 1")
    desk.press("c")
    desk.page.keyboard.type("faux")
    desk.page.keyboard.press("Escape")
    desk.press("r")
    expect(desk.figure).to_have_text("12%")
    expect(desk.told).to_contain_text("saved: 2")
    desk.page.wait_for_timeout(2000)
    assert not Claim.objects.exclude(stage="candidate").exists()

    desk.page.context.set_offline(False)

    expect(desk.told).to_be_hidden()
    expect(desk.mark("11 %")).to_have_attribute("data-state", "refuted")
    expect(desk.figure).to_have_text("12%")
    saved = Event.objects.filter(subject_type="claim").order_by("id").values_list("verb", "after__verdict")
    assert list(saved) == [("decided", "verified"), ("explained", None), ("decided", "refuted")]
    assert Claim.objects.get(quote="10 %").reason == "rounded"
    assert Claim.objects.get(quote="11 %").explanation == "faux"


def test_a_decision_that_is_refused_later_brings_its_claim_back(desk, article):
    ready_for_holes(desk)
    desk.page.context.set_offline(True)
    desk.press("v")
    expect(desk.figure).to_have_text("11%")
    claim = Claim.objects.get(quote="10 %")
    review.decide(claim, "refuted", by=make_user("bob"), version=claim.version)

    desk.page.context.set_offline(False)

    expect(desk.card).to_contain_text("Somebody else was faster: bob")
    assert Claim.objects.get(quote="10 %").verdict == "refuted"


def test_a_decision_whose_answer_was_lost_is_no_conflict(desk):
    lost = []

    def lose_the_answer(route):
        if lost:
            return route.continue_()
        lost.append(route.fetch())
        return route.abort()

    desk.page.route("**/decide/", lose_the_answer)
    desk.page.keyboard.press("v")

    expect(desk.figure).to_have_text("11%")
    assert Claim.objects.get(quote="10 %").version == 2


def test_what_a_signed_out_person_decided_waits_for_them(desk):
    desk.page.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    desk.page.keyboard.press("v")
    expect(desk.told).to_contain_text("You are signed out. Kept here: 1.")

    desk.sign_in(make_user("alice"))

    expect(desk.told).to_be_hidden()
    assert Claim.objects.get(quote="10 %").verdict == "verified"


def test_the_decision_can_be_made_on_a_telephone(desk):
    desk.page.set_viewport_size({"width": 390, "height": 780})

    for name in ("Verified", "Refuted", "Misattributed", "Unverifiable", "Not a claim", "Later"):
        expect(desk.page.get_by_role("button", name=name)).to_be_in_viewport()
    expect(desk.mark("10 %")).to_be_in_viewport()
    expect(desk.figure).to_be_in_viewport()
    desk.page.get_by_role("button", name="Verified").click()

    expect(desk.figure).to_have_text("11%")
    assert desk.page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.full
def test_a_million_characters_with_two_thousand_claims_are_decided_as_quickly(page):
    line = "Le taux atteint 45 % dans la région, dit-on. " * 11 + "\n"
    article = make_article(line * 2000)
    for at in range(2000):
        start = at * len(line)
        spans = {
            "quote_start": start + 16,
            "value_start": start + 16,
            "quote_end": start + 20,
            "value_end": start + 20,
        }
        make_claim("45 %", article=article, start=start, end=start + 44, **spans)
    Extraction.objects.update(state="done")
    desk = Desk(page).sign_in(make_user("alice")).open(article)

    expect(desk.page.locator("#text mark")).to_have_count(2000, timeout=30_000)
    desk.press(*"vvvvv")

    expect(desk.page.locator(".counts")).to_contain_text("1995 of 2000 left")
