"""Pictures of the running program in each of its states, for docs/screenshots: `make screenshots`.

It is run by pytest, for its worker, Redis and browser, but checks nothing. With FACTCHECK_TEST_LOOK=folder it takes
every picture wide and narrow, light and dark, into that folder, and with FACTCHECK_TEST_LOOK_LANGUAGE=fr in French.
"""

import time
from collections.abc import Callable, Iterator

import pytest
from django.core.management import call_command
from django.db.models import Q
from django.urls import reverse
from playwright.sync_api import Page, expect

from claims import capture, documents, intake, leases, review
from claims.models import Alert, Article, Claim, Document, Extraction, Snapshot, Source, User, Verdict
from tests.factories import make_source, make_user

from .camera import LANGUAGE, shoot
from .desk import Desk
from .publications import Publications, published
from .test_reading import DUTCH

HENS = """Hens on the marsh

Farmers of the Hollow Marsh kept 4,200 hens in 2024, according to the Marsh Poultry Union. In 2019 it was 3,100.

The eggs went to 38 shops, and 12% of them to schools.
"""


@pytest.fixture
def ada(transactional_db: None) -> User:
    user = make_user("ada")
    user.language = LANGUAGE
    user.save()
    return user


@pytest.fixture
def site(ada: User, worker) -> Iterator[Publications]:
    """The demo, read by a real worker, and what its sources published."""
    call_command("load_sources", verbosity=0)
    call_command("load_demo", verbosity=0)
    worker(beat=True, env={"FACTCHECK_FETCH_ALLOWED": "127.0.0.0/8"})
    wait_for_readings()
    with published() as publications:
        yield publications


@pytest.fixture
def desk(page: Page, site: Publications, ada: User) -> Desk:
    return Desk(page).sign_in(ada)


def wait_for_readings() -> None:
    wait(lambda: not Extraction.objects.filter(state__in=["pending", "running"]).exists())


def submit(title: str, text: str, by: User) -> None:
    intake.submit(title=title, text=text, by=by)
    wait_for_readings()


def wait(has_happened: Callable[[], object]) -> None:
    deadline = time.monotonic() + 120
    while not has_happened():
        assert time.monotonic() < deadline
        time.sleep(0.2)


def article(words: str) -> Article:
    """Return the article with these words in its title or its address."""
    return Article.objects.get(Q(title__contains=words) | Q(url__contains=words))


def claim(words: str, *, near: str = "") -> Claim:
    """Return the claim of these words, in the sentence that has those others."""
    return Claim.objects.filter(quote__contains=words, text__contains=near).order_by("value_start")[0]


def bring(site: Publications, slug: str, beside: Claim) -> Document:
    """Have a copy taken of what a source published, as by its address typed at the desk."""
    ada, source = User.objects.get(username="ada"), Source.objects.get(slug=slug)
    document = documents.add(by=ada, url=f"{site.url}/{slug}", source=source)
    documents.put_beside(beside, document, by=ada)
    fetch(document, by=ada)
    return document


def fetch(document: Document, *, by: User | None) -> None:
    """Have a copy of the document taken and read, by a person's wish or by the watch."""
    copy = capture.request(document, by=by)
    wait(lambda: Snapshot.objects.filter(pk=copy.pk).exclude(state__in=["pending", "running"]).exists())
    wait(lambda: not Snapshot.objects.filter(reading__state__in=["pending", "running"]).exists())


def decide_before(claim: Claim, by: User) -> None:
    """Decide the claims of an article that come before one, all in the same few ways."""
    ways = [("verified", "exact"), ("verified", "rounded"), ("refuted", "outdated"), ("verified", "exact"), None]
    before = claim.article.claims.undecided().filter(value_start__lt=claim.value_start).order_by("value_start")
    for each, way in zip(before, ways * 20, strict=False):
        if way is None:
            review.dismiss(each, by=by, version=each.version)
        else:
            review.decide(each, way[0], by=by, version=each.version, reason=way[1])


def test_the_desk(desk, site, ada):
    spectators = claim("almost 2 million")
    decide_before(spectators, ada)
    bring(site, "fifa", spectators)
    desk.open(spectators.article, spectators)
    expect(desk.hit).to_contain_text("1,978,274")
    shoot(desk, "desk", all_looks=True, source=True)
    desk.press("?")
    shoot(desk, "keys")
    desk.press("Escape", "e")
    shoot(desk, "edit")
    desk.press("Escape", "s")
    desk.page.locator("#term").fill("fifa")
    expect(desk.found.first).to_be_visible()
    shoot(desk, "link-source")
    desk.press("Escape", "q")
    expect(desk.source.locator(".proofs")).to_be_visible()
    review.comment(spectators, "@ada, is this with the matches in New Zealand?", by=make_user("bob"))
    review.comment(spectators, "Yes: all 64 matches.", by=ada)
    desk.open(spectators.article, spectators)
    desk.page.locator(".history summary").click()
    expect(desk.card.locator(".past li").first).to_be_visible()
    desk.page.locator(".history").scroll_into_view_if_needed()
    desk.page.evaluate("document.getElementById('claim').scrollTop = 1e6")
    shoot(desk, "history")


def test_in_french(desk, site, ada):
    ada.language = "fr"
    ada.save()
    advance = claim("467")
    decide_before(advance, ada)
    bring(site, "isw", advance)
    desk.open(advance.article, advance)
    expect(desk.hit).to_contain_text("467 square kilometers")
    shoot(desk, "desk-french", source=True)


def test_sources_that_are_not_there(desk, site, ada):
    desk.open(article("UK inflation"), claim("22 years"))
    shoot(desk, "no-citation", source=True)
    submit("Hens on the marsh", HENS, ada)
    desk.open(article("Hens"), claim("4,200 hens"))
    shoot(desk, "unknown-name", source=True)

    groceries = claim("5%", near="Kantar")
    bring(site, "kantar", groceries)
    desk.open(groceries.article, groceries)
    shoot(desk, "blocked-page", source=True)

    crowd = claim("657,291")
    bring(site, "uefa", crowd)
    desk.open(crowd.article, crowd)
    expect(desk.hit).to_be_visible()
    shoot(desk, "not-in-source", all_looks=True, source=True)


def test_sources_that_change(desk, site, ada):
    revenue = claim("2.35bn")
    report = bring(site, "deloitte", revenue)
    del site.pages["deloitte"]
    fetch(report, by=None)
    desk.open(revenue.article, revenue)
    shoot(desk, "dead-link", source=True)

    tickets = claim("444,465 tickets")
    sales = bring(site, "world-rugby", tickets)
    desk.open(tickets.article, tickets)
    expect(desk.hit).to_be_visible()
    desk.press("q")
    expect(desk.source.locator(".proofs")).to_be_visible()
    desk.press("v", "1")
    site.pages["world-rugby"] = site.pages["world-rugby"].replace(b"444,465", b"446,871")
    fetch(sales, by=None)
    wait(Alert.objects.exists)
    desk.open(tickets.article, tickets)
    shoot(desk, "source-changed", source=True)

    spectators = claim("657,291")
    missing = documents.add(by=ada, url=f"{site.url}/attendance.pdf")
    documents.put_beside(spectators, missing, by=ada)
    fetch(missing, by=ada)
    desk.open(spectators.article, spectators)
    shoot(desk, "unreachable", source=True)


def test_readings(desk, ada):
    submit("De huur stijgt", DUTCH, ada)
    desk.open(article("De huur"))
    shoot(desk, "reading-failed")
    submit("A text without figures", "Nothing to count here.", ada)
    desk.open(article("without figures"))
    shoot(desk, "no-figures")
    inflation = article("UK inflation")
    decide_before(claim("98%"), ada)
    text = inflation.latest_revision.text.replace("30.2%", "30.4%")
    intake.revise(
        inflation,
        text.replace("Food and non-alcoholic drinks cost 4.9% more than a year earlier. ", ""),
        by=ada,
        after=1,
    )
    wait_for_readings()
    desk.page.goto(f"/desk/{inflation.pk}/changes/")
    shoot(desk, "article-changed")
    desk.open(inflation, claim("30.4%"))
    shoot(desk, "successor")
    for each in inflation.claims.undecided():
        review.dismiss(each, by=ada, version=each.version)
    desk.open(inflation)
    shoot(desk, "nothing-left", all_looks=True)
    desk.page.goto(f"/desk/{inflation.pk}/erase/")
    shoot(desk, "erase")


def test_a_reading_that_runs(page, ada):
    intake.submit(title="Hens on the marsh", text=HENS, by=ada)
    leases.take(Extraction)
    shoot(Desk(page).sign_in(ada).open(article("Hens")), "reading")


def test_several_people(desk, site, ada):
    inflation, bob = article("UK inflation"), make_user("bob")
    disputed = claim("5%", near="Kantar")
    desk.open(inflation, disputed)
    review.decide(
        disputed,
        Verdict.REFUTED,
        by=bob,
        version=disputed.version,
        reason="exaggerated",
        explanation="Table 3 has 4.1%.",
    )
    desk.page.locator("#note").fill("Found in the press release of August.")
    desk.page.keyboard.press("Escape")
    desk.press("v")
    expect(desk.page.locator("#merge")).to_be_visible()
    shoot(desk, "decided-meanwhile")

    desk.open(inflation, claim("30.2%"))
    desk.page.wait_for_timeout(1000)
    desk.page.context.set_offline(True)
    desk.press("v", "1", "r")
    shoot(desk, "offline")
    desk.page.context.set_offline(False)
    expect(desk.told).to_be_hidden()

    for words, near in (("3.8%", "in June"), ("61.8 million", "")):
        each = claim(words, near=near)
        review.assign(each, ada, by=bob, version=each.version)
    away = desk.another(bob)
    away.open(article("ukraine-negociations"), claim("467"))
    desk.page.goto("/desk/queues/unassigned/")
    shoot(desk, "queues", all_looks=True)
    away.page.close()


def test_what_is_not_permitted(desk, site):
    rita, rob = make_user("rita", role="Reporter"), make_user("rob", role="Reader")
    for user in (rita, rob):
        user.language = LANGUAGE
        user.save()
    submit("Hens on the marsh", HENS, rita)
    reporter = desk.another(rita).open(article("Hens"), claim("4,200 hens"))
    shoot(reporter, "own-article")
    electricity = article("electricite-2024")
    desk.page.goto(f"/desk/{electricity.pk}/ready/")
    decided = claim("89", near="térawattheures")
    review.decide(decided, Verdict.VERIFIED, by=make_user("bob"), version=decided.version, reason="exact")
    review.publish(decided, by=make_user("ada"), version=decided.version)
    reader = desk.another(rob)
    reader.open(electricity, decided)
    shoot(reader, "reader")
    reader.page.goto("/desk/queues/")
    shoot(reader, "not-permitted")


def test_publishing(desk, site, ada):
    bob, spectators = make_user("bob"), claim("almost 2 million")
    bring(site, "fifa", spectators)
    decide_before(spectators, bob)
    desk.open(spectators.article, spectators)
    expect(desk.hit).to_be_visible()
    desk.press("q")
    expect(desk.source.locator(".proofs")).to_be_visible()
    desk.press("y")
    wait(Claim.objects.filter(pk=spectators.pk, verdict=Verdict.VERIFIED).exists)
    crowds = spectators.article
    desk.page.goto(f"/desk/{crowds.pk}/ready/")
    shoot(desk, "ready")
    desk.page.goto(f"/desk/{crowds.pk}/sheet/")
    desk.page.locator(".proof").evaluate("row => row.closest('tr').scrollIntoView({block: 'center'})")
    shoot(desk, "sheet", all_looks=True)
    wrong = claim("81,885 people")
    review.publish(wrong, by=ada, version=wrong.version)
    desk.open(crowds, wrong)
    shoot(desk, "published")
    desk.page.goto(f"/desk/claim/{wrong.pk}/correct/")
    shoot(desk, "correct")
    right = "It is the crowd of the final; the match for third place is not counted."
    review.correct(wrong, by=ada, version=wrong.version, wrong="We gave it for the whole day.", right=right)
    desk.page.goto("/corrections/")
    shoot(desk, "corrections")
    other = claim("574,875")
    review.comment(other, "@ada, is this the same way of counting?", by=bob)
    desk.page.goto("/notices/")
    shoot(desk, "notices")
    share(desk, crowds)


def share(desk: Desk, crowds: Article) -> None:
    desk.page.goto(f"/desk/{crowds.pk}/share/")
    desk.page.locator("#id_name").fill("Dr Meyer")
    desk.page.locator("#id_may_answer").check()
    desk.page.locator("form.new button[type=submit]").click()
    link = desk.page.locator("#new-link").input_value()
    shoot(desk, "share")
    expert = Desk(desk.page.context.browser.new_context(base_url=desk.address).new_page())
    expert.page.goto(link)
    shoot(expert, "shared")


def test_the_registry(desk, site, ada):
    submit("Hens on the marsh", HENS, ada)
    desk.page.goto("/desk/unresolved/")
    desk.page.keyboard.press("j")
    desk.page.keyboard.press("c")
    expect(desk.page.locator("#id_name")).to_be_visible()
    shoot(desk, "unresolved")
    twice = make_source("fifa-media", name="FIFA Media", kind="outlet")
    documents.add(by=ada, url=f"{site.url}/media", source=twice)
    into = Source.objects.get(slug="fifa")
    desk.page.goto(f"{reverse('desk:source-merge', args=[twice.slug])}?source={into.pk}")
    shoot(desk, "merge")


def test_around_the_desk(desk, site):
    for name, address in (("articles", "/admin/claims/article/"), ("claims", "/admin/claims/claim/")):
        desk.page.goto(address)
        shoot(desk, name)
    desk.page.goto(reverse("admin:preferences"))
    shoot(desk, "preferences")
    desk.page.goto("/desk/new/")
    shoot(desk, "new-article")
    desk.page.goto("/admin/claims/user/")
    shoot(desk, "error-403")
    desk.page.goto("/desk/999999/")
    shoot(desk, "error-404")
    without_text = Article.objects.create(title="An article whose text is gone")
    desk.page.goto(f"/desk/{without_text.pk}/")
    shoot(desk, "error-500")
    desk.page.context.clear_cookies()
    desk.page.goto("/admin/login/")
    shoot(desk, "sign-in")
