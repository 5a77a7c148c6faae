"""No page breaks a rule of WCAG 2.2 AA that a machine can see, wide or narrow, light or dark."""

from collections.abc import Callable
from itertools import product

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from claims import intake, review
from claims.models import Article, Citation, Claim, Event, Extraction, User
from tests.factories import make_article, make_claim, make_decided, make_source, make_user
from tests.snapshots import make_snapshot

from .accessibility import violations
from .desk import Desk

pytestmark = pytest.mark.browser

WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture
def root(db) -> User:
    return make_user("root", admin=True)


@pytest.fixture
def article(root) -> Article:
    """An article with claims in several states: open with a citation and an alarm, refuted, dismissed."""
    article = make_article(by=root)
    source = make_source(homepage="https://www.insee.fr/")
    alarm = {"code": "share_over_whole", "text": "45 %", "start": 15, "end": 19}
    claim = make_claim(article=article, why=["rate.percent"], alarms=[alarm], period_text="2024")
    Citation.objects.create(claim=claim, text="l’Insee", cue="Selon", start=6, end=13)
    Citation.objects.create(claim=claim, text="une étude", kind="anonymous")
    make_decided(make_claim("38 %", article=article), "refuted", by=root, explanation="Table 3.")
    Citation.objects.create(claim=make_claim("2010", article=article, unit=""), source=source, text="Insee")
    Extraction.objects.update(state="done")
    return article


def wider_than_its_window(page: Page) -> bool:
    """Tell whether the page scrolls sideways."""
    return bool(page.evaluate("document.documentElement.scrollWidth > innerWidth"))


@pytest.fixture
def look(page: Page) -> Callable[[str], list[str]]:
    """Return a function that names what is wrong with the page in each of its looks."""

    def look(name: str) -> list[str]:
        wrong = []
        for scheme, size in product(("light", "dark"), (WIDE, NARROW)):
            page.set_viewport_size(size)
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            if "/admin/" in page.url and size == WIDE:
                page.reload()  # the admin looks at the scheme once
            wrong += [f"{name}, {size['width']}, {scheme}: {fault}" for fault in violations(page)]
        page.set_viewport_size(WIDE)
        return wrong

    return look


def test_the_desk_and_its_panels(page, look, root, article):
    desk = Desk(page).sign_in(root).open(article)
    wrong = look("claim")
    for key, name in (("e", "edit"), ("s", "picker"), ("?", "keys")):
        desk.press(key)
        wrong += look(name)
        desk.press("Escape")
    desk.press("v", "x")
    wrong += look("after decisions")
    for claim in article.claims.undecided():
        review.dismiss(claim, by=root, version=claim.version)
    desk.open(article)
    wrong += look("nothing left")

    assert wrong == []


def test_the_pages_around_the_desk(page, look, root, article):
    text = article.latest_revision.text
    intake.revise(article, text.replace("45", "46"), by=root, after=1)
    Desk(page).sign_in(root)
    wrong = []
    for name in ("revise", "erase", "ready", "sheet", "changes", "share"):
        page.goto(reverse(f"desk:{name}", args=[article.pk]))
        wrong += look(name)
    copy = make_snapshot(quality="paywall", places=[[0, 22, "page", "1"]], read=False)
    addresses = [f"/desk/{name}/" for name in ("new", "queues", "unresolved")]
    for address in (*addresses, "/notices/", "/corrections/", reverse("snapshot-text", args=[copy.pk])):
        page.goto(address)
        wrong += look(address)
    textless, reader = Article.objects.create(title="Its text is gone"), make_user("charlie", editor=False)
    refused = [(root, f"/desk/{textless.pk}/", 500), (root, "/desk/9999/", 404)]
    refused += [(reader, address, 403) for address in (f"/desk/{article.pk}/", "/admin/claims/user/")]
    for user, address, status in refused:
        Desk(page).sign_in(user)
        answer = page.goto(address)
        assert (address, answer and answer.status) == (address, status)
        wrong += look(address)

    assert wrong == []


@pytest.mark.parametrize(("width", "height"), [(720, 450), (360, 640), (320, 568)])
def test_enlarged_to_twice_and_four_times_nothing_is_lost(page, root, article, width, height):
    page.set_viewport_size({"width": width, "height": height})
    desk = Desk(page).sign_in(root).open(article)

    assert not wider_than_its_window(page)
    for part in (desk.mark("45 %"), desk.figure, page.locator("#note"), page.locator("#verdict-verified")):
        part.scroll_into_view_if_needed()
        box = part.bounding_box()
        assert box
        assert box["height"] > 0
        assert 0 <= box["y"] <= height - box["height"]
    page.locator("#verdict-verified").click()
    expect(desk.mark("45 %")).to_have_attribute("data-state", "verified")


def test_the_whole_way_goes_by_tab_and_enter_and_is_said(page, root, article):
    desk = Desk(page).sign_in(root).open(article)
    page.locator("#verdict-verified").focus()

    page.keyboard.press("Enter")

    expect(desk.said).to_contain_text("“45%”: verified.")
    expect(page.locator("#verdict-verified")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("#verdict-refuted")).to_be_focused()
    page.keyboard.press("Enter")
    expect(desk.said).to_contain_text("refuted")
    expect(desk.said).to_have_attribute("aria-live", "polite")


LISTS = "article claim source document snapshot alert event extraction mention user apikey reportverb desk".split()


def test_the_admin(page, look, root, article):
    page.goto(reverse("admin:login"))
    wrong = look("sign-in")
    Desk(page).sign_in(root)
    claim = Claim.objects.filter(verdict="refuted").get()
    addresses = [reverse(f"admin:claims_{name}_changelist") for name in LISTS]
    addresses += [reverse("admin:claims_claim_change", args=[claim.pk]), reverse("admin:claims_source_add")]
    addresses += [reverse("admin:claims_document_add")]
    addresses += [reverse("admin:claims_event_change", args=[Event.objects.latest("id").pk])]
    addresses += [reverse("admin:claims_user_change", args=[root.pk]), reverse("admin:auth_group_add")]
    addresses += [reverse(f"admin:{name}") for name in ("index", "preferences", "password_change")]
    for address in addresses:
        page.goto(address)
        wrong += look(address)

    assert wrong == []
