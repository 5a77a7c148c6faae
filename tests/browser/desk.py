"""The desk as a person sees and handles it in a real browser."""

from django.conf import settings
from django.test import Client
from playwright.sync_api import Locator, Page, expect

from claims.models import Article, Claim, User

WAR = """Pendant près de six heures, les émissaires ont parlé au Kremlin, sans avancer d’un pas.

Selon l’Institut pour l’étude de la guerre, l’armée russe a pris en moyenne 467 km² par mois en 2025, et s’épuise.

Ses pertes s’élèveraient à près de 150 000 soldats depuis 2022, d’après une enquête de la BBC et de Mediazona.
"""
FIGURES = ["près de six heures", "en moyenne 467 km² par mois", "près de 150 000 soldats"]


class Desk:
    """One person's window on the desk."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def sign_in(self, user: User) -> "Desk":
        """Sign in as this user, without the form."""
        client = Client()
        client.force_login(user)
        session = client.cookies[settings.SESSION_COOKIE_NAME].value
        self.page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": self.address}])
        return self

    @property
    def address(self) -> str:
        return str(self.page.context._impl_obj._options["baseURL"])

    def another(self, user: User) -> "Desk":
        """Return another browser of somebody else."""
        browser = self.page.context.browser
        assert browser
        return Desk(browser.new_context(base_url=self.address).new_page()).sign_in(user)

    def open(self, article: Article, claim: Claim | None = None) -> "Desk":
        """Open an article at the claim that comes next, or at one that may be somebody else's."""
        self.page.goto(f"/desk/{article.pk}/" + (f"?claim={claim.pk}" if claim else ""))
        return self

    def paste(self, text: str, title: str = "Un essai") -> "Desk":
        self.page.goto("/desk/new/")
        self.page.get_by_label("Title").fill(title)
        self.page.get_by_label("Text").fill(text)
        with self.page.expect_navigation():  # until the next page is whole: before that its buttons do nothing
            self.page.get_by_role("button", name="Save and read").click()
        return self

    def press(self, *keys: str) -> "Desk":
        """Press keys one after the other, each when the page is ready for it."""
        for key in keys:
            expect(self.page.locator("#desk")).not_to_have_attribute("aria-busy", "true")
            self.page.keyboard.press(key)
            expect(self.page.locator("#desk")).not_to_have_attribute("aria-busy", "true")
        return self

    def select(self, words: str) -> "Desk":
        """Select words of the article, as a mouse would."""
        self.page.evaluate(SELECT, words)
        return self

    @property
    def figure(self) -> Locator:
        return self.page.locator("#figure")

    @property
    def said(self) -> Locator:
        return self.page.locator("#said")

    @property
    def told(self) -> Locator:
        return self.page.locator("#told")

    @property
    def card(self) -> Locator:
        return self.page.locator("#claim")

    @property
    def found(self) -> Locator:
        """The sources that the search found."""
        return self.page.locator("#found [role=option]")

    @property
    def source(self) -> Locator:
        return self.page.locator("#source")

    @property
    def hit(self) -> Locator:
        """The passage of the source that is looked at."""
        return self.page.locator("#hit")

    def mark(self, words: str) -> Locator:
        return self.page.locator("#text mark", has_text=words)


SELECT = """(words) => {
  const walker = document.createTreeWalker(document.getElementById("text"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words);
    if (at < 0) continue;
    getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
    return;
  }
  throw new Error(`the text has no “${words}”`);
}"""
