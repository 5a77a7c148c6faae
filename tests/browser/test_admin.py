"""The admin in a real browser: it works under its policy, in both languages, on a desk and on a telephone."""

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Page, expect

from claims import sources
from claims.models import Claim, Event, User
from tests.factories import make_article, make_claim, make_decided, make_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

PASSWORD = "correct horse battery"
LISTS = "article claim source event extraction mention user apikey".split()


@pytest.fixture
def complaints(page: Page) -> list[str]:
    """What the browser complains of: scripts that fail, things that the policy refuses or that are not there."""
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    return heard


@pytest.fixture
def administrator(db) -> User:
    user = make_user("root", admin=True)
    user.set_password(PASSWORD)
    user.save()
    return user


def sign_in(page: Page, name: str = "root", password: str = PASSWORD) -> None:
    page.goto(reverse("admin:login"))
    page.fill("#id_username", name)
    page.fill("#id_password", password)
    page.click("#login-form button[type=submit]")
    page.wait_for_url(lambda url: "/login/" not in url)


def test_no_page_of_the_admin_is_complained_of(page, complaints, administrator):
    sources.create(name="Insee", kind="statistics_office", by=administrator)
    claim = make_decided(make_claim(article=make_article(by=administrator)), by=administrator)
    sign_in(page)

    for name in LISTS:
        page.goto(reverse(f"admin:claims_{name}_changelist"))
    for name, pk in [("article", claim.article_id), ("claim", claim.pk), ("user", administrator.pk)]:
        page.goto(reverse(f"admin:claims_{name}_change", args=[pk]))
    for name in ["claims_source_add", "claims_user_add", "auth_group_add", "preferences", "password_change"]:
        page.goto(reverse(f"admin:{name}"))
    page.wait_for_load_state("networkidle")

    assert complaints == []


def test_no_page_is_wider_than_a_telephone(page, administrator):
    claim = make_decided(make_claim(article=make_article(by=administrator)), by=administrator)
    page.set_viewport_size({"width": 390, "height": 844})
    sign_in(page)
    pages = [reverse("admin:index"), *(reverse(f"admin:claims_{name}_changelist") for name in LISTS)]
    pages += [
        reverse("admin:claims_claim_change", args=[claim.pk]),
        reverse("admin:claims_event_change", args=[Event.objects.latest("id").pk]),
    ]

    for address in pages:
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, address


def test_claims_are_dismissed_in_a_set_and_taken_back(page, administrator):
    article = make_article(by=administrator)
    make_claim(article=article)
    make_claim("38 %", article=article)
    sign_in(page)

    def act(name: str) -> None:
        for box in page.locator("tbody input.action-select").all():
            box.check()
        page.select_option("select[name=action]", name)
        page.click("#changelist-actions button[type=submit]")
        page.click("#content form button[type=submit]")

    page.goto(reverse("admin:claims_claim_changelist"))
    act("dismiss_selected")
    expect(page.get_by_text("2 claims were dismissed.")).to_be_visible()
    assert set(Claim.objects.values_list("stage", flat=True)) == {"dismissed"}

    page.click("text=Show them, to take it back")
    page.wait_for_url("**id__in=*")
    act("take_back_selected")
    expect(page.get_by_text("on 2 claims were taken back.")).to_be_visible()
    assert set(Claim.objects.values_list("stage", flat=True)) == {"candidate"}


def test_a_source_is_found_by_alias_in_the_filter(page, administrator):
    source = sources.create(name="Insee", kind="statistics_office", by=administrator)
    source.aliases.create(name="Statistique publique", language="fr")
    sign_in(page)
    page.goto(reverse("admin:claims_claim_changelist"))

    page.click("text=Filters")
    page.click("select[name^=citations__source] + .select2-container")
    page.locator(".select2-container--open .select2-search__field").press_sequentially("statistique")

    expect(page.locator(".select2-results__option", has_text="Insee")).to_be_visible()


def test_a_newcomer_chooses_a_password_and_a_language(page, complaints, administrator):
    administrator.must_change_password = True
    administrator.save()
    sign_in(page)
    expect(page.locator("#id_old_password")).to_be_visible()

    page.fill("#id_old_password", PASSWORD)
    page.fill("#id_new_password1", "one of my own choice")
    page.fill("#id_new_password2", "one of my own choice")
    page.click("#content form button[type=submit]")
    expect(page.get_by_text("Your password was changed.")).to_be_visible()

    page.goto(reverse("admin:preferences"))
    page.select_option("#id_language", "fr")
    page.click("#content form button[type=submit]")
    expect(page.get_by_text("Vos préférences ont été enregistrées.")).to_be_visible()
    assert complaints == []


def test_the_sign_in_page_follows_the_browser_and_the_switch(browser: Browser, live_server):
    context = browser.new_context(base_url=live_server.url, locale="fr-FR", color_scheme="dark")
    page = context.new_page()
    page.goto(reverse("admin:login"))
    expect(page.locator("button", has_text="Connexion")).to_be_visible()

    page.click("button[name=language][value=en]")

    expect(page.locator("button", has_text="Log in")).to_be_visible()
    context.close()
