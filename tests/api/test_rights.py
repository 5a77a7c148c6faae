"""Who may do what, and whose articles they see: one table, walked by everybody of every desk.

A route or method that is not in it fails.
"""

import json
from collections.abc import Callable

import pytest
from django.contrib.auth.models import Permission
from rest_framework.test import APIClient

from claims import blobs, review
from claims.api.urls import urlpatterns
from claims.models import ROLES, ApiKey, Article, Claim, Desk, Stage, User
from tests.api.calling import client_of
from tests.factories import make_article, make_claim, make_decided, make_source, make_user, published
from tests.snapshots import REPORT, make_document, make_snapshot

# Answers in this order: to those who are of the article's desk.
WHO = ["anonymous", "nobody", *ROLES]
READ = [401, 403, 200, 200, 200, 200, 200, 200]
WORK = [401, 403, 403, 200, 200, 200, 200, 200]
ADD = [401, 403, 403, 201, 201, 201, 201, 201]
VAIN = [401, 403, 403, 400, 400, 400, 400, 400]  # nobody has the claim
OPEN = [200] * 8
NOWHERE = [404] * 8

TABLE = {
    ("articles", "GET"): READ,
    ("articles", "POST"): ADD,
    ("article", "GET"): READ,
    ("readiness", "GET"): WORK,
    ("texts", "POST"): ADD,
    ("evidence", "GET"): READ,
    ("evidence", "POST"): WORK,
    ("claims", "GET"): READ,
    ("export", "GET"): READ,
    ("claim", "GET"): READ,
    ("decision", "POST"): WORK,
    ("assignee", "PUT"): WORK,
    ("assignee", "DELETE"): VAIN,
    ("comments", "GET"): WORK,
    ("comments", "POST"): ADD,
    ("redaction", "POST"): [401, 403, 403, 403, 403, 403, 403, 200],
    ("events", "GET"): WORK,
    ("queue", "GET"): WORK,
    ("documents", "GET"): WORK,
    ("documents", "POST"): ADD,
    ("document", "GET"): WORK,
    ("snapshots", "GET"): WORK,
    ("snapshots", "POST"): ADD,
    ("snapshot", "GET"): WORK,
    ("snapshot-text", "GET"): WORK,
    ("snapshot-file", "GET"): WORK,
    ("corrections", "GET"): READ,
    ("sources", "GET"): READ,
    ("source", "GET"): READ,
    ("merge", "POST"): [401, 403, 403, 403, 403, 200, 200, 200],
    ("schema", "GET"): OPEN,
    ("docs", "GET"): OPEN,
    ("unknown", "GET"): NOWHERE,
}
# Routes to one article or claim: to those of another desk they do not exist, but to who sees every desk.
OF_AN_ARTICLE = {"article", "readiness", "texts", "evidence", "claim", "decision", "events"}
OF_AN_ARTICLE |= {"assignee", "comments", "redaction"}
OF_AN_ARTICLE |= {"document", "snapshots", "snapshot", "snapshot-text", "snapshot-file"}  # one put beside its claim
# Who may redact, but not what others said.
OF_OTHERS = {("redaction", role) for role in ("Reporter", "Checker", "Editor", "Publisher")}
LISTS = {"articles", "claims", "export"}
ELSEWHERE = [role for role in ROLES if role != "Administrator"]
BODIES = {
    "articles": {"title": "Un titre", "text": "Du texte."},
    "texts": {"text": "Un autre texte.", "after": 1},
    "decision": {"decision": "verified"},
    "assignee": {},
    "comments": {"text": "Qui appelle ?"},
    "redaction": {"reason": "A telephone number"},
    "merge": {"into": "bbc"},
    "documents": {"url": "https://reports.example/another"},
    "snapshots": {},
    "evidence": {"type": "AnnotationPage", "items": []},
}


@pytest.fixture
def politics(db) -> Desk:
    return Desk.objects.create(name="Politics")


@pytest.fixture
def claim(politics) -> Claim:
    """A claim to decide, of an article of the politics desk that has a published claim too."""
    article = make_article(by=make_user("author"), desk=politics)
    published(make_decided(make_claim("38 %", article=article), by=make_user("other")))
    return make_claim(article=article)


@pytest.fixture
def address(claim) -> Callable[[str], str]:
    """Return the address of each route, with an object behind it; of a claim, the one that this role may see."""
    shown = Claim.objects.get(stage=Stage.PUBLISHED)
    real = {"article": f"articles/{claim.article_id}", "claim": f"claims/{shown.pk}", "export": "claims/export"}
    real |= {name: f"articles/{claim.article_id}/{name}" for name in ("readiness", "texts", "evidence")}
    real |= {name: f"claims/{claim.pk}/{name}" for name in ("events", "assignee", "comments")}
    said = review.comment(claim, "@author ?", by=make_user("other"))
    real |= {"redaction": f"claims/{claim.pk}/comments/{said.pk}/redaction", "queue": "queues/left"}
    real |= {"decision": f"claims/{claim.pk}/decision", "source": f"sources/{make_source().slug}"}
    real |= {"merge": f"sources/{make_source('bbc-russian').slug}/merge", "bbc": make_source("bbc").slug}
    copy = make_snapshot(document=make_document(claim), file=blobs.keep(REPORT.encode()), read=False)
    real |= {"document": f"documents/{copy.document_id}", "snapshots": f"documents/{copy.document_id}/snapshots"}
    real |= {"snapshot": f"snapshots/{copy.pk}", "snapshot-text": f"snapshots/{copy.pk}/text"}
    real |= {"snapshot-file": f"snapshots/{copy.pk}/file"}
    real |= {"schema": "schema/", "docs": "docs/", "unknown": "nowhere"}
    return lambda name: "/api/v1/" + real.get(name, name)


def client(who: str, desk: Desk | None = None) -> APIClient:
    if who == "anonymous":
        return APIClient()
    user = make_user(who, editor=who in ROLES, role=who)
    if desk:
        desk.members.add(user)
    return client_of(user)


def call(client: APIClient, method: str, address: str, name: str):
    body = json.dumps(BODIES[name]) if method in ("POST", "PUT") else ""
    return client.generic(method, address, body, "application/json", headers={"If-Match": "*"})


def test_the_table_holds_every_route_and_method():
    routes = {
        (pattern.name, method)
        for pattern in urlpatterns
        for method in getattr(pattern.callback.view_class, "needs", {"GET": []})
    }

    assert routes == set(TABLE)


def test_every_route_with_a_number_is_one_of_an_article():
    assert {pattern.name for pattern in urlpatterns if "<int:" in str(pattern.pattern)} == OF_AN_ARTICLE


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize(("name", "method"), TABLE)
def test_access(address, politics, name, method, who):
    response = call(client(who, politics), method, address(name), name)

    assert response.status_code == TABLE[name, method][WHO.index(who)], response.getvalue()[:500]


@pytest.mark.parametrize("who", ELSEWHERE)
@pytest.mark.parametrize(("name", "method"), [each for each in TABLE if each[0] in OF_AN_ARTICLE])
def test_what_is_another_desks_is_not_there(address, name, method, who):
    of_ones_desk = TABLE[name, method][WHO.index(who)]

    response = call(client(who, Desk.objects.create(name="Sport")), method, address(name), name)

    refused = of_ones_desk == 403 and (name, who) not in OF_OTHERS
    assert response.status_code == (403 if refused else 404), response.getvalue()[:500]


@pytest.mark.parametrize("who", ELSEWHERE)
@pytest.mark.parametrize("name", LISTS)
def test_lists_leave_out_what_is_another_desks(address, politics, name, who):
    title = Article.objects.get().title

    mine = call(client(who, politics), "GET", address(name), name).getvalue().decode()

    politics.members.clear()
    others = call(client(who), "GET", address(name), name).getvalue().decode()

    assert len(others) < len(mine)
    assert title not in others


def test_readers_see_no_claim_before_it_is_published(claim, politics):
    reader = client("Reader", politics)

    assert reader.get(f"/api/v1/claims/{claim.pk}").status_code == 404
    assert [each["stage"] for each in reader.get("/api/v1/claims").json()["results"]] == ["published"]
    assert reader.get(f"/api/v1/articles/{claim.article_id}").json()["facts_left"] == 0


@pytest.mark.parametrize(("name", "method"), [each for each in TABLE if TABLE[each] != OPEN])
def test_a_revoked_key_opens_nothing(address, name, method):
    allowed = client("Administrator")
    ApiKey.objects.update(revoked=True)

    response = allowed.generic(method, address(name), "{}", "application/json")

    assert response.status_code == (404 if TABLE[name, method] == NOWHERE else 401)


@pytest.mark.parametrize(("name", "method"), [each for each in TABLE if TABLE[each] == READ])
def test_one_who_may_read_something_else_may_not_read_this(address, name, method):
    user = User.objects.create_user("other reader")
    user.user_permissions.set(Permission.objects.filter(content_type__app_label="auth"))

    assert client_of(user).generic(method, address(name)).status_code == 403


def test_a_key_of_a_desk_sees_that_desks_articles_alone(claim, politics):
    make_article(by=make_user())
    key = client_of(make_user("root", admin=True), desk=politics)

    assert [each["id"] for each in key.get("/api/v1/articles").json()["results"]] == [claim.article_id]


def test_a_key_of_a_desk_hands_in_for_that_desk(politics):
    politics.members.add(alice := make_user())

    made = client_of(alice, desk=politics).post("/api/v1/articles", BODIES["articles"])

    assert made.json()["desk"] == "Politics"


def test_nobody_hands_in_for_another_desk(politics):
    response = client("Editor").post("/api/v1/articles", BODIES["articles"] | {"desk": "Politics"})

    assert response.status_code == 400
    assert response.json()["errors"][0]["field"] == "desk"


def test_an_article_comes_in_confidential_and_under_embargo(politics):
    asked = {"desk": "Politics", "confidential": True, "embargo_until": "2031-05-01T06:00:00Z"}

    made = client("Editor", politics).post("/api/v1/articles", BODIES["articles"] | asked).json()

    assert {name: made[name] for name in asked} == asked
