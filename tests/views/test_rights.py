"""Who gets to which page or act of the desk: every address is walked by every role, of the article's desk or another.

An address that is not in the table fails.
"""

from urllib.parse import urlencode

import pytest
from django.db import transaction
from django.http import HttpResponse
from django.urls import URLPattern, reverse

from claims.models import ROLES, Claim, Desk, Stage, sees_drafts
from claims.urls import urlpatterns
from factcheck.urls import urlpatterns as site
from tests.factories import make_article, make_claim, make_decided, make_source, make_user, published
from tests.snapshots import make_document, make_snapshot

from .browsing import Browser

pytestmark = pytest.mark.django_db

# The first role of those, in the order of ROLES, that gets there.
PAGES = {
    "article": "Reporter",
    "progress": "Reporter",
    "others": "Reporter",
    "revise": "Reporter",
    "changes": "Reporter",
    "ready": "Reporter",
    "sheet": "Reader",
    "share": "Editor",
    "erase": "Administrator",
    "export": "Reader",
    "claim": "Reporter",
    "ahead": "Reporter",
    "reading": "Reporter",
    "history": "Reporter",
    "source": "Reporter",
    "people": "Reporter",
    "edit": "Reporter",
    "picker": "Reporter",
    "sources": "Reporter",
    "new": "Reporter",
    "queues": "Reporter",
    "queue": "Reporter",
    "unresolved": "Reporter",
    "unresolved-pick": "Reporter",
    "unresolved-sources": "Reporter",
    "unresolved-preview": "Reporter",
    "source-show": "Reader",
    "source-merge": "Editor",
    "source-part": "Editor",
    "source-withdraw": "Editor",
    "source-wikidata": "Editor",
    "document-archive": "Reporter",
    "archive": "Reporter",
    "notices": "Reader",
    "snapshot-text": "Reporter",
    "snapshot-file": "Reporter",
}
ACTS = {
    "reread": "Reporter",
    "revoke": "Editor",
    "add": "Reporter",
    "undo": "Reporter",
    "decide": "Reporter",
    "dismiss": "Reporter",
    "later": "Reporter",
    "explain": "Reporter",
    "take": "Reporter",
    "assign": "Reporter",
    "release": "Reporter",
    "comment": "Reporter",
    "redact": "Reporter",
    "evidence": "Reporter",
    "withdraw": "Reporter",
    "absent": "Reporter",
    "accept": "Reporter",
    "document": "Reporter",
    "alerts-seen": "Reporter",
    "link": "Reporter",
    "create": "Editor",
    "uncite": "Reporter",
    "keys": "Reader",
    "queue_take": "Reporter",
    "publish-all": "Publisher",
    "unresolved-undo": "Reporter",
    "unresolved-resolve": "Reporter",
    "notices-seen": "Reader",
}
# Of a claim that somebody else has checked.
AFTER_A_VERDICT = {"reopen": "Reporter", "confirm": "Checker", "publish": "Publisher"}
# Of a claim that is published.
CORRECTING = {"correct": "Publisher", "retract": "Publisher"}
# Everybody's, or of whoever holds a link; a notice is its reader's alone.
OPEN = {"index", "theme", "shared", "shared-answer", "corrections", "corrections-feed", "correction", "notice", "None"}
SITE = {str(pattern.name): pattern for pattern in site if isinstance(pattern, URLPattern)}
ROUTES = SITE | {str(pattern.name): pattern for pattern in urlpatterns}
OF_NOBODY = OPEN | {name for name in ROUTES if name.startswith("source-")}  # the registry is everybody's
OF_AN_ARTICLE = [name for name, pattern in ROUTES.items() if "<int:" in str(pattern.pattern) and name not in OF_NOBODY]


@pytest.fixture
def politics():
    return Desk.objects.create(name="Politics")


@pytest.fixture
def claim(politics) -> Claim:
    """A claim to decide, of an article of the politics desk that has a published claim too."""
    article = make_article(by=make_user("author"), desk=politics)
    published(make_decided(make_claim("38 %", article=article), by=make_user("other")))
    claim = make_claim(article=article)
    make_source("insee")
    make_snapshot(document=make_document(claim), pk=claim.pk, read=False)
    return claim


def person(role: str, desk: Desk | None = None) -> Browser:
    user = make_user(role, role=role)
    if desk:
        desk.members.add(user)
    return Browser(user)


def call(browser: Browser, name: str, claim: Claim, method: str) -> HttpResponse:
    """Ask for a route as a page of its own, with what it takes for the claim or its article."""
    known = {"article": claim.article_id, "name": "csv", "slug": "insee"}
    arguments = {each: known.get(each, claim.pk) for each in ROUTES[name].pattern.converters}
    data = {"verdict": "verified", "version": claim.version, "start": 0, "end": 5, "name": "Insee", "kind": "ngo"}
    address = reverse(name if name in SITE else f"desk:{name}", kwargs=arguments)
    response = browser.client.generic(method, address, urlencode(data), "application/x-www-form-urlencoded")
    response.getvalue()  # a file is closed when it was read
    return response


def refuses(browser: Browser, name: str, claim: Claim, method: str) -> bool:
    """Whether a route tells somebody that they may not, and leaves nothing behind.

    To readers what is not published is not there, and of what is they are sent to the source sheet.
    """
    with transaction.atomic():
        response = call(browser, name, claim, method)
        transaction.set_rollback(True)
    if not sees_drafts(browser.user) and response.status_code != 403:
        return response.status_code == 404 or response.headers.get("Location", "").endswith("/sheet/")
    return response.status_code == 403


def above(role: str, table: dict[str, str]) -> set[str]:
    """Return the routes of a table that open to later roles only."""
    ranks = list(ROLES)
    return {name for name, lowest in table.items() if ranks.index(role) < ranks.index(lowest)}


def test_the_table_holds_every_address():
    assert set(ROUTES) == {*PAGES, *ACTS, *AFTER_A_VERDICT, *CORRECTING, *OPEN}


@pytest.mark.parametrize("role", ROLES)
def test_an_address_opens_to_its_roles(politics, claim, role):
    browser = person(role, politics)

    refused = {name for name in PAGES if refuses(browser, name, claim, "GET")}
    refused |= {name for name in ACTS if refuses(browser, name, claim, "POST")}

    assert refused == above(role, PAGES | ACTS)


@pytest.mark.parametrize("role", ROLES)
def test_what_follows_a_verdict_is_its_roles(politics, claim, role):
    browser = person(role, politics)
    make_decided(claim, by=make_user("other"))

    refused = {name for name in AFTER_A_VERDICT if refuses(browser, name, claim, "POST")}

    assert refused == above(role, AFTER_A_VERDICT)


@pytest.mark.parametrize("role", ROLES)
def test_what_is_published_is_corrected_by_its_roles(politics, claim, role):
    browser = person(role, politics)
    public = Claim.objects.get(stage=Stage.PUBLISHED)

    refused = {name for name in CORRECTING if refuses(browser, name, public, "GET")}

    assert refused == above(role, CORRECTING)


@pytest.mark.parametrize("role", [role for role in ROLES if role != "Administrator"])
def test_what_is_another_desks_is_not_there(claim, role):
    browser = person(role, Desk.objects.create(name="Sport"))

    answers = {
        name: {call(browser, name, claim, each).status_code for each in ("GET", "POST")} for name in OF_AN_ARTICLE
    }

    # Whom a permission stops is not told more.
    stopped = {403} if role == "Reader" else set()
    assert {name: codes for name, codes in answers.items() if not codes <= {404, 405} | stopped} == {}
    assert {name for name, codes in answers.items() if codes == {405}} == set()
