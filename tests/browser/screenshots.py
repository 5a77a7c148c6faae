"""Pictures of the running program for docs/screenshots, and to look at: `make screenshots`.

It is run by pytest, for its worker, Redis and browser, but checks nothing.
"""

import time

import pytest
from django.conf import settings
from django.core.management import call_command
from playwright.sync_api import Page, expect

from claims import review
from claims.models import Article, Claim, Extraction, User, Verdict
from tests.factories import make_article, make_user

from .desk import Desk

FOLDER = settings.BASE_DIR / "docs" / "screenshots"
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture
def desk(page: Page, worker) -> Desk:
    """The demo, read by a real worker, and an administrator who looks at it."""
    call_command("load_sources", verbosity=0)
    call_command("load_demo", verbosity=0)
    worker(beat=True)
    deadline = time.monotonic() + 120
    while Extraction.objects.exclude(state="done").exists():
        assert time.monotonic() < deadline
        time.sleep(0.2)
    return Desk(page).sign_in(make_user("ada", admin=True))


def shoot(desk: Desk, name: str) -> None:
    desk.page.wait_for_timeout(400)
    desk.page.screenshot(path=FOLDER / f"{name}.png", animations="disabled", caret="initial")


def shoot_all_ways(desk: Desk, name: str) -> None:
    """Shoot wide and narrow, light and dark; the wide light one has the plain name."""
    for width, size in (("", WIDE), ("-narrow", NARROW)):
        for theme, scheme in (("", "light"), ("-dark", "dark")):
            desk.page.set_viewport_size(size)
            desk.page.emulate_media(color_scheme=scheme)
            if "/admin/" in desk.page.url:
                desk.page.reload()  # the admin looks at the scheme once
            shoot(desk, f"{name}{width}{theme}")
    desk.page.set_viewport_size(WIDE)
    desk.page.emulate_media(color_scheme="light")


def article_with_most() -> Article:
    return max(Article.objects.with_facts_left(), key=lambda article: article.facts)


def test_desk(desk):
    article = article_with_most()
    desk.open(article).press("v", "2", "r", "1", "x", "m", "3", "v")
    cited = article.claims.undecided().filter(citations__source__isnull=False).first()
    desk.page.goto(f"/desk/claim/{cited.pk}/")
    shoot_all_ways(desk, "desk")
    desk.press("s")
    shoot(desk, "source")
    desk.press("Escape", "e")
    shoot(desk, "edit")
    desk.press("Escape", "?")
    shoot(desk, "keys")
    desk.press("Escape")
    current = Claim.objects.get(pk=desk.page.locator(".card").get_attribute("data-claim"))
    review.decide(current, Verdict.REFUTED, by=make_user("bob"), version=current.version, explanation="41 in table 3.")
    desk.page.locator("#note").fill("Found in the press release of May.")
    desk.page.keyboard.press("Escape")
    desk.press("v")
    shoot(desk, "conflict")
    for claim in article.claims.undecided():
        review.dismiss(claim, by=make_user("bob"), version=claim.version)
    desk.open(article)
    shoot(desk, "nothing-left")
    desk.page.goto(f"/desk/{article.pk}/erase/")
    shoot(desk, "erase")


def test_desk_in_french(desk):
    user = make_user("ada")
    user.language = "fr"
    user.save()
    article = Article.objects.with_facts_left().filter(language="fr", facts__gt=1).first()
    desk.open(article).press("v", "1", "j")
    shoot_all_ways(desk, "desk-french")


def test_published_and_corrected(desk):
    article = article_with_most()
    ada, bob = User.objects.get(username="ada"), make_user("bob")
    claim = article.claims.undecided().earliest("value_start")
    review.decide(claim, Verdict.VERIFIED, by=bob, version=claim.version, reason="exact")
    desk.page.goto(f"/desk/{article.pk}/ready/")
    shoot(desk, "publish")
    review.publish(claim, by=ada, version=claim.version)
    right = "It is the rise over the twelve months to July."
    review.correct(claim, by=ada, version=claim.version, wrong="We gave it for the year to June.", right=right)
    desk.page.goto(f"/desk/{article.pk}/?claim={claim.pk}")
    shoot(desk, "published")
    desk.page.goto(f"/desk/claim/{claim.pk}/correct/")
    shoot(desk, "correct")
    desk.page.goto("/corrections/")
    shoot_all_ways(desk, "corrections")
    other = article.claims.undecided().latest("value_start")
    review.assign(other, ada, by=bob, version=other.version)
    review.comment(other, "@ada, is this the new series?", by=bob)
    desk.page.goto("/notices/")
    shoot_all_ways(desk, "notices")


def test_lists(desk):
    for name, address in (("articles", "/admin/claims/article/"), ("claims", "/admin/claims/claim/")):
        desk.page.goto(address)
        shoot_all_ways(desk, name)


def test_sign_in(desk):
    desk.page.context.clear_cookies()
    desk.page.goto("/admin/login/")
    shoot_all_ways(desk, "sign-in")


def test_new_article(desk):
    desk.paste(" ", title="Rents in May")
    shoot_all_ways(desk, "new-article")


def test_states_of_reading(desk):
    article = make_article("Nothing to count here.", title="A text without figures")
    desk.open(article)
    expect(desk.card).to_contain_text("No figures found")
    shoot(desk, "no-figures")
    Extraction.objects.filter(revision__article=article).update(state="failed", last_error="unsupported_language")
    desk.open(article)
    shoot(desk, "reading-failed")
    Extraction.objects.filter(revision__article=article).update(state="pending", not_before="2999-01-01T00:00Z")
    desk.open(article)
    shoot(desk, "reading")
